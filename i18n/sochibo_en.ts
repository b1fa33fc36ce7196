<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
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
        <source>Cắm lại ổ đĩa, đóng và mở lại kho; nếu còn lỗi, phục hồi từ bản sao lưu sang ổ khác.</source>
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
        <source>nội dung tệp khóa không hợp lệ</source>
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
        <source>trong thư mục không có tệp khóa và tệp dữ liệu của kho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tệp dữ liệu “data.db” trống rỗng</source>
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
