"""The books (sổ sách): the register of issued documents, and the audit trail in words."""

from datetime import datetime

import msgspec

from desktop.branch.dates import short
from desktop.branch.labels import event_label
from desktop.branch.members import EventKind
from desktop.branch.numbering import IssuedPaper
from desktop.branch.spans import span_words
from desktop.services.desk import Desk
from desktop.storage.kept import AuditEntry
from desktop.words import mark, translate


class AuditLine(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the audit trail as it is read."""

    at: str
    """ISO date and time with zone."""
    who: str
    sentence: str


_VERBS = {
    "vault-created": mark("audit", "lập sổ của {name}"),
    "branch-changed": mark("audit", "sửa thông tin chi bộ {name}"),
    "series-changed": mark("audit", "đặt số mở đầu của loại {type} là {opening}"),
    "indicators-installed": mark("audit", "nạp bộ biểu hiện “{title}”"),
    "password-changed": mark("audit", "đổi mật khẩu"),
    "recovery-used": mark("audit", "mở kho bằng mã khôi phục và đặt mật khẩu mới"),
    "recovery-replaced": mark("audit", "lập mã khôi phục mới"),
    "person-added": mark("audit", "thêm người dùng {name}"),
    "person-removed": mark("audit", "bỏ người dùng {name}"),
    "member-added": mark("audit", "thêm đảng viên {name}"),
    "member-changed": mark("audit", "sửa thông tin đồng chí {name}: {fields}"),
    "event-added": mark("audit", "ghi {event} của đồng chí {name}, từ {on}"),
    "event-changed": mark("audit", "sửa {event} của đồng chí {name}, từ {on}"),
    "event-dropped": mark("audit", "bỏ {event} của đồng chí {name}, từ {on}"),
    "members-imported": mark("audit", "nhập danh sách: {new} đồng chí mới, {changed} đồng chí có thay đổi"),
    "list-exported": mark("audit", "xuất danh sách đảng viên"),
    "meeting-begun": mark("audit", "mở sổ sinh hoạt {period}"),
    "other-begun": mark("audit", "mở sổ: {title}"),
    "other-closed": mark("audit", "chốt biên bản số {symbol}, bản {version}: {title}"),
    "other-reopened": mark("audit", "mở lại biên bản: {title}, lý do: {reason}"),
    "meeting-abandoned": mark("audit", "bỏ buổi mở nhầm, chưa ghi nội dung: {title}"),
    "meeting-closed": mark("audit", "chốt biên bản {period}, số {number}-BB/CB, bản {version}"),
    "meeting-reopened": mark("audit", "mở lại biên bản {period}, lý do: {reason}"),
    "undone": mark("audit", "hoàn tác: {label}"),
    "redone": mark("audit", "làm lại: {label}"),
    "paper-made": mark("audit", "xuất {kind} {period}"),
    "minutes-signed": mark("audit", "ký biên bản {period} bằng chứng thư của {name}"),
    "packet-sealed": mark("audit", "đóng gói nộp {period}, gói số {sequence}"),
    "packet-written": mark("audit", "ghi gói số {sequence} ra USB, có mã hóa"),
    "packet-written-sealed": mark("audit", "ghi gói số {sequence} ra USB, mã hóa cho đảng ủy"),
    "packet-copied": mark("audit", "chép gói số {sequence} ra một thư mục của máy để xem"),
    "report-signed": mark("audit", "ký báo cáo {span} bằng khóa của {name}"),
    "packet-written-plain": mark("audit", "ghi gói số {sequence} ra USB không mã hóa, lý do: {reason}"),
    "committee-changed": mark("audit", "sửa thông tin {name}"),
    "unit-added": mark("audit", "thêm {name} vào danh sách chi bộ trực thuộc"),
    "unit-changed": mark("audit", "sửa thông tin {name} trong danh sách chi bộ trực thuộc"),
    "unit-ended": mark("audit", "thôi nhận gói của {name} từ {on}"),
    "key-enrolled": mark("audit", "ghi nhận khóa {key} của đồng chí {name}, {unit}"),
    "key-renewed": mark("audit", "ghi nhận khóa gia hạn {key} của đồng chí {name}, {unit}"),
    "key-replaced": mark("audit", "ghi nhận khóa {key} thay khóa đã mất của đồng chí {name}, {unit}"),
    "key-issued": mark("audit", "cấp chứng thư {key} cho đồng chí {name}, {unit}"),
    "key-refused": mark("audit", "từ chối khóa {key} của đồng chí {name}, {unit}: {reason}"),
    "key-revoked": mark("audit", "thu hồi khóa {key} của đồng chí {name}, {unit}: {reason}"),
    "office-key-added": mark("audit", "ghi khóa {key} ({name}) làm khóa của đảng ủy"),
    "key-card-made": mark("audit", "lập thẻ khóa của đồng chí {name}"),
    "key-card-written": mark("audit", "ghi thẻ khóa của đồng chí {name} ra USB"),
    "key-ended": mark("audit", "ghi khóa của {name} không còn dùng: {reason}"),
    "key-certificate-installed": mark("audit", "cài chứng thư được cấp cho đồng chí {name}"),
    "committee-confirmed": mark("audit", "ghi nhận khóa của {name}, dấu vân tay {fingerprint}"),
    "receipts-read": mark("audit", "đọc biên nhận của {name}: nhận {accepted}, trả lại {refused}"),
    "prompts-read": mark("audit", "ghi {count} gợi ý kiểm điểm của {name} vào sổ"),
    "committee-card-made": mark("audit", "lập thẻ của đảng ủy với khóa {key}"),
    "packet-received": mark("audit", "tiếp nhận gói số {sequence}, {span}, của {name}"),
    "packet-accepted": mark("audit", "nhận gói số {sequence}, {span}, của {name}"),
    "packet-refused": mark("audit", "trả lại gói số {sequence} của {name}, lý do: {reason}"),
    "packet-reconsidered": mark("audit", "xem xét lại gói số {sequence} của {name}"),
    "return-sealed": mark("audit", "lập biên nhận số {number} cho {name}: {answers} mục"),
    "prompts-sealed": mark("audit", "lập gói gợi ý kiểm điểm số {number} cho {name}"),
    "return-written": mark("audit", "ghi {count} gói gửi lại chi bộ ra USB, có mã hóa"),
    "return-written-plain": mark(
        "audit", "ghi {count} gói gửi lại chi bộ ra USB không mã hóa, lý do: {reason}"
    ),
    "trust-added": mark("audit", "thêm {name} vào danh sách tin cậy"),
    "trust-removed": mark("audit", "bỏ {name} khỏi danh sách tin cậy"),
    "backup-made": mark("audit", "sao lưu kho"),
    "rules-installed": mark("audit", "nạp tệp quy tắc “{title}”"),
    "entries-dropped": mark("audit", "{label}"),
    "sheet-seen": mark("audit", "xem bản thông tin cá nhân của đồng chí {name}"),
    "sheet-printed": mark("audit", "in bản thông tin cá nhân của đồng chí {name}"),
    "paper-issued": mark("audit", "phát hành văn bản số {symbol}: {subject}"),
    "span-paper-made": mark("audit", "xuất {kind} {span}"),
    "report-made": mark("audit", "lập báo cáo {span}"),
}


def issued(desk: Desk) -> tuple[IssuedPaper, ...]:
    """Return the register of issued documents (sổ đăng ký văn bản đi), newest first."""
    from desktop.storage import rows

    with desk.read() as connection:
        found = rows.every(connection, IssuedPaper)
    return tuple(sorted(found, key=lambda one: (one.term, one.type, one.number), reverse=True))


def audit(desk: Desk, limit: int = 500) -> tuple[AuditLine, ...]:
    """Return the newest lines of the audit trail in words, newest first."""
    from desktop.storage.audit import newest

    with desk.read() as connection:
        entries = newest(connection, limit)
    return tuple(AuditLine(at=one.at, who=one.who, sentence=sentence(one)) for one in entries)


def sentence(entry: AuditEntry) -> str:
    """Put a line into words: `Ngày 05/10/2026 14:32, đồng chí … chốt biên bản tháng 10/2026 …`."""
    facts = dict(entry.facts)
    for name in ("period", "span"):
        if facts.get(name):
            facts[name] = span_words(facts[name])
    if "on" in facts:
        facts["on"] = short(facts["on"])
    if "event" in facts:
        facts["event"] = _lower(event_label(EventKind(facts["event"])))
    told = translate("audit", _VERBS[entry.verb]).format(**facts).rstrip(": ")
    when = datetime.fromisoformat(entry.at)
    return translate(
        "audit",
        "Ngày {day} {time}, đồng chí {who} {told}.",
        day=short(when.date()),
        time=f"{when:%H:%M}",
        who=entry.who,
        told=told.rstrip("."),
    )


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
