<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name>Banner</name>
    <message>
        <source>Ẩn thông báo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Thôi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: ghi đủ ngày, tháng, năm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberListModel</name>
    <message>
        <source>Chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày chính thức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày vào Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Năm sinh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberPicker</name>
    <message>
        <source>Gõ hai chữ của tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đảng viên tìm thấy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Ghi một số từ {low} đến {high}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonFinder</name>
    <message>
        <source>Không có ai tên như vậy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm tên trong danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm tên: gõ 2 chữ đầu, rồi Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Bản nháp biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang lập trang biên bản…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollModel</name>
    <message>
        <source>Họ và tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thuộc diện phải dự: {number} đồng chí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do vắng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (dự bị)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… chưa điểm danh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>“{text}” không phải là giờ. Gõ như 07:30 hoặc 7h30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>branch</name>
    <message>
        <source>Ngày sinh hoạt định kỳ phải từ 1 đến 31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên chi bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổ chức đảng cấp trên trực tiếp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: chưa ghi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: dài quá {most} chữ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Gõ ngày theo dạng 05/10/2026, hoặc chỉ năm 1982.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra lại năm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viết năm và tháng, ví dụ 2026-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {text} là ngày trong tương lai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{text}” không phải là ngày có thật.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” không phải là một tháng.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>envelope</name>
    <message>
        <source>Chưa ghi gì.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tệp có đuôi .scbgoi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cập nhật chương trình rồi mở lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không lấy ra gì từ phong bì hỏng; dữ liệu trong kho của chi bộ còn nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra phím Caps Lock và bộ gõ tiếng Việt, rồi hỏi lại mật khẩu đã thống nhất với đảng ủy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mật khẩu phong bì chưa đúng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mật khẩu phong bì ngắn hơn {limit} ký tự.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phong bì còn nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phong bì do phiên bản mới hơn của chương trình tạo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phong bì gói nộp đã hỏng hoặc bị cụt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thống nhất với đảng ủy một mật khẩu dài hơn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp còn nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp này không phải phong bì gói nộp của Sổ Chi Bộ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị chi bộ ghi lại gói nộp ra USB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Sửa số mở đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa thông tin chi bộ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Không ghi được tệp “{path}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được tệp “{path}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra dung lượng trống và quyền ghi rồi làm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra lại đường dẫn hoặc cắm lại USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp cũ, nếu có, còn nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không có quyền</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thiết bị bị lỗi hoặc đã bị rút ra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thiết bị chỉ cho đọc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thiết bị đã bị rút ra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thư mục hoặc thiết bị không còn ở đó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tên tệp quá dài</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đường dẫn không phải thư mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đường dẫn là một thư mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ổ đĩa đã đầy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handing</name>
    <message>
        <source>Biên bản chưa có chữ ký nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi lý do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỗ này đã có chữ ký của đồng chí {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi lý do rồi làm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có gói nộp này trong kho.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký biên bản trước rồi đóng gói.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Bảng tính có quá nhiều dòng hoặc cột (quá {most} dòng, kể cả dòng trống có kẻ khung).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép riêng phần danh sách đảng viên sang một tệp Excel mới rồi nhập tệp đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép riêng phần danh sách đảng viên sang một tệp Excel mới rồi nhập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có gì được ghi vào sổ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn lại tệp danh sách, hoặc chép lại tệp từ nguồn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở thử bằng Excel rồi lưu thành tệp mới, hoặc xin lại tệp từ người gửi và nhập lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)”, rồi nhập tệp mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở tệp bằng Excel với mật khẩu đó, bỏ mật khẩu, lưu lại rồi nhập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp Excel bị hỏng, không đọc được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp Excel có đặt mật khẩu nên không đọc được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp chứa khai báo XML nguy hiểm mà Excel không bao giờ tạo ra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp lớn quá {most} MB, không phải danh sách của một chi bộ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp nén chứa lượng dữ liệu lớn bất thường khi mở ra, nên không được mở.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp trống, không có dữ liệu nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>một loại tệp Office khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>một loại tệp khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trang web (HTML) đổi đuôi tên thành Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp Excel nhị phân (.xlsb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp LibreOffice/OpenDocument (.ods, .odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp PowerPoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp XML của Excel 2003</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp nén (zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp văn bản RTF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp văn bản hoặc CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đây là {kind}, không phải bảng tính Excel (.xlsx hoặc .xls).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đừng mở tệp này; xin lại danh sách từ nguồn tin cậy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Hãy sửa trực tiếp nội dung cần đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không hoàn tác được “{label}”: đã có việc ghi sau dựa vào nội dung này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi dữ liệu còn nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Biên bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chi bộ nơi cư trú</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chi ủy gợi ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyên môn, nghiệp vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển sinh hoạt đi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển sinh hoạt đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuẩn bị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chính thức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa phát biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa vào chi bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa điểm danh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chất lượng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có biểu hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Công nhận đảng viên chính thức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp trên gợi ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh hiệu được phong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diễn biến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dự bị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gia đình liệt sĩ, có công</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giáo dục phổ thông</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giữ chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn cảnh kinh tế</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huy hiệu Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Học vị, học hàm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khai trừ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có biểu hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kéo dài thời gian dự bị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết luận, phân công</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết nạp lại, khôi phục đảng tịch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết nạp đảng viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kỷ luật</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý luận chính trị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miễn công tác và sinh hoạt đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nghề nghiệp hiện nay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nghị quyết, việc thường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngoại ngữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày chính thức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày nhập ngũ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày vào Đoàn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày vào Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày xuất ngũ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày được tuyển dụng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người giới thiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhân dân góp ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi cư trú</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi đăng ký khai sinh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quan hệ gia đình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quan hệ với nước ngoài</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quá trình hoạt động và công tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quân hàm, chức vụ cao nhất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quê quán</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinh hoạt tạm thời nơi khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinh hoạt tạm thời đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số căn cước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số lý lịch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số thẻ đảng viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số trong sổ đảng viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tham gia tổ chức xã hội khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thành phần gia đình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thương binh loại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tin học</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên gọi khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tình trạng sức khỏe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tôn giáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ trần</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tự nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tự đối chiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vào Đảng tại chi bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vắng có lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vắng không lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xin ra khỏi Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biểu quyết bằng thẻ đảng viên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bỏ phiếu kín</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đào tạo, bồi dưỡng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã chuyển đi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã khai trừ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã từ trần</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xin ra khỏi Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xóa tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đình chỉ sinh hoạt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đình chỉ sinh hoạt đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Được miễn sinh hoạt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đảng viên góp ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đặc điểm lịch sử bản thân</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Chọn thể thức khác trong Cài đặt, hoặc xin lại tệp từ đảng ủy cấp trên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không dùng được tệp thể thức “{name}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thể thức đang dùng không đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lề rộng hơn trang giấy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>Biên bản {period} chưa chốt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biên bản {period} đã chốt nên không sửa được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chốt được biên bản: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có buổi sinh hoạt nào trong {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chốt biên bản trước, rồi ký và đóng gói.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi đủ rồi chốt lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có biểu hiện: {number} đồng chí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết luận, phân công nhiệm vụ; tự chấm điểm chất lượng buổi sinh hoạt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muốn sửa, hãy mở lại biên bản và ghi lý do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở lại biên bản {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở sổ của tháng đó trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở sổ {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày họp không phải là ngày có thật.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày họp phải ở trong {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung chưa xong: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung dài quá {most} chữ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung đã ghi còn nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa nội dung buổi sinh hoạt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thông tin thời sự, phổ biến văn bản mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thảo luận nhiệm vụ và biểu quyết nghị quyết {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tất cả có mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tự phê bình và phê bình, đối chiếu {indicators}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đánh giá kết quả thực hiện nghị quyết {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã có buổi sinh hoạt thường kỳ {period}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>member-events</name>
    <message>
        <source>Chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi rõ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi giới thiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ chi bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến chi bộ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>member-fields</name>
    <message>
        <source>12 chữ số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 chữ số; thẻ cũ 8 chữ số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>17/05/1982, hoặc chỉ năm 1982</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản thân</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dân tộc, tôn giáo, nghề nghiệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khen thưởng, kỷ luật</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lịch sử bản thân, gia đình, kinh tế</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quá trình hoạt động, đào tạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sức khỏe, chính sách, căn cước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trình độ hiện nay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuyển dụng, đoàn thể, quân ngũ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vào Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hai người, kèm chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ngày tổ chức lễ kết nạp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sơ cấp, trung cấp, cao cấp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>từ tháng, năm đến tháng, năm: làm gì, ở đâu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ví dụ 000001 CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ví dụ 12/12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ví dụ 30 năm, ngày 07/11/2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>để trống khi còn dự bị</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>member-filters</name>
    <message>
        <source>Bị đình chỉ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đến ngày vào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dự bị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trong danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạm thời nơi khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang sinh hoạt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã chuyển đi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ra khỏi Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã từ trần</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Được miễn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>members</name>
    <message>
        <source>Bỏ sự kiện {event}: đồng chí {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi chức vụ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi dòng nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi ngày của sự kiện.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách đảng viên đã thay đổi sau khi xem trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở lại tệp để xem trước lần nữa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày chính thức ở trước ngày vào Đảng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày hết hạn không phải là ngày có thật.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày hết hạn ở trước ngày bắt đầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày vào Đảng: khi đó chưa đủ {age} tuổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập danh sách {number} dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số lý lịch: “{text}” phải có dạng 000001 HN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số thẻ đảng viên 12 chữ số phải trùng số căn cước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa thông tin đồng chí {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm đồng chí {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event}: đồng chí {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: chưa ghi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: dài quá {most} chữ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {text} là ngày trong tương lai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{name}” không giống một họ tên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{text}” không phải là ngày có thật.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{text}” phải gồm {a} chữ số (mẫu cũ {b}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đối chiếu lại với thẻ đảng viên và thẻ căn cước.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packets</name>
    <message>
        <source>Bản kê của gói nộp đã hỏng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bớt tệp đính kèm rồi đóng gói lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa kết luận được. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các tệp của gói nộp lớn quá ({size} MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các tệp trong gói nộp không đúng với bản kê.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu trong kho còn nguyên; chưa đóng gói.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói có dạng gói nộp nhưng không có bản kê của Sổ Chi Bộ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói nộp KHÔNG hợp lệ. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói nộp bị cụt: thiếu phần cuối hoặc thiếu nội dung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói nộp chưa có chữ ký nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói nộp chứa hai tệp trùng tên; không mở gói này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói nộp chứa quá nhiều tệp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói nộp chứa tên tệp không an toàn; không mở gói này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói nộp còn nguyên vẹn, ký bởi {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói nộp còn nguyên vẹn, ký bởi {who}. Cần xem lại: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói nộp có phần thừa hoặc thiếu phần chữ ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói nộp do phiên bản mới hơn tạo (bản kê số {version}); cần cập nhật chương trình để kiểm tra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói nộp không còn đúng từng byte như khi đóng gói.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói nộp thiếu phần mở đầu của mình.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người ký gói nộp không đúng với bản kê: thiếu, thừa hoặc đã bị thay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp lớn quá mức của một gói nộp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp này không phải gói nộp của Sổ Chi Bộ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp trong gói nộp không khớp với bản kê đã ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp “{title}” đã bị thay đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp “{title}”: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đồng chí {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đồng chí {name} (ghi ngày {day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đồng chí {name}, {unit} (ghi ngày {day})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Không có loại giấy tờ “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Biểu quyết “{subject}” chưa ghi số tán thành.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu quyết “{subject}”: mới ghi {cast} phiếu của {may} đảng viên có quyền biểu quyết dự họp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu quyết “{subject}”: {cast} phiếu, nhưng chỉ có {may} đảng viên có quyền biểu quyết dự họp (số được tính biểu quyết: {base}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buổi sinh hoạt dài {length} phút, ngắn hơn {least} phút.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chấm đủ các tiêu chí chất lượng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn chủ trì.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn thư ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi giờ bắt đầu hoặc giờ kết thúc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi kết luận của chủ trì.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi địa điểm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa tự chấm điểm chất lượng buổi sinh hoạt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chủ trì và thư ký phải là hai người.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn {number} đồng chí chưa được điểm danh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn {number} đồng chí dự họp chưa tự đối chiếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có mặt {present} + vắng có lý do {excused} + vắng không lý do {unexcused} = {called}, nhưng số phải dự là {must}. {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có một lần biểu quyết chưa ghi nội dung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giờ kết thúc phải sau giờ bắt đầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thư ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời hạn của nhiệm vụ “{text}” ở trước ngày họp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office} được ghi là vắng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đồng chí {name} chưa tự đối chiếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đồng chí {name} chưa được điểm danh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đồng chí {name} có biểu hiện nhưng chưa ghi mục nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đồng chí {name} vừa ghi không, vừa ghi có biểu hiện.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Không dùng được tệp quy tắc “{name}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quy tắc đang dùng không đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xin lại tệp từ đảng ủy cấp trên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bộ biểu hiện không có mục nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mã bị lặp: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thiếu tiêu chí hoặc mức xếp loại</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Chưa ghi họ tên người dùng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thể tự bỏ quyền mở kho của chính mình.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người dùng</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signing</name>
    <message>
        <source>Chưa có họ tên người ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ký gì.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ký gì; tệp khóa còn nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn chứng thư có mục đích ký số.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tên tệp khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tệp có đuôi .p12 hoặc .pfx, hoặc lấy lại bản sao của tệp khóa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tệp khóa khác (đuôi .p12 hoặc .pfx) hoặc tạo khóa mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” chỉ có hiệu lực từ ngày {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” do chính người ký tự tạo. Để chắc chắn đúng người, so dấu vân tay này với bản người ký đã nộp: {fingerprint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” do “{issuer}” cấp; chưa có danh sách tin cậy để kiểm tra nơi cấp. Dấu vân tay: {fingerprint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” không dùng để ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” đã bị sửa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” đã hết hạn ngày {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chữ ký của “{name}” không ghi thời điểm ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chữ ký dùng thuật toán băm quá yếu ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chữ ký không gắn với chứng thư nào (thiếu signing-certificate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chữ ký không khớp với khóa của người ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chữ ký không phủ trọn phần văn bản mà nó đứng tên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chữ ký không đúng dạng chương trình này ghi: do phần mềm khác ký, hoặc phần ngoài chữ ký bị sửa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chữ ký trong tệp PDF đã hỏng, không đọc được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi đúng họ và tên như trong thẻ đảng viên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi đủ họ và tên rồi làm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ tên người ký dài quá {limit} chữ hoặc có ký tự lạ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khóa cũ còn nguyên; chưa tạo khóa mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khóa ký quá ngắn, không còn an toàn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có ô ký trống “{field}” trong văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ký được: tệp PDF đã hỏng hoặc chữ ký đã có không còn đúng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra phím Caps Lock và bộ gõ tiếng Việt (mật khẩu được gõ không dấu).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lập lại văn bản từ sổ rồi ký lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mật khẩu khóa chưa đúng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mật khẩu khóa ngắn hơn {limit} ký tự.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nếu cần ký lại, lập lại văn bản rồi ký từ đầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nếu cần ký thêm, lập lại văn bản rồi ký lại từ đầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung đã bị thay đổi sau khi ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sau chữ ký cuối cùng, tệp còn bị thêm nội dung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sau khi ký, văn bản đã bị thêm hoặc sửa nội dung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạo khóa mới rồi báo dấu vân tay khóa mới cho đảng ủy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp PDF có dấu vết chữ ký nhưng chữ ký đã bị gỡ hoặc hỏng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp PDF có quá nhiều chữ ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp PDF quá lớn, không kiểm tra được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp PDF đã hỏng, không đọc được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp chữ ký không còn đúng từng byte như khi ký (hoặc do phần mềm khác tạo).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp chữ ký đã hỏng, không đọc được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp gốc còn nguyên; chưa ký gì.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp khóa không có đủ khóa bí mật và chứng thư đi cùng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp đã chọn không phải tệp khóa ký (PKCS#12) hoặc đã hỏng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vào thời điểm ký ghi trong chữ ký, chứng thư của “{name}” chưa có hiệu lực.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vào thời điểm ký ghi trong chữ ký, chứng thư của “{name}” đã hết hạn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản và các chữ ký đã có còn nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản đã được ký khóa, không nhận thêm chữ ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem lại ngày giờ của máy tính rồi ký lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã có tệp “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đặt mật khẩu dài hơn; mật khẩu được gõ không dấu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stamp</name>
    <message>
        <source>Ký số bởi:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời gian ký: {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stick</name>
    <message>
        <source>Bớt tệp đính kèm rồi đóng gói lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cắm lại USB rồi bấm “Ghi lại”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng USB khác hoặc chuyển tệp cũ sang nơi khác rồi bấm “Ghi lại”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng USB khác hoặc xóa bớt tệp trên USB rồi bấm “Ghi lại”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng USB khác rồi bấm “Ghi lại”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu trong kho còn nguyên; chưa ghi gì ra USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu trong kho còn nguyên; gói nộp chưa có trên USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu trong kho còn nguyên; tệp hỏng trên USB đã được xóa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gạt khóa chống ghi trên USB hoặc dùng USB khác rồi bấm “Ghi lại”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được ra USB: USB đã đầy giữa chừng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được ra USB: thiết bị chỉ cho đọc hoặc thư mục không cho ghi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được ra USB: thiết bị đã bị rút ra giữa chừng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được ra USB: tệp lớn hơn mức USB chứa được (4 GB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được ra USB: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đủ chỗ trên USB: cần {needed} MB, còn trống {free} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trên USB đã có tệp “{name}” khác với tệp cần ghi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp trên USB còn nguyên; dữ liệu trong kho còn nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB này có thể đã hỏng: dùng USB khác rồi bấm “Ghi lại”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi và kiểm tra xong {count} tệp. Có thể rút USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đọc lại tệp “{name}” trên USB không giống tệp đã ghi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>Bản sao lưu “{path}” bị hỏng: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép thư mục kho sang chỗ khác để giữ lại, rồi phục hồi từ bản sao lưu gần nhất.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa kiểm tra dữ liệu bên trong: cần mật khẩu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình không ghi đè lên nó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình không sửa và không ghi đè gì lên kho này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn một câu ngắn dễ nhớ, từ 8 ký tự trở lên, gõ không dấu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn thư mục kho có tên kết thúc bằng “.scb”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tên khác hoặc chỗ khác cho kho mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tệp có tên kết thúc bằng “.scbluu”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cài phiên bản mới của Sổ Chi Bộ trên máy này rồi mở lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn {more} trang khác bị hỏng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấu trúc cơ sở dữ liệu sai: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấu trúc cơ sở dữ liệu đúng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cắm lại ổ đĩa, đóng và mở lại kho; nếu còn lỗi, phục hồi từ bản sao lưu sang ổ khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng {row} của bảng “{table}” trỏ đến dòng không có trong bảng “{parent}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng một bản sao lưu khác, cũ hơn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng “Phục hồi từ bản sao lưu” để lấy lại kho trong đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu còn nguyên, chương trình không mở để khỏi làm hỏng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu còn nguyên; thay đổi vừa rồi chưa được lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu trong kho còn nguyên; thay đổi vừa rồi chưa được lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho không có ô khóa của người này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho không thay đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho vẫn khóa và còn nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho đang dùng không bị ảnh hưởng; chưa có gì được phục hồi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho “{path}” bị hỏng: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho “{path}” do phiên bản mới hơn ghi (kiểu dữ liệu {version}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho “{path}” đang bận ghi việc khác quá lâu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho “{path}” đang được mở trên máy “{host}” bởi tài khoản “{user}” từ {since} (tiến trình {pid}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kho “{path}” đang được mở ở một cửa sổ khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có gì bị thay đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có gì ở đó bị thay đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được vào “{path}”: thiết bị hoặc thư mục chỉ cho đọc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được vào “{path}”: ổ đĩa đã đầy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không xóa được người cuối cùng mở được kho bằng mật khẩu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được bản sao lưu “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra lại đường dẫn hoặc cắm lại USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra lại đường dẫn, cắm lại ổ đĩa, hoặc phục hồi từ bản sao lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra phím Caps Lock và bộ gõ tiếng Việt (mật khẩu được gõ không dấu). Nếu quên, dùng mã khôi phục cất trong tủ hồ sơ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra quyền ghi của thư mục, hoặc chép kho về ổ cứng của máy rồi mở lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểu dữ liệu cũ ({version}); lần mở tới sẽ nâng lên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểu dữ liệu {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần trước chương trình tắt đột ngột; những gì đã lưu nằm trong tệp “data.db-wal”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã khôi phục gõ sai: các ký tự không khớp với nhóm kiểm tra ở cuối mã.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã không đúng của kho này, tuy đã gõ đủ và khớp nhóm kiểm tra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mật khẩu chưa đúng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mật khẩu mới chưa dùng được: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mật khẩu đang dùng không thay đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi liên kết giữa các bảng đúng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi trang dữ liệu còn nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mỗi lúc chỉ một chương trình được mở kho, nhờ vậy dữ liệu không bị lẫn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở trang Kiểm tra kho và chọn “Phục hồi tệp khóa từ bản sao”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Những gì đã lưu trước đó còn nguyên; thay đổi vừa rồi chưa được lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Những gì đã lưu trước đó vẫn ở trên ổ; thay đổi vừa rồi chưa được lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm người khác trước, rồi mới xóa người này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang {page} của tệp dữ liệu bị hỏng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm lại hai tệp “header.scb” và “header.copy.scb” đã bị chuyển đi, hoặc phục hồi từ bản sao lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm lại tệp “data.db” đã bị chuyển đi, hoặc phục hồi từ bản sao lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm tờ mã khôi phục in gần đây nhất của chi bộ: mã cũ hết hiệu lực khi đổi mã.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tắt bộ gõ tiếng Việt, so lại từng nhóm bốn ký tự với tờ giấy đã in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp dữ liệu có {pages} trang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp dữ liệu “data.db” bị cụt ({size} byte).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp dữ liệu “data.db” trống rỗng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp khóa còn nguyên; bản sao của nó bị hỏng. Nên phục hồi bản sao.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp khóa còn nguyên; bản sao của nó khác đi, có thể do lần đổi mật khẩu bị ngắt giữa chừng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp khóa còn nguyên; thiếu bản sao của nó. Nên phục hồi bản sao.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp khóa và bản sao của nó còn nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa bớt tệp không cần trên ổ đĩa rồi làm lại thao tác vừa rồi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chỉ có một ký tự lặp lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>có trang dữ liệu không đọc được</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dài {length} ký tự, chỉ nhận đến 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không có thư mục nào ở đường dẫn này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mới có {length} ký tự, cần ít nhất 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nội dung không còn nguyên như lúc được ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nội dung tệp khóa không hợp lệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phần đầu tệp không hợp lệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phần đầu tệp không đọc được</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thiếu tệp dữ liệu “data.db”; chương trình không tạo tệp trống thay vào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thiếu tệp khóa “header.scb” và cả bản sao của nó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trang dữ liệu không còn nguyên ({page})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trong thư mục không có tệp khóa và tệp dữ liệu của kho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp dữ liệu “data.db” trống rỗng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp khóa bên trong không hợp lệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp khóa bị cụt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp khóa không còn nguyên như lúc được ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp khóa không mang dấu của Sổ Chi Bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp khóa “header.scb” không còn nguyên, nhưng bản sao của nó còn tốt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp “data.db” không phải của kho này, không khớp với tệp khóa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng cửa sổ kia rồi mở lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đặt lại đúng tệp “data.db” của kho này, hoặc phục hồi từ bản sao lưu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đợi việc đang chạy xong rồi làm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đây là một bản sao lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đây là một tệp, còn kho là một thư mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ổ đĩa chứa “{path}” bị lỗi hoặc đã bị rút ra ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ổ đĩa trả lại khác với những gì đã ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ở “{path}” đã có sẵn tệp hoặc thư mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” do phiên bản Sổ Chi Bộ mới hơn tạo ra (dữ liệu kiểu {version}, máy này đọc được đến {ours}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” không phải bản sao lưu của Sổ Chi Bộ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” không phải kho Sổ Chi Bộ: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
