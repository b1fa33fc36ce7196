"""What a service cannot do, and why, in words for the secretary."""

from collections.abc import Sequence

from desktop.branch.dates import period_words
from desktop.branch.progress import Problem
from desktop.branch.spans import span_words
from desktop.errors import Refused, Trouble
from desktop.words import translate


class NotReady(Trouble):
    """Minutes cannot be closed yet; `problems` are the sentences that stand against it."""

    code = "not-ready"

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(
            translate("meetings", "Chưa chốt được biên bản: {first}", first=problems[0].sentence),
            translate("meetings", "Nội dung đã ghi còn nguyên."),
            translate("meetings", "Ghi đủ rồi chốt lại."),
            problems=[one.sentence for one in problems],
        )


class MeetingClosed(Trouble):
    """The minutes are closed; to change them they are reopened first, with a reason."""

    code = "meeting-closed"

    def __init__(self, period: str, title: str = "") -> None:
        super().__init__(
            translate(
                "meetings",
                "Biên bản {period} đã chốt nên không sửa được.",
                period=title or period_words(period),
            ),
            todo=translate("meetings", "Muốn sửa, hãy mở lại biên bản và ghi lý do."),
            period=period,
        )


class NoMeeting(Trouble):
    """There is no meeting in that period."""

    code = "no-meeting"

    def __init__(self, period: str) -> None:
        super().__init__(
            translate("meetings", "Chưa có buổi sinh hoạt nào trong {period}.", period=period_words(period)),
            todo=translate("meetings", "Mở sổ của tháng đó trước."),
            period=period,
        )


class MeetingExists(Trouble):
    """There is a meeting in that period already."""

    code = "meeting-exists"

    def __init__(self, period: str) -> None:
        super().__init__(
            translate("meetings", "Đã có buổi sinh hoạt thường kỳ {period}.", period=period_words(period)),
            period=period,
        )


class MeetingNotEmpty(Trouble):
    """A meeting in which something was recorded cannot be taken away again."""

    code = "meeting-not-empty"

    def __init__(self) -> None:
        super().__init__(
            translate("meetings", "Buổi này đã có nội dung nên không bỏ được."),
            translate("meetings", "Mọi nội dung còn nguyên."),
            translate("meetings", "Ghi tiếp rồi chốt biên bản; nếu mở nhầm, xóa hết nội dung trước."),
        )


class ReviewExists(Trouble):
    """There is a review of that quarter or year already."""

    code = "review-exists"

    def __init__(self, span: str) -> None:
        super().__init__(
            translate("meetings", "Đã có buổi kiểm điểm {span}.", span=span_words(span)),
            todo=translate("meetings", "Mở buổi đã có để ghi tiếp, hoặc chọn kỳ kiểm điểm khác."),
            span=span,
        )


class NoSuchMeeting(NoMeeting):
    """There is no meeting of that kind in a span."""

    def __init__(self, kind: str, span: str) -> None:
        Trouble.__init__(
            self,
            translate(
                "meetings", "{span} chưa có buổi nào: {kind}.", kind=kind, span=_capital(span_words(span))
            ),
            todo=translate("meetings", "Mở sổ buổi đó trước, hoặc chọn kỳ khác."),
            period=span,
        )


class NoReview(Refused):
    """No review covers that quarter, so that there is nothing to tell of it."""

    code = "no-review"

    def __init__(self, quarter: str) -> None:
        super().__init__(
            translate("cycle", "Chưa có buổi kiểm điểm {quarter}.", quarter=span_words(quarter)),
            todo=translate("cycle", "Mở sổ kiểm điểm quý trong Sinh hoạt."),
            field="period",
        )


class NoPrompt(Refused):
    """No prompt was written or falls due in that span: a sheet without one would ask nobody anything."""

    code = "no-prompt"

    def __init__(self, span: str) -> None:
        super().__init__(
            translate("cycle", "Không có gợi ý kiểm điểm nào trong {span}.", span=span_words(span)),
            field="period",
        )


class SignStays(Trouble):
    """A sign that stood in closed minutes is never dropped: what becomes of it is recorded."""

    code = "sign-stays"

    def __init__(self, code: str) -> None:
        super().__init__(
            translate(
                "meetings", "Biểu hiện {code} đã có trong biên bản đã chốt nên không bỏ đi được.", code=code
            ),
            translate("meetings", "Nội dung đã ghi còn nguyên."),
            translate(
                "meetings",
                "Nếu không theo dõi nữa, ghi kết quả “Thôi theo dõi” kèm căn cứ ở buổi sinh hoạt sau.",
            ),
            sign=code,
        )


class NotPassed(Trouble):
    """A resolution is issued only after its minutes are closed and the vote on it passed."""

    code = "not-passed"

    def __init__(self, period: str) -> None:
        super().__init__(
            translate(
                "meetings",
                "Nghị quyết {period} chưa được biểu quyết thông qua theo biên bản.",
                period=period_words(period),
            ),
            translate("meetings", "Chưa cấp số cho nghị quyết."),
            translate(
                "meetings", "Ghi kết quả biểu quyết nghị quyết vào biên bản, chốt biên bản rồi ban hành."
            ),
            period=period,
        )


class NotClosed(Trouble):
    """Something needs closed minutes: signing, sealing."""

    code = "not-closed"

    def __init__(self, period: str) -> None:
        super().__init__(
            translate("meetings", "Biên bản {period} chưa chốt.", period=period_words(period)),
            todo=translate("meetings", "Chốt biên bản trước, rồi ký và đóng gói."),
            period=period,
        )


class AlreadySigned(Trouble):
    """The place on the minutes has its signature already."""

    code = "already-signed"

    def __init__(self, who: str) -> None:
        super().__init__(translate("handing", "Chỗ này đã có chữ ký của đồng chí {who}.", who=who))


class SameKey(Trouble):
    """The key has signed these minutes already; the other place is for the other person's key."""

    code = "same-key"

    def __init__(self, who: str) -> None:
        super().__init__(
            translate("handing", "Khóa của đồng chí {who} đã ký biên bản này rồi.", who=who),
            translate("handing", "Chữ ký đã có còn nguyên; chưa ký thêm gì."),
            translate("handing", "Mời người còn lại mở khóa của chính mình rồi ký."),
        )


class NamedOtherwise(Trouble):
    """The paper was closed or issued under another name of the branch than it bears now."""

    code = "named-otherwise"

    def __init__(self, before: str, now: str) -> None:
        super().__init__(
            translate(
                "handing", "Biên bản ghi tên “{before}”, nay chi bộ là “{now}”.", before=before, now=now
            ),
            translate("handing", "Chưa đóng gói gì; biên bản và chữ ký còn nguyên."),
            translate(
                "handing",
                "Mở lại biên bản, chốt và ký lại theo tên mới; nếu tên trong Cài đặt ghi nhầm thì sửa lại.",
            ),
        )


class NotIssued(Trouble):
    """There is no issued report of that span."""

    code = "not-issued"

    def __init__(self, span: str) -> None:
        super().__init__(
            translate("handing", "Báo cáo {span} chưa phát hành.", span=span_words(span)),
            todo=translate("handing", "Phát hành báo cáo trước, rồi ký và đóng gói."),
            span=span,
        )


class NotSigned(Trouble):
    """A packet needs at least one signature on its minutes."""

    code = "not-signed"

    def __init__(self) -> None:
        super().__init__(
            translate("handing", "Biên bản chưa có chữ ký nào."),
            todo=translate("handing", "Ký biên bản trước rồi đóng gói."),
        )


class NoPacket(Trouble):
    """No packet with that id."""

    code = "no-packet"

    def __init__(self) -> None:
        super().__init__(translate("handing", "Không có gói nộp này trong kho."))


class ReasonNeeded(Trouble):
    """Handing in without encryption, or reopening, asks for a reason in writing."""

    code = "reason-needed"

    def __init__(self) -> None:
        super().__init__(
            translate("handing", "Chưa ghi lý do."), todo=translate("handing", "Ghi lý do rồi làm lại.")
        )


class StaleImport(Trouble):
    """The member list changed between the preview and the writing."""

    code = "stale-import"

    def __init__(self) -> None:
        super().__init__(
            translate("members", "Danh sách đảng viên đã thay đổi sau khi xem trước."),
            translate("members", "Chưa ghi dòng nào."),
            translate("members", "Mở lại tệp để xem trước lần nữa."),
        )


class UnknownKind(Trouble):
    """No paper of that kind."""

    code = "unknown-kind"

    def __init__(self, kind: str) -> None:
        super().__init__(translate("papers", "Không có loại giấy tờ “{kind}”.", kind=kind[:40]), kind=kind)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def may_pass(error: BaseException) -> bool:
    """Tell whether a write was refused by the disk, so that the same write may succeed later."""
    from desktop.storage.errors import StorageBusy, StorageFailed, StorageFull, StorageReadOnly

    return isinstance(error, StorageFull | StorageReadOnly | StorageFailed | StorageBusy)
