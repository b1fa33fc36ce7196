"""The words headings of member lists are made of, without marks and capitals, by what they name."""

ORDINAL, FAMILY_PART, GIVEN_PART = "ordinal", "family-part", "given-part"
MALE, FEMALE = "male", "female"
BORN_DAY, BORN_MONTH, BORN_YEAR = "born-day", "born-month", "born-year"
POSITION, STATE, BRANCH = "position", "state", "branch"

# fmt: off
HEADINGS: dict[str, tuple[str, ...]] = {
    ORDINAL: ("stt", "tt", "so tt", "so thu tu", "thu tu"),
    "full_name": (
        "ho va ten", "ho ten", "ten dang vien", "ho va ten dang vien", "ho ten dang vien",
        "ho va ten khai sinh", "ho ten khai sinh", "ho chu dem va ten", "ho ten dem va ten",
        "ten khai sinh",
    ),
    FAMILY_PART: (
        "ho", "ho va chu dem", "ho chu dem", "ho dem", "ho va dem", "ho lot", "ho va ten dem",
        "ho va ten lot",
    ),
    GIVEN_PART: ("ten",),
    "other_name": ("ten goi khac", "ho va ten goi khac", "bi danh", "ten thuong dung", "ten thuong goi"),
    "born": (
        "ngay sinh", "nam sinh", "sinh ngay", "sinh nam", "ngay thang nam sinh", "ngay thang sinh",
        "ngay nam sinh", "sinh ngay thang nam",
    ),
    "gender": ("gioi tinh", "gioi", "phai", "nam nu", "gioi tinh nam nu"),
    "card": (
        "so the dang vien", "so the dang", "so tdv", "the dang vien", "the dang", "so the", "so the dv",
        "ma the dang vien", "so the dang vien moi",
    ),
    "citizen_id": (
        "so cccd", "cccd", "so can cuoc", "can cuoc", "can cuoc cong dan", "so can cuoc cong dan",
        "so dinh danh", "so dinh danh ca nhan", "ma dinh danh", "ma dinh danh ca nhan",
        "ma so dinh danh ca nhan", "cmnd", "so cmnd", "so cmnd cccd", "cmnd cccd", "cccd cmnd",
        "so cccd cmnd", "so cmt", "so cmtnd", "chung minh nhan dan", "so chung minh nhan dan", "so cc",
        "so cc cccd", "so can cuoc cccd", "so cccd so dinh danh ca nhan", "so cccd ddcn",
        "so dinh danh ca nhan cccd",
    ),
    "joined": (
        "ngay vao dang", "ngay ket nap", "vao dang", "ket nap", "ngay ket nap dang",
        "ngay ket nap vao dang", "nam vao dang", "nam ket nap", "ngay thang nam vao dang",
        "ngay thang nam ket nap", "ngay vao dang csvn", "ngay vao dang du bi", "vao dang du bi",
        "ngay du bi", "du bi", "ngay ket nap du bi", "vao dang ngay", "ngay thang nam du bi",
        "ngay thang nam vao dang du bi", "ngay thang nam ket nap dang",
    ),
    "official": (
        "ngay chinh thuc", "chinh thuc", "vao dang chinh thuc", "ngay vao dang chinh thuc",
        "chinh thuc ngay", "ngay cong nhan chinh thuc", "cong nhan chinh thuc",
        "ngay cong nhan dang vien chinh thuc", "ngay chuyen chinh thuc", "chuyen chinh thuc",
        "ngay thang nam chinh thuc", "ngay chuyen dang chinh thuc", "ngay thang nam vao dang chinh thuc",
        "ngay ket nap chinh thuc", "ket nap chinh thuc",
    ),
    POSITION: (
        "chuc vu", "chuc vu dang", "chuc vu trong dang", "chuc vu trong chi bo", "chuc vu hien nay",
        "chuc danh", "chuc vu trong chi uy", "chuc vu chi bo",
    ),
    STATE: (
        "trang thai", "tinh trang", "tinh trang sinh hoat", "trang thai sinh hoat", "dien sinh hoat",
        "dien dang vien",
    ),
    BRANCH: (
        "chi bo", "chi bo dang sinh hoat", "chi bo sinh hoat", "noi sinh hoat", "to chuc dang", "dang bo",
        "to dang",
    ),
    "residence_branch": ("chi bo noi cu tru", "chi bo cu tru"),
    "birth_place": ("noi sinh", "noi dang ky khai sinh", "noi khai sinh"),
    "home_town": ("que quan", "nguyen quan", "que"),
    "residence": (
        "noi o", "noi cu tru", "cho o", "dia chi", "dia chi thuong tru", "noi thuong tru", "thuong tru",
        "ho khau", "noi o hien nay", "cho o hien nay", "noi cu tru hien nay", "ho khau thuong tru",
        "dia chi noi o", "noi dang ky thuong tru", "dia chi cu tru", "tru quan",
    ),
    "ethnicity": ("dan toc",),
    "religion": ("ton giao",),
    "family_class": ("thanh phan gia dinh", "thanh phan"),
    "occupation": (
        "nghe nghiep", "nghe nghiep hien nay", "cong viec", "don vi cong tac", "noi cong tac",
        "noi lam viec",
    ),
    "joined_at": ("noi ket nap", "ket nap tai chi bo", "noi vao dang", "noi ket nap dang", "vao dang tai"),
    "introducers": ("nguoi gioi thieu", "nguoi gioi thieu vao dang"),
    "recruited": ("ngay tuyen dung", "ngay duoc tuyen dung"),
    "youth_union": ("ngay vao doan", "vao doan", "ngay vao doan tncs ho chi minh"),
    "enlisted": ("ngay nhap ngu", "nhap ngu"),
    "discharged": ("ngay xuat ngu", "xuat ngu"),
    "military_rank": ("quan ham", "cap bac"),
    "schooling": (
        "trinh do van hoa", "van hoa", "trinh do hoc van", "hoc van", "giao duc pho thong",
        "trinh do giao duc pho thong", "gdpt", "trinh do pho thong", "trinh do gdpt",
    ),
    "profession": (
        "trinh do chuyen mon", "chuyen mon", "chuyen mon nghiep vu", "trinh do chuyen mon nghiep vu",
        "nghiep vu", "trinh do cmnv", "cmnv", "trinh do", "trinh do dao tao",
    ),
    "degree": ("hoc vi", "hoc ham hoc vi", "hoc ham"),
    "theory": (
        "ly luan chinh tri", "trinh do ly luan chinh tri", "llct", "trinh do llct", "ly luan",
        "trinh do ly luan", "trinh do chinh tri", "chinh tri",
    ),
    "languages": ("ngoai ngu", "trinh do ngoai ngu"),
    "computing": ("tin hoc", "trinh do tin hoc"),
    "health": ("suc khoe", "tinh trang suc khoe"),
    "invalidity": ("thuong binh", "thuong binh loai"),
    "family_merit": ("gia dinh liet si", "gia dinh co cong", "gia dinh chinh sach"),
    "file_number": ("so ly lich", "so ll", "so ly lich dang vien", "so lldv", "so ho so"),
    "list_number": ("so sdv", "so so dang vien", "so danh sach dang vien"),
    "phone": (
        "dien thoai", "so dien thoai", "sdt", "dt", "so dt", "dien thoai lien he", "di dong", "so di dong",
        "so dtdd",
    ),
    "badges": ("huy hieu dang", "huy hieu"),
    "commendations": ("khen thuong",),
    "discipline": ("ky luat",),
    "note": ("ghi chu",),
}
"""By role: a field of `Member`, or one of the roles above. Variants of lists that branches keep, and of the
columns of `DS_DANGVIEN.xlsx`."""

FILLERS = frozenset((
    "cua", "dang", "vien", "dong", "chi", "khai", "hien", "nay", "tai", "ghi", "ro", "chinh", "xac",
    "neu", "co", "nam", "ngay", "thang", "dcs", "csvn", "cong", "san", "viet", "va", "cap", "cao",
    "nhat", "hoac", "theo", "giay", "to", "12", "so", "dd", "mm", "yyyy", "moi", "lien", "he",
))
# fmt: on
"""Words that may follow a heading without changing what it names."""
