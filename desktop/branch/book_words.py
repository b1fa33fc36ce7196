"""The words of the yearly books in the window: kinds of inspection, conclusions, turns, corrections."""

from desktop.branch.corrections import CorrectionState
from desktop.branch.growth import TurnKind
from desktop.branch.measuring import Subject
from desktop.branch.programmes import InspectionKind, Screened
from desktop.words import translate


def inspection_label(kind: InspectionKind) -> str:
    """Name what the branch does by its programme."""
    return {
        InspectionKind.INSPECTION: translate("books", "Kiểm tra"),
        InspectionKind.SUPERVISION: translate("books", "Giám sát"),
    }[kind]


def screened_label(outcome: Screened) -> str:
    """Name what the branch concluded in the screening."""
    return {
        Screened.KEEPS: translate("books", "Giữ vững tư cách đảng viên"),
        Screened.HELPED: translate("books", "Cần giáo dục, giúp đỡ"),
        Screened.CONSIDERED: translate("books", "Đề nghị xem xét đưa ra khỏi Đảng"),
    }[outcome]


def turn_label(kind: TurnKind) -> str:
    """Name what a turn of the rota is for."""
    return {
        TurnKind.STORY: translate("books", "Kể chuyện về tấm gương Hồ Chí Minh"),
        TurnKind.DOCUMENT: translate("books", "Giới thiệu văn bản, sách"),
        TurnKind.NOTEBOOK: translate("books", "Đọc sổ tay “Làm theo gương Bác”"),
    }[kind]


def correction_label(state: CorrectionState) -> str:
    """Name what became of a correction asked for."""
    return {
        CorrectionState.ASKED: translate("books", "Chưa giải quyết"),
        CorrectionState.MADE: translate("books", "Đã sửa"),
        CorrectionState.REFUSED: translate("books", "Không sửa"),
    }[state]


def subject_label(subject: Subject) -> str:
    """Name as whom a member receives a measure."""
    return {
        Subject.OFFICIAL: translate("books", "Đảng viên chính thức"),
        Subject.PROBATIONARY: translate("books", "Đảng viên dự bị"),
        Subject.IN_POST: translate("books", "Đảng viên giữ chức vụ"),
        Subject.BRANCH: translate("books", "Chi bộ"),
    }[subject]
