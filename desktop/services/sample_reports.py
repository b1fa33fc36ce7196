"""The sample branch's reports upward: each month, quarter, half-year and year, written and issued.

On the last days of a month the secretary adds a few words of her own to what the records say and issues the
reports whose span ends with it.
"""

from desktop.branch.dates import latest_day
from desktop.branch.reports import Report
from desktop.branch.spans import SpanKind, last_day, span_of
from desktop.services import entries, reports
from desktop.services.sample_story import Story

_LIMITS = (
    "Một số đảng viên còn ngại phát biểu, góp ý chưa thẳng thắn; nguyên nhân do nể nang.",
    "Việc theo dõi, đôn đốc khắc phục có lúc chưa kịp thời do chi ủy kiêm nhiệm nhiều việc.",
    "Đảng viên đi làm ăn xa tham gia sinh hoạt chưa đều.",
)
_DIRECTIONS = (
    "Duy trì nền nếp tự đối chiếu tại kỳ sinh hoạt thường kỳ; phân công chi ủy viên theo dõi từng nội dung.",
    "Đưa kết quả khắc phục vào nội dung sinh hoạt quý sau; công khai kết quả để đảng viên giám sát.",
    "Chọn chuyên đề sát với công việc của ấp; chuẩn bị nội dung trước ít nhất ba ngày.",
)
_PROPOSALS = (
    "",
    "Đề nghị Đảng ủy xã cử cấp ủy viên dự sinh hoạt đều hằng tháng.",
    "Đề nghị Đảng ủy xã gửi tài liệu sinh hoạt sớm hơn.",
)


def before(story: Story) -> None:
    """Nothing is reported before the meeting of the month."""
    del story


def after(story: Story) -> None:
    """Write and issue the reports of the spans that end with the month, the shortest first."""
    end = latest_day(story.period)
    ending = [span_of(end, kind) for kind in SpanKind if last_day(span_of(end, kind)) == end]
    story.at(end.day, 15)
    for span in ending:
        texts = {
            "limits": story.rng.choice(_LIMITS),
            "directions": story.rng.choice(_DIRECTIONS),
            "proposals": story.rng.choice(_PROPOSALS),
        }
        entries.put(story.desk, Report(id=span, span=span, texts=texts))
        reports.issue(story.desk, span)
