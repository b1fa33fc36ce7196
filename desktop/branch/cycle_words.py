"""The words of the review cycle in the window: states, outcomes, sources of prompts."""

from desktop.branch.cycle import FollowOutcome, PromptSource
from desktop.branch.remedies import ChainState
from desktop.words import translate


def chain_label(state: ChainState) -> str:
    """Name how far a named sign has come (trạng thái theo dõi)."""
    return {
        ChainState.NAMED: translate("cycle", "Chưa kiểm điểm"),
        ChainState.REVIEWED: translate("cycle", "Đã kiểm điểm, chờ theo dõi"),
        ChainState.IN_PROGRESS: translate("cycle", "Đang khắc phục"),
        ChainState.NOT_REMEDIED: translate("cycle", "Chưa khắc phục"),
        ChainState.REMEDIED: translate("cycle", "Đã khắc phục"),
        ChainState.ENDED: translate("cycle", "Thôi theo dõi"),
    }[state]


def follow_label(outcome: FollowOutcome | None) -> str:
    """Name what a meeting found about a remedy (kết quả khắc phục)."""
    if outcome is None:
        return translate("cycle", "Chưa theo dõi")
    return {
        FollowOutcome.REMEDIED: translate("cycle", "Đã khắc phục"),
        FollowOutcome.IN_PROGRESS: translate("cycle", "Đang khắc phục"),
        FollowOutcome.NOT_REMEDIED: translate("cycle", "Chưa khắc phục"),
        FollowOutcome.ENDED: translate("cycle", "Thôi theo dõi"),
    }[outcome]


def prompt_source_label(source: PromptSource) -> str:
    """Name who prompts (chủ thể gợi ý kiểm điểm)."""
    return {
        PromptSource.COMMITTEE: translate("cycle", "Chi ủy"),
        PromptSource.SECRETARY: translate("cycle", "Bí thư chi bộ"),
        PromptSource.SUPERIOR: translate("cycle", "Cấp ủy cấp trên"),
    }[source]
