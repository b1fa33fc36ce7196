<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name>AnswerCard</name>
    <message>
        <source>Giải trình, tiếp thu bằng lời người được gợi ý</source>
        <translation>Explanation and acceptance, in the words of the one prompted</translation>
    </message>
    <message>
        <source>Không có gợi ý kiểm điểm nào đến hạn trả lời.</source>
        <translation>No review prompt is due to be answered.</translation>
    </message>
    <message>
        <source>Tập thể chi bộ</source>
        <translation>The branch as a whole</translation>
    </message>
    <message>
        <source>trả lời gợi ý: {who}</source>
        <translation>answer to a prompt: {who}</translation>
    </message>
    <message>
        <source>trả lời tại buổi họp {period}</source>
        <translation>to be answered in the meeting of {period}</translation>
    </message>
    <message>
        <source>Ý kiến của chi bộ về phần trả lời</source>
        <translation>Opinion of the branch on the answer</translation>
    </message>
    <message>
        <source>… chưa trả lời</source>
        <translation>… not answered</translation>
    </message>
    <message>
        <source>✓ đã trả lời</source>
        <translation>✓ answered</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>Bản sao: {path}</source>
        <translation>Backup: {path}</translation>
    </message>
    <message>
        <source>Chương trình tự sao lưu khi khóa hoặc đóng, nếu bản gần nhất quá một ngày. Mỗi bản là một tệp mã hóa, được mở ra kiểm tra ngay. Nên chép một bản ra USB cất nơi khác. Muốn lấy lại dữ liệu: khóa kho, rồi chọn “Khôi phục từ bản sao lưu…”.</source>
        <translation>The program makes a backup by itself when it locks or closes, if the latest one is more than a day old. Each backup is one encrypted file, opened at once to be verified. Please copy one to a USB stick kept elsewhere. To get data back: lock the vault, then choose “Restore from backup…”.</translation>
    </message>
    <message>
        <source>Chọn thư mục khác…</source>
        <translation>Choose another folder…</translation>
    </message>
    <message>
        <source>Chọn thư mục sao lưu</source>
        <translation>Choose the backup folder</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Thư mục sao lưu: {folder}</source>
        <translation>Backup folder: {folder}</translation>
    </message>
    <message>
        <source>Đang sao lưu</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Đã sao lưu và kiểm tra xong.</source>
        <translation>The backup was made and verified.</translation>
    </message>
    <message>
        <source>⚠ Chưa có bản sao lưu nào.</source>
        <translation>⚠ There is no backup yet.</translation>
    </message>
    <message>
        <source>✓ Bản gần nhất: {day} {time}, đã kiểm tra: {name}</source>
        <translation>✓ Latest backup: {day} {time}, verified: {name}</translation>
    </message>
</context>
<context>
    <name>BallotLedger</name>
    <message>
        <source>Biểu quyết lần {number}</source>
        <translation>Vote {number}</translation>
    </message>
    <message>
        <source>Biểu quyết mới</source>
        <translation>New vote</translation>
    </message>
    <message>
        <source>Biểu quyết việc tiếp</source>
        <translation>Record the next vote</translation>
    </message>
    <message>
        <source>Chưa ghi lần biểu quyết nào.</source>
        <translation>No vote has been recorded yet.</translation>
    </message>
    <message>
        <source>Cần ít nhất {needed} phiếu: hai phần ba của {base} {voters} được tính biểu quyết.</source>
        <translation>At least {needed} votes needed: two thirds of the vote base of {base} {voters}.</translation>
    </message>
    <message>
        <source>Cần ít nhất {needed} phiếu: trên một nửa của {base} {voters} được tính biểu quyết.</source>
        <translation>At least {needed} votes needed: more than half of the vote base of {base} {voters}.</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Không tán thành</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Loại việc</source>
        <translation>Kind of matter</translation>
    </message>
    <message>
        <source>Nội dung biểu quyết</source>
        <translation>Subject of the vote</translation>
    </message>
    <message>
        <source>Tán thành</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Tất cả {number} đồng chí tán thành</source>
        <translation>All present for: {number}</translation>
    </message>
    <message>
        <source>biểu quyết</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>chi ủy viên</source>
        <translation>committee members</translation>
    </message>
    <message>
        <source>không thông qua</source>
        <translation>not passed</translation>
    </message>
    <message>
        <source>thông qua</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>{subject}: chưa ghi số phiếu</source>
        <translation>{subject}: votes not yet recorded</translation>
    </message>
    <message>
        <source>{subject}: {number}/{base}, {result}</source>
        <translation>{subject}: {number}/{base}, {result}</translation>
    </message>
    <message>
        <source>Ý kiến khác</source>
        <translation>Other opinion</translation>
    </message>
    <message>
        <source>đảng viên chính thức</source>
        <translation>full members</translation>
    </message>
    <message>
        <source>⚠ Đã ghi {cast} phiếu, nhưng chỉ có {may} đảng viên có quyền biểu quyết dự họp.</source>
        <translation>⚠ {cast} votes are recorded, but only {may} members present may vote.</translation>
    </message>
    <message>
        <source>✓ Tán thành {number}/{base}, đạt {share}: được thông qua.</source>
        <translation>✓ For {number}/{base}, that is {share}: passed.</translation>
    </message>
    <message>
        <source>✕ Tán thành {number}/{base}, đạt {share}: không được thông qua.</source>
        <translation>✕ For {number}/{base}, that is {share}: not passed.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Ẩn thông báo</source>
        <translation>Hide the message</translation>
    </message>
</context>
<context>
    <name>BookLayout</name>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>In, lưu…</source>
        <translation>Print, save…</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Năm {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Tìm trong sổ này</source>
        <translation>Find in this register</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>Chưa lưu dòng mới: {why}</source>
        <translation>New row not saved: {why}</translation>
    </message>
    <message>
        <source>Chưa lưu ô {labels}: nội dung gõ vào chưa đúng.</source>
        <translation>Not saved: {labels}; what was typed there is not correct.</translation>
    </message>
    <message>
        <source>Chữ đã gõ còn giữ ở đây; các ô khác đã lưu.</source>
        <translation>What was typed is still here; the other fields are saved.</translation>
    </message>
    <message>
        <source>In bản đang mở</source>
        <translation>Print the one that is open</translation>
    </message>
    <message>
        <source>In, lưu sổ này</source>
        <translation>Print or save this register</translation>
    </message>
    <message>
        <source>Không có dòng nào khớp. Xóa bớt chữ trong ô tìm.</source>
        <translation>No row matches. Delete some letters in the search field.</translation>
    </message>
    <message>
        <source>Mở lại</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Sổ theo dõi: hoàn tác</source>
        <translation>Register: undo</translation>
    </message>
    <message>
        <source>Sổ theo dõi: làm lại</source>
        <translation>Register: redo</translation>
    </message>
    <message>
        <source>Tìm trong sổ này</source>
        <translation>Find in this register</translation>
    </message>
    <message>
        <source>Xóa dòng đang chọn</source>
        <translation>Delete the chosen row</translation>
    </message>
    <message>
        <source>Xóa “{title}”</source>
        <translation>Delete “{title}”</translation>
    </message>
    <message>
        <source>Đã hoàn tác: {label}.</source>
        <translation>Undone: {label}.</translation>
    </message>
    <message>
        <source>Đã làm lại: {label}.</source>
        <translation>Redone: {label}.</translation>
    </message>
    <message>
        <source>Đã xóa 1 dòng. Bấm Ctrl+Z để lấy lại.</source>
        <translation>1 row was deleted. Press Ctrl+Z to take it back.</translation>
    </message>
    <message>
        <source>⚠ Chưa lưu: {count} dòng</source>
        <translation>⚠ Rows not saved: {count}</translation>
    </message>
</context>
<context>
    <name>BooksPage</name>
    <message>
        <source>Các sổ</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>In, lưu các sổ</source>
        <translation>Print or save the registers</translation>
    </message>
    <message>
        <source>Sổ</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Sổ theo dõi: hoàn tác</source>
        <translation>Register: undo</translation>
    </message>
    <message>
        <source>Sổ theo dõi: làm lại</source>
        <translation>Register: redo</translation>
    </message>
    <message>
        <source>Thêm dòng</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Tìm trong sổ này</source>
        <translation>Find in this register</translation>
    </message>
    <message>
        <source>Xóa dòng đang chọn</source>
        <translation>Delete the chosen row</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>nam</source>
        <translation>male</translation>
    </message>
    <message>
        <source>nữ</source>
        <translation>female</translation>
    </message>
</context>
<context>
    <name>BranchPart</name>
    <message>
        <source>Chi bộ có chi ủy</source>
        <translation>The branch has a committee</translation>
    </message>
    <message>
        <source>Cấp ủy cấp trên, ghi ở nơi nhận</source>
        <translation>Superior committee, as in the list of recipients</translation>
    </message>
    <message>
        <source>Giờ bắt đầu thường lệ</source>
        <translation>Usual start time</translation>
    </message>
    <message>
        <source>Ngày sinh hoạt hằng tháng</source>
        <translation>Day of the monthly meeting</translation>
    </message>
    <message>
        <source>Nhiệm kỳ từ</source>
        <translation>Term from</translation>
    </message>
    <message>
        <source>Nhiệm kỳ đến</source>
        <translation>Term to</translation>
    </message>
    <message>
        <source>Nơi họp thường lệ</source>
        <translation>Usual meeting place</translation>
    </message>
    <message>
        <source>Tên chi bộ</source>
        <translation>Name of the branch</translation>
    </message>
    <message>
        <source>Tỉnh, thành phố</source>
        <translation>Province or city</translation>
    </message>
    <message>
        <source>Tổ chức đảng cấp trên trực tiếp</source>
        <translation>Direct superior organisation</translation>
    </message>
    <message>
        <source>phường</source>
        <translation>ward</translation>
    </message>
    <message>
        <source>xã</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>Đơn vị hành chính</source>
        <translation>Administrative unit</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place name</translation>
    </message>
    <message>
        <source>Địa danh mang tên người: ghi kèm xã, phường</source>
        <translation>The place is named after a person: write its kind (xã, phường) too</translation>
    </message>
    <message>
        <source>đặc khu</source>
        <translation>special zone</translation>
    </message>
</context>
<context>
    <name>BranchStep</name>
    <message>
        <source>Chi bộ</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Chi bộ ấp Thới Hòa</source>
        <translation>Chi bộ ấp Thới Hòa</translation>
    </message>
    <message>
        <source>Cấp ủy cấp trên, ghi ở nơi nhận</source>
        <translation>Superior committee, as in the list of recipients</translation>
    </message>
    <message>
        <source>Ghi đúng như trên văn bản của chi bộ. Mọi điều ở đây có thể sửa sau trong Cài đặt.</source>
        <translation>Write it just as on the branch’s documents. Everything here can be changed later in Settings.</translation>
    </message>
    <message>
        <source>Tên chi bộ</source>
        <translation>Name of the branch</translation>
    </message>
    <message>
        <source>Tổ chức đảng cấp trên trực tiếp</source>
        <translation>Direct superior organisation</translation>
    </message>
    <message>
        <source>Đảng bộ xã Thới Hưng</source>
        <translation>Đảng bộ xã Thới Hưng</translation>
    </message>
    <message>
        <source>Đảng ủy xã Thới Hưng</source>
        <translation>Đảng ủy xã Thới Hưng</translation>
    </message>
    <message>
        <source>Để trống nếu là “Đảng ủy” cùng tên với đảng bộ.</source>
        <translation>Leave empty if it is “Đảng ủy” with the same name as the superior organisation.</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Đã đến dòng cuối.</source>
        <translation>This is the last row.</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>Chưa phát biểu {number}: {names}</source>
        <translation>Not spoken {number}: {names}</translation>
    </message>
    <message>
        <source>Mọi đồng chí dự họp đã phát biểu.</source>
        <translation>Everybody present has spoken.</translation>
    </message>
    <message>
        <source>Người chưa phát biểu</source>
        <translation>Who has not spoken</translation>
    </message>
    <message>
        <source>Người chưa phát biểu (Ctrl+J)</source>
        <translation>Who has not spoken (Ctrl+J)</translation>
    </message>
    <message>
        <source>Tự đối chiếu {indicators}</source>
        <translation>Self-check: {indicators}</translation>
    </message>
    <message>
        <source>Đã phát biểu {number}: {names}</source>
        <translation>Spoken {number}: {names}</translation>
    </message>
    <message>
        <source>✓ Không còn ai chưa phát biểu.</source>
        <translation>✓ Nobody is left who has not spoken.</translation>
    </message>
</context>
<context>
    <name>CheckHub</name>
    <message>
        <source>Cam kết</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Cuối năm</source>
        <translation>Year end</translation>
    </message>
    <message>
        <source>Gợi ý</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Hằng tháng</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Kiểm tra, giám sát</source>
        <translation>Inspection, supervision</translation>
    </message>
    <message>
        <source>Nhắc nhở, kỷ luật</source>
        <translation>Reminders, discipline</translation>
    </message>
    <message>
        <source>Rà soát</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Theo dõi khắc phục</source>
        <translation>Remedy follow-up</translation>
    </message>
</context>
<context>
    <name>CheckModel</name>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Tự đối chiếu</source>
        <translation>Self-check</translation>
    </message>
    <message>
        <source>✓ Không có</source>
        <translation>✓ No sign</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Buổi sinh hoạt</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Chưa có buổi sinh hoạt nào. Mở sổ của tháng trước, rồi điểm danh.</source>
        <translation>There is no meeting yet. Start the month’s meeting, then take the roll call.</translation>
    </message>
    <message>
        <source>Hạn {day}: {what}.</source>
        <translation>Due {day}: {what}.</translation>
    </message>
    <message>
        <source>Không có biểu hiện: tất cả người chưa phát biểu</source>
        <translation>No sign: everybody who has not spoken</translation>
    </message>
    <message>
        <source>Kiểm điểm</source>
        <translation>Self-check</translation>
    </message>
    <message>
        <source>Kiểm điểm: hoàn tác</source>
        <translation>Self-check: undo</translation>
    </message>
    <message>
        <source>Kiểm điểm: làm lại</source>
        <translation>Self-check: redo</translation>
    </message>
    <message>
        <source>Mở buổi sinh hoạt</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Mở buổi sinh hoạt này</source>
        <translation>Open this meeting</translation>
    </message>
    <message>
        <source>Mở trang Sinh hoạt</source>
        <translation>Go to Meetings</translation>
    </message>
    <message>
        <source>Và {number} thời hạn khác.</source>
        <translation>And {number} more deadlines.</translation>
    </message>
    <message>
        <source>{period}, đang ghi</source>
        <translation>{period}, being recorded</translation>
    </message>
    <message>
        <source>{period}, đã chốt</source>
        <translation>{period}, closed</translation>
    </message>
    <message>
        <source>⚠ Quá hạn {day}: {what}.</source>
        <translation>⚠ Overdue since {day}: {what}.</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>, thời hạn {day}</source>
        <translation>, deadline {day}</translation>
    </message>
    <message>
        <source>Chưa điểm danh nên chưa có ai để đối chiếu.</source>
        <translation>The roll call has not been taken, so there is nobody to check yet.</translation>
    </message>
    <message>
        <source>Ghi lại là chưa phát biểu</source>
        <translation>Set back to not spoken</translation>
    </message>
    <message>
        <source>Gõ chữ: tìm tên. Phím cách: không có biểu hiện. Enter: nêu biểu hiện. Esc: về danh sách.</source>
        <translation>Type: find a name. Space: no sign. Enter: name a sign. Esc: back to the list.</translation>
    </message>
    <message>
        <source>Hình thức tự đối chiếu</source>
        <translation>Manner of the self-check</translation>
    </message>
    <message>
        <source>Không có biểu hiện: cả {number} đồng chí</source>
        <translation>No sign: all {number}</translation>
    </message>
    <message>
        <source>Không có biểu hiện: {number} đồng chí còn lại</source>
        <translation>No sign: the other {number}</translation>
    </message>
    <message>
        <source>Lời tự đối chiếu chung</source>
        <translation>General words on oneself</translation>
    </message>
    <message>
        <source>bằng phát biểu</source>
        <translation>by speaking</translation>
    </message>
    <message>
        <source>bằng văn bản</source>
        <translation>in writing</translation>
    </message>
    <message>
        <source>chưa ghi biện pháp</source>
        <translation>no remedy recorded</translation>
    </message>
    <message>
        <source>chưa phát biểu: {name}</source>
        <translation>not spoken: {name}</translation>
    </message>
    <message>
        <source>không có biểu hiện: {name}</source>
        <translation>no sign: {name}</translation>
    </message>
    <message>
        <source>lời tự đối chiếu</source>
        <translation>words of the self-check</translation>
    </message>
    <message>
        <source>Đã ghi {number} đồng chí không có biểu hiện. Ctrl+Z để lấy lại.</source>
        <translation>Recorded as having no sign: {number}. Press Ctrl+Z to take it back.</translation>
    </message>
    <message>
        <source>Đã nêu trước đây: {words}</source>
        <translation>Named before: {words}</translation>
    </message>
    <message>
        <source>Đã tự đối chiếu {spoke}/{here} · có biểu hiện {named} · chưa phát biểu {silent}</source>
        <translation>Self-checked {spoke}/{here} · with signs {named} · not spoken {silent}</translation>
    </message>
    <message>
        <source>Đảng viên và kết quả tự đối chiếu</source>
        <translation>Members and their self-check</translation>
    </message>
    <message>
        <source>Đồng chí {name} đang có biểu hiện được nêu. Bỏ biểu hiện trước.</source>
        <translation>Comrade {name} has a named sign. Remove the sign first.</translation>
    </message>
    <message>
        <source>Đồng chí {name}: {mark}.</source>
        <translation>Comrade {name}: {mark}.</translation>
    </message>
    <message>
        <source>… Chưa phát biểu</source>
        <translation>… Not spoken</translation>
    </message>
</context>
<context>
    <name>ClosedStrip</name>
    <message>
        <source>Mở lại biên bản…</source>
        <translation>Reopen minutes…</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Biên bản</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Bản {version}: số {number}, chốt {at}, đồng chí {who}.</source>
        <translation>Version {version}: no. {number}, closed {at} by {who}.</translation>
    </message>
    <message>
        <source>Bảng điểm danh</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>Chưa chốt được: còn {number} việc phải ghi đủ.</source>
        <translation>The minutes cannot be closed yet. Still to be completed: {number}.</translation>
    </message>
    <message>
        <source>Chọn thư mục để lưu</source>
        <translation>Choose a folder to save in</translation>
    </message>
    <message>
        <source>Chốt biên bản</source>
        <translation>Close minutes</translation>
    </message>
    <message>
        <source>Chốt biên bản (Ctrl+Shift+C)</source>
        <translation>Close minutes (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Chốt biên bản rồi cấp số nghị quyết.</source>
        <translation>Close the minutes, then number the resolution.</translation>
    </message>
    <message>
        <source>Chốt xong, biên bản có số và không sửa được nữa; muốn sửa phải mở lại và ghi lý do.</source>
        <translation>Once closed, the minutes have a number and cannot be changed; to change them, reopen them and give a reason.</translation>
    </message>
    <message>
        <source>Chốt được. Còn {number} điều nên xem lại:</source>
        <translation>The minutes can be closed. Points worth another look ({number}):</translation>
    </message>
    <message>
        <source>Cấp số cho nghị quyết {period}?</source>
        <translation>Give the resolution of {period} its number?</translation>
    </message>
    <message>
        <source>Cấp số và in</source>
        <translation>Number and print</translation>
    </message>
    <message>
        <source>Cấp số và in nghị quyết…</source>
        <translation>Number and print the resolution…</translation>
    </message>
    <message>
        <source>Danh sách đảng viên</source>
        <translation>Member list</translation>
    </message>
    <message>
        <source>Ghi lý do mở lại trước.</source>
        <translation>Write the reason for reopening first.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>In và lưu</source>
        <translation>Print and save</translation>
    </message>
    <message>
        <source>In {name}</source>
        <translation>Print {name}</translation>
    </message>
    <message>
        <source>Kết quả khắc phục</source>
        <translation>Results of remedies</translation>
    </message>
    <message>
        <source>Lý do mở lại</source>
        <translation>Reason for reopening</translation>
    </message>
    <message>
        <source>Lý do được ghi vào sổ; bản đã chốt vẫn được giữ.</source>
        <translation>The reason goes into the register; the closed version is kept.</translation>
    </message>
    <message>
        <source>Lưu Excel {name}</source>
        <translation>Save {name} as Excel</translation>
    </message>
    <message>
        <source>Lưu PDF {name}</source>
        <translation>Save {name} as PDF</translation>
    </message>
    <message>
        <source>Mã kiểm tra SHA-256: {hash}</source>
        <translation>SHA-256 checksum: {hash}</translation>
    </message>
    <message>
        <source>Mở lại biên bản</source>
        <translation>Reopen minutes</translation>
    </message>
    <message>
        <source>Mở lại {at}, đồng chí {who}: {reason}</source>
        <translation>Reopened {at}, comrade {who}: {reason}</translation>
    </message>
    <message>
        <source>Nghị quyết</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Nghị quyết của kỳ</source>
        <translation>Resolution of the month</translation>
    </message>
    <message>
        <source>Phiếu tự đối chiếu</source>
        <translation>Self-check sheet</translation>
    </message>
    <message>
        <source>Phiếu tự đối chiếu để trống</source>
        <translation>Blank self-check sheet</translation>
    </message>
    <message>
        <source>Thông báo kết quả kiểm điểm</source>
        <translation>Notice of the review results</translation>
    </message>
    <message>
        <source>Đã lưu {path}</source>
        <translation>Saved {path}</translation>
    </message>
    <message>
        <source>✓ Biên bản số {number} đã chốt.</source>
        <translation>✓ Minutes no. {number} are closed.</translation>
    </message>
    <message>
        <source>✓ Các số liệu khớp nhau, chốt được.</source>
        <translation>✓ The figures agree; the minutes can be closed.</translation>
    </message>
</context>
<context>
    <name>CommitmentsPage</name>
    <message>
        <source>Bản cam kết</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Cam kết</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Cam kết của chi bộ</source>
        <translation>Commitment of the branch</translation>
    </message>
    <message>
        <source>Chưa ký</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>Chương trình hành động cá nhân</source>
        <translation>Personal programme of action</translation>
    </message>
    <message>
        <source>Danh sách Excel</source>
        <translation>Excel list</translation>
    </message>
    <message>
        <source>Ghi ngày ký hôm nay cho {count} bản cam kết chưa ký?</source>
        <translation>Enter today as the day of signing for the unsigned commitments ({count})?</translation>
    </message>
    <message>
        <source>Ghi đã ký hôm nay: {count} bản</source>
        <translation>Record as signed today: {count}</translation>
    </message>
    <message>
        <source>Ghi đã ký {count} bản</source>
        <translation>Record as signed: {count}</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>In bản này…</source>
        <translation>Print this one…</translation>
    </message>
    <message>
        <source>In tất cả bản cam kết</source>
        <translation>Print all commitments</translation>
    </message>
    <message>
        <source>Không có đảng viên nào phải viết cam kết trong năm này.</source>
        <translation>No member has to write a commitment this year.</translation>
    </message>
    <message>
        <source>Kết quả cuối năm</source>
        <translation>Year-end result</translation>
    </message>
    <message>
        <source>Kết quả giữa năm</source>
        <translation>Mid-year result</translation>
    </message>
    <message>
        <source>Kết quả năm</source>
        <translation>Result of the year</translation>
    </message>
    <message>
        <source>Kết quả thực hiện chương trình</source>
        <translation>Result of the programme</translation>
    </message>
    <message>
        <source>Lập cho tất cả ({count} bản)</source>
        <translation>Begin for all ({count})</translation>
    </message>
    <message>
        <source>Lời cam kết của đồng chí</source>
        <translation>The member’s own commitment</translation>
    </message>
    <message>
        <source>Ngày chi bộ ký</source>
        <translation>Signed by the branch on</translation>
    </message>
    <message>
        <source>Ngày đồng chí ký</source>
        <translation>Signed by the member on</translation>
    </message>
    <message>
        <source>Những bản đã ký không đổi.</source>
        <translation>Commitments already signed do not change.</translation>
    </message>
    <message>
        <source>Tất cả bản cam kết</source>
        <translation>All commitments</translation>
    </message>
    <message>
        <source>sửa bản cam kết</source>
        <translation>edit a commitment</translation>
    </message>
    <message>
        <source>Đã ghi ngày ký. Bấm Ctrl+Z để lấy lại.</source>
        <translation>The day of signing was entered. Press Ctrl+Z to take it back.</translation>
    </message>
    <message>
        <source>Đã ký {signed}/{all} đảng viên; đăng ký học tập và làm theo {models} đồng chí.</source>
        <translation>Signed: {signed}/{all} members; registered to study and follow: {models}.</translation>
    </message>
    <message>
        <source>Đã lập. Mở từng bản để ghi lời của đồng chí, rồi in để ký.</source>
        <translation>Commitments begun. Open each to write the member’s own words, then print it to be signed.</translation>
    </message>
    <message>
        <source>Đăng ký học tập và làm theo Bác</source>
        <translation>Registers to study and follow Uncle Hồ</translation>
    </message>
    <message>
        <source>Đồng chí giữ chức vụ lãnh đạo</source>
        <translation>This member holds a leading post</translation>
    </message>
</context>
<context>
    <name>ConclusionForm</name>
    <message>
        <source>Biên bản đã đọc lại, được nhất trí thông qua</source>
        <translation>The minutes were read out and approved</translation>
    </message>
    <message>
        <source>Biểu dương, nhắc nhở</source>
        <translation>Praise, reminders</translation>
    </message>
    <message>
        <source>Cho nghị quyết</source>
        <translation>For the resolution</translation>
    </message>
    <message>
        <source>Chuyển sang buổi sinh hoạt sau. Đánh dấu nội dung kỳ trước đã xong trong buổi này.</source>
        <translation>Carried over to the next meeting. Tick the earlier topics that were finished in this meeting.</translation>
    </message>
    <message>
        <source>Chủ trì kết luận</source>
        <translation>The chair concludes</translation>
    </message>
    <message>
        <source>Giờ kết thúc</source>
        <translation>End time</translation>
    </message>
    <message>
        <source>Hạn chế và nguyên nhân</source>
        <translation>Shortcomings and their causes</translation>
    </message>
    <message>
        <source>In trong nghị quyết của buổi sinh hoạt.</source>
        <translation>Printed in the resolution of the meeting.</translation>
    </message>
    <message>
        <source>Kết luận của chủ trì</source>
        <translation>Conclusion of the chair</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>Nhiệm vụ đã phân công</source>
        <translation>Assignments made</translation>
    </message>
    <message>
        <source>Nội dung chưa xong</source>
        <translation>Unfinished topics</translation>
    </message>
    <message>
        <source>Nội dung để lại</source>
        <translation>Topics left open</translation>
    </message>
    <message>
        <source>Phân công nhiệm vụ</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Phương hướng, nhiệm vụ thời gian tới</source>
        <translation>Directions and tasks for the time ahead</translation>
    </message>
    <message>
        <source>Đã xong: {text}</source>
        <translation>Finished: {text}</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>Chi bộ trả lời</source>
        <translation>The branch replies</translation>
    </message>
    <message>
        <source>Chưa có đồng chí nào đề nghị đính chính thông tin về mình.</source>
        <translation>No member has asked for a correction of his or her details.</translation>
    </message>
    <message>
        <source>Chưa giải quyết</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ngày trả lời</source>
        <translation>Replied on</translation>
    </message>
    <message>
        <source>Ngày đề nghị</source>
        <translation>Requested on</translation>
    </message>
    <message>
        <source>Sửa thông tin ở danh sách đảng viên, rồi ghi kết quả ở đây.</source>
        <translation>Correct the details in the member list, then write the result here.</translation>
    </message>
    <message>
        <source>Thêm đề nghị</source>
        <translation>Add request</translation>
    </message>
    <message>
        <source>sửa đề nghị đính chính</source>
        <translation>edit a correction request</translation>
    </message>
    <message>
        <source>{waiting} đề nghị chưa giải quyết.</source>
        <translation>Requests not settled: {waiting}.</translation>
    </message>
    <message>
        <source>Điều đang ghi chưa đúng</source>
        <translation>What is recorded wrongly</translation>
    </message>
    <message>
        <source>Đã làm gì, hoặc vì sao không sửa</source>
        <translation>What was done, or why nothing was changed</translation>
    </message>
    <message>
        <source>Đảng viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Đề nghị ghi lại là</source>
        <translation>Should be recorded as</translation>
    </message>
    <message>
        <source>Đề nghị mới</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Đề nghị đính chính</source>
        <translation>Correction requests</translation>
    </message>
    <message>
        <source>Đồng chí đề nghị</source>
        <translation>Requested by</translation>
    </message>
</context>
<context>
    <name>CourseForm</name>
    <message>
        <source>Biểu quyết</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Bản tự kiểm điểm, mức tự nhận và kết quả biểu quyết của từng đồng chí được ghi ở trang Kiểm điểm, phần Cuối năm; biên bản lấy từ đó.</source>
        <translation>Each member’s self-review, own rating and vote are recorded on the page Self-check, part Year end; the minutes take them from there.</translation>
    </message>
    <message>
        <source>Các lần biểu quyết</source>
        <translation>Votes recorded</translation>
    </message>
    <message>
        <source>Các ý kiến đã ghi</source>
        <translation>Opinions recorded</translation>
    </message>
    <message>
        <source>Kiểm điểm, xếp loại cuối năm</source>
        <translation>Year-end review and rating</translation>
    </message>
    <message>
        <source>Kết quả nhiệm vụ kỳ trước</source>
        <translation>Results of earlier assignments</translation>
    </message>
    <message>
        <source>Mở phần Cuối năm của trang Kiểm điểm</source>
        <translation>Open Year end on the page Self-check</translation>
    </message>
    <message>
        <source>Nhiệm vụ kỳ trước</source>
        <translation>Earlier assignments</translation>
    </message>
    <message>
        <source>Nội dung đã thông tin</source>
        <translation>Matters reported</translation>
    </message>
    <message>
        <source>Phím cách đổi kết quả: hoàn thành → đang thực hiện → chưa thực hiện.</source>
        <translation>Space changes the result: done → in progress → not done.</translation>
    </message>
    <message>
        <source>Thông tin thời sự, văn bản mới</source>
        <translation>News and new documents</translation>
    </message>
    <message>
        <source>Tình hình tư tưởng</source>
        <translation>Political mood</translation>
    </message>
    <message>
        <source>Tình hình tư tưởng của cán bộ, đảng viên</source>
        <translation>Political mood of cadres and members</translation>
    </message>
    <message>
        <source>Tình hình tư tưởng; đánh giá khác về tháng qua</source>
        <translation>Political mood; other remarks on the past month</translation>
    </message>
    <message>
        <source>Ý kiến phát biểu</source>
        <translation>Opinions</translation>
    </message>
    <message>
        <source>Đảng phí</source>
        <translation>Party dues</translation>
    </message>
    <message>
        <source>Đảng phí đã thu, đồng</source>
        <translation>Dues collected, đồng</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>{field}: ghi đủ ngày, tháng, năm.</source>
        <translation>{field}: give the day, month and year.</translation>
    </message>
</context>
<context>
    <name>DeadlineField</name>
    <message>
        <source>Thời hạn không thể ở trước ngày họp {day}.</source>
        <translation>The deadline cannot be before the date of the meeting, {day}.</translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <source>Bảng số liệu</source>
        <translation>Table of figures</translation>
    </message>
    <message>
        <source>Bảng thống kê</source>
        <translation>Table of statistics</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Còn {number} buổi chưa chốt biên bản; số liệu chưa tính các buổi này.</source>
        <translation>Meetings whose minutes are not closed: {number}; the figures leave them out.</translation>
    </message>
    <message>
        <source>Số liệu</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Số liệu chưa khớp: {sum} ({whole} và {parts}).</source>
        <translation>Figures do not agree: {sum} ({whole} and {parts}).</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>Còn {days} ngày</source>
        <translation>{days} days left</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Căn cứ: {what}</source>
        <translation>Basis: {what}</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Mở →</source>
        <translation>Open →</translation>
    </message>
    <message>
        <source>Trễ {days} ngày</source>
        <translation>{days} days late</translation>
    </message>
    <message>
        <source>Mở: {what}</source>
        <translation>Open: {what}</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Ghi ngày kết thúc</source>
        <translation>Record the end date</translation>
    </message>
    <message>
        <source>Ghi sự kiện</source>
        <translation>Record event</translation>
    </message>
    <message>
        <source>Sau ngày này đồng chí không còn trong danh sách của chi bộ; hồ sơ vẫn được giữ.</source>
        <translation>After this day the comrade is no longer on the branch’s list; the file is kept.</translation>
    </message>
    <message>
        <source>Sửa sự kiện</source>
        <translation>Edit event</translation>
    </message>
    <message>
        <source>Sự kiện</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Sự kiện mới</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>số, ngày, cơ quan quyết định</source>
        <translation>number, date, deciding body</translation>
    </message>
    <message>
        <source>để trống nếu chưa hết</source>
        <translation>leave empty if it has not ended</translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Chưa ghi sự kiện nào.</source>
        <translation>No event has been recorded yet.</translation>
    </message>
    <message>
        <source>Ghi sự kiện…</source>
        <translation>Record an event…</translation>
    </message>
    <message>
        <source>Kết thúc…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sự kiện theo thời gian</source>
        <translation>Events in time order</translation>
    </message>
    <message>
        <source>Đã bỏ sự kiện. Bấm Ctrl+Z để lấy lại.</source>
        <translation>The event was removed. Press Ctrl+Z to take it back.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Không tìm thấy “{text}”.</source>
        <translation>Nothing found for “{text}”.</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Tìm thấy</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Tìm đảng viên, buổi họp, văn bản, lệnh ({keys})</source>
        <translation>Find members, meetings, papers, commands ({keys})</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>đang gập</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>đang mở</source>
        <translation>unfolded</translation>
    </message>
</context>
<context>
    <name>FoldedFields</name>
    <message>
        <source>có dữ liệu nhạy cảm</source>
        <translation>sensitive data</translation>
    </message>
    <message>
        <source>{label} (nhạy cảm)</source>
        <translation>{label} (sensitive)</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Bỏ kết quả đã ghi</source>
        <translation>Remove the recorded result</translation>
    </message>
    <message>
        <source>Chọn kết quả trước, rồi ghi căn cứ và ý kiến của đảng viên.</source>
        <translation>Choose a result first, then write its basis and the member’s reply.</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Không có biểu hiện nào từ các quý trước còn theo dõi.</source>
        <translation>No sign from earlier quarters is still followed up.</translation>
    </message>
    <message>
        <source>Kết quả khắc phục</source>
        <translation>Result of the remedy</translation>
    </message>
    <message>
        <source>Thời hạn mới</source>
        <translation>New deadline</translation>
    </message>
    <message>
        <source>Thời hạn mới (để trống: giữ thời hạn cũ)</source>
        <translation>New deadline (empty: keep the old one)</translation>
    </message>
    <message>
        <source>bỏ kết quả</source>
        <translation>remove the result</translation>
    </message>
    <message>
        <source>hạn {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>kết quả khắc phục</source>
        <translation>result of the remedy</translation>
    </message>
    <message>
        <source>Ý kiến của đảng viên</source>
        <translation>Reply of the member</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Biểu hiện còn theo dõi</source>
        <translation>Signs still followed up</translation>
    </message>
    <message>
        <source>Gợi ý kiểm điểm đến hạn</source>
        <translation>Review prompts due</translation>
    </message>
    <message>
        <source>Kết quả khắc phục</source>
        <translation>Results of remedies</translation>
    </message>
    <message>
        <source>Phím cách đổi kết quả: đã khắc phục → đang khắc phục → chưa khắc phục.</source>
        <translation>Space changes the result: remedied → in progress → not remedied.</translation>
    </message>
    <message>
        <source>Trả lời gợi ý kiểm điểm</source>
        <translation>Answers to review prompts</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Biên bản theo dõi khắc phục</source>
        <translation>Minutes of the remedy follow-up</translation>
    </message>
    <message>
        <source>Biểu hiện theo dõi trong quý</source>
        <translation>Signs followed up in the quarter</translation>
    </message>
    <message>
        <source>Buổi kiểm điểm {quarter} ngày {day} đang ghi</source>
        <translation>The review of {quarter}, {day}, is being recorded</translation>
    </message>
    <message>
        <source>Buổi kiểm điểm {quarter} ngày {day} đã chốt biên bản</source>
        <translation>The review of {quarter}, {day}: minutes closed</translation>
    </message>
    <message>
        <source>Bảng theo dõi (Excel)</source>
        <translation>Follow-up table (Excel)</translation>
    </message>
    <message>
        <source>Chưa có buổi kiểm điểm {quarter}</source>
        <translation>The review of {quarter} has not been started</translation>
    </message>
    <message>
        <source>Ghi tiếp buổi kiểm điểm</source>
        <translation>Continue the review</translation>
    </message>
    <message>
        <source>Giấy tờ của quý</source>
        <translation>Papers of the quarter</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>In giấy tờ của quý</source>
        <translation>Print the papers of the quarter</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Lưu giấy tờ của quý</source>
        <translation>Save the papers of the quarter</translation>
    </message>
    <message>
        <source>Lưu…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mở buổi kiểm điểm của quý</source>
        <translation>Open the review of the quarter</translation>
    </message>
    <message>
        <source>Mở sổ buổi kiểm điểm của quý trước, rồi ghi kết quả.</source>
        <translation>Start the review of the quarter first, then record the result.</translation>
    </message>
    <message>
        <source>Mở sổ kiểm điểm {quarter}</source>
        <translation>Start the review of {quarter}</translation>
    </message>
    <message>
        <source>Mở từ, thời hạn</source>
        <translation>Open since, deadline</translation>
    </message>
    <message>
        <source>Quý</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Quý này không có biểu hiện nào được nêu và không còn biểu hiện nào từ trước.</source>
        <translation>In this quarter no sign was named, and none is left from before.</translation>
    </message>
    <message>
        <source>Sang biểu hiện tiếp theo</source>
        <translation>To the next sign</translation>
    </message>
    <message>
        <source>Theo dõi khắc phục</source>
        <translation>Remedy follow-up</translation>
    </message>
    <message>
        <source>Theo dõi khắc phục: hoàn tác</source>
        <translation>Remedy follow-up: undo</translation>
    </message>
    <message>
        <source>Theo dõi khắc phục: làm lại</source>
        <translation>Remedy follow-up: redo</translation>
    </message>
    <message>
        <source>Thông báo kết quả kiểm điểm</source>
        <translation>Notice of the review results</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Xem buổi kiểm điểm</source>
        <translation>View the review</translation>
    </message>
    <message>
        <source>còn {number} biểu hiện chưa ghi kết quả khắc phục</source>
        <translation>signs without a recorded result of the remedy: {number}</translation>
    </message>
    <message>
        <source>còn {number} biểu hiện chưa kiểm điểm</source>
        <translation>signs not reviewed yet: {number}</translation>
    </message>
    <message>
        <source>Đầu quý còn {before} · nêu trong quý {opened} · kết thúc {closed} · cuối quý còn {left}.</source>
        <translation>Open at the start {before} · named in the quarter {opened} · ended {closed} · left at the end {left}.</translation>
    </message>
    <message>
        <source>đã ghi nhận không có ai được nêu biểu hiện</source>
        <translation>recorded: nobody was named for a sign</translation>
    </message>
    <message>
        <source>⚠ Chưa ghi kết quả</source>
        <translation>⚠ No result recorded</translation>
    </message>
    <message>
        <source>⚠ Chưa kiểm điểm</source>
        <translation>⚠ Not reviewed</translation>
    </message>
</context>
<context>
    <name>GiveNumber</name>
    <message>
        <source>Số đã cấp không lấy lại được. Văn bản được giữ đúng như lúc cấp số.</source>
        <translation>A number once given cannot be taken back. The paper is kept exactly as it was numbered.</translation>
    </message>
    <message>
        <source>Đã cấp số {number}.</source>
        <translation>Number {number} given.</translation>
    </message>
    <message>
        <source>✓ Số {number}, ngày {day}.</source>
        <translation>✓ No. {number}, {day}.</translation>
    </message>
</context>
<context>
    <name>GrowthView</name>
    <message>
        <source>Bản thông tin cá nhân…</source>
        <translation>Personal information sheet…</translation>
    </message>
    <message>
        <source>Không có.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Mở bản cam kết</source>
        <translation>Open the commitment</translation>
    </message>
    <message>
        <source>Mở bản kiểm điểm</source>
        <translation>Open the review</translation>
    </message>
    <message>
        <source>Mở gợi ý</source>
        <translation>Open the prompt</translation>
    </message>
    <message>
        <source>Mở phân công luân phiên</source>
        <translation>Open the rota</translation>
    </message>
    <message>
        <source>Mở sổ bồi dưỡng</source>
        <translation>Open the training register</translation>
    </message>
    <message>
        <source>Mở sổ mô hình</source>
        <translation>Open the register of models</translation>
    </message>
    <message>
        <source>Mở sổ nhắc nhở, kỷ luật</source>
        <translation>Open the register of reminders and discipline</translation>
    </message>
    <message>
        <source>Rèn luyện</source>
        <translation>Self-improvement</translation>
    </message>
    <message>
        <source>Đề nghị đính chính</source>
        <translation>Request a correction</translation>
    </message>
</context>
<context>
    <name>GuestLedger</name>
    <message>
        <source>Chưa mời ai.</source>
        <translation>Nobody has been invited yet.</translation>
    </message>
    <message>
        <source>Chức vụ, đơn vị</source>
        <translation>Position, unit</translation>
    </message>
    <message>
        <source>Có dự</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Họ và tên khách mời</source>
        <translation>Full name of the guest</translation>
    </message>
    <message>
        <source>Khách mới</source>
        <translation>New guest</translation>
    </message>
    <message>
        <source>Khách số {number}</source>
        <translation>Guest {number}</translation>
    </message>
    <message>
        <source>Thêm khách tiếp</source>
        <translation>Add the next guest</translation>
    </message>
    <message>
        <source>khách mời</source>
        <translation>guest</translation>
    </message>
    <message>
        <source>vắng</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Đại biểu cấp trên</source>
        <translation>Superior’s delegate</translation>
    </message>
    <message>
        <source>đại biểu cấp trên</source>
        <translation>superior’s delegate</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Hướng dẫn</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mở: {title}</source>
        <translation>Open: {title}</translation>
    </message>
</context>
<context>
    <name>HandingHub</name>
    <message>
        <source>Báo cáo</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Nộp kỳ</source>
        <translation>Hand in</translation>
    </message>
</context>
<context>
    <name>HandingPage</name>
    <message>
        <source>Biên bản còn đang ghi. Ghi đủ và chốt biên bản rồi mới ký và nộp được.</source>
        <translation>The minutes are still being recorded. Complete and close them before signing and handing in.</translation>
    </message>
    <message>
        <source>Biên bản mới ký 1/2, còn thiếu {person}. Nên ký cho đủ rồi mới đóng gói.</source>
        <translation>The minutes have only 1 of 2 signatures; {person} has not signed. It is better to seal once both have signed.</translation>
    </message>
    <message>
        <source>Biên bản đã ký 1/2. Bước tiếp theo là chữ ký của {person}.</source>
        <translation>The minutes have 1 of 2 signatures. Next comes the signature of {person}.</translation>
    </message>
    <message>
        <source>Biên bản đã ký. Bước tiếp theo là đóng gói để nộp.</source>
        <translation>The minutes are signed. The next step is to seal the packet.</translation>
    </message>
    <message>
        <source>Báo cáo và nộp</source>
        <translation>Report and hand in</translation>
    </message>
    <message>
        <source>Chưa có kỳ sinh hoạt nào. Mở trang “Sinh hoạt” để ghi buổi đầu tiên.</source>
        <translation>There is no meeting yet. Go to “Meetings” to record the first one.</translation>
    </message>
    <message>
        <source>Chữ ký nằm trên trang biên bản ở dưới.</source>
        <translation>The signature is on the page of the minutes below.</translation>
    </message>
    <message>
        <source>Các kỳ</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Cắm USB để ghi ra.</source>
        <translation>Plug in a USB stick to write to.</translation>
    </message>
    <message>
        <source>Dữ liệu trong kho còn nguyên; trên USB không còn tệp dở dang.</source>
        <translation>The data in the vault is intact; no half-written file is left on the USB stick.</translation>
    </message>
    <message>
        <source>Ghi lại</source>
        <translation>Write again</translation>
    </message>
    <message>
        <source>Ghi thêm một bản ra USB…</source>
        <translation>Write another copy to USB stick…</translation>
    </message>
    <message>
        <source>Ghi tiếp biên bản</source>
        <translation>Continue the minutes</translation>
    </message>
    <message>
        <source>Gói số {number:04d} đã đóng, ký bởi {who}. Bước tiếp theo là ghi ra USB.</source>
        <translation>Packet no. {number:04d} is sealed, signed by {who}. The next step is to write it to a USB stick.</translation>
    </message>
    <message>
        <source>Gói số {number:04d}, ký bởi {who}, đã ghi ra USB. Chuyển USB cho đảng ủy.</source>
        <translation>Packet no. {number:04d}, signed by {who}, was written to a USB stick. Take the stick to the Party committee.</translation>
    </message>
    <message>
        <source>Khóa ký</source>
        <translation>Signing keys</translation>
    </message>
    <message>
        <source>Khóa ký · đang mở: {names}</source>
        <translation>Signing keys · open: {names}</translation>
    </message>
    <message>
        <source>Kiểm tra một gói nộp</source>
        <translation>Verify a packet</translation>
    </message>
    <message>
        <source>Kiểm tra một gói…</source>
        <translation>Verify a packet…</translation>
    </message>
    <message>
        <source>Ký lại</source>
        <translation>Sign again</translation>
    </message>
    <message>
        <source>Kỳ</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Xem trang ký ở dưới, chọn khóa của mình rồi ký. Chữ ký không sửa được biên bản.</source>
        <translation>Look at the signature page below, choose your key, then sign. Signing does not change the minutes.</translation>
    </message>
    <message>
        <source>biên bản số {number}</source>
        <translation>minutes no. {number}</translation>
    </message>
    <message>
        <source>Đã ghi</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Đã ký biên bản.</source>
        <translation>The minutes were signed.</translation>
    </message>
    <message>
        <source>Đã thôi ghi ra USB.</source>
        <translation>Writing to the USB stick was stopped.</translation>
    </message>
    <message>
        <source>Đã đóng gói; gói được giữ trong kho.</source>
        <translation>Sealed; the packet is kept in the vault.</translation>
    </message>
    <message>
        <source>Đóng gói lại</source>
        <translation>Seal again</translation>
    </message>
    <message>
        <source>Đưa kỳ sang bước tiếp theo</source>
        <translation>Take the period to its next step</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Chưa sửa gì trong kho. Hãy khôi phục từ bản sao lưu gần nhất ra một kho mới.</source>
        <translation>Nothing in the vault was changed. Restore the latest backup to a new vault.</translation>
    </message>
    <message>
        <source>Chỉ xem, không sửa gì trong kho. Có mật khẩu thì kiểm tra cả dữ liệu bên trong.</source>
        <translation>This only looks; it changes nothing in the vault. With the password, the data inside is checked too.</translation>
    </message>
    <message>
        <source>Kho có chỗ hỏng.</source>
        <translation>The vault is damaged in places.</translation>
    </message>
    <message>
        <source>Khôi phục tệp khóa từ bản sao</source>
        <translation>Restore the key file from its copy</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu…</source>
        <translation>Restore from backup…</translation>
    </message>
    <message>
        <source>Không thấy hư hỏng.</source>
        <translation>No damage was found.</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Kiểm tra kho</source>
        <translation>Check vault</translation>
    </message>
    <message>
        <source>Mật khẩu (để trống cũng được)</source>
        <translation>Password (may be left empty)</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Sổ của chi bộ</source>
        <translation>Branch records</translation>
    </message>
    <message>
        <source>Đang kiểm tra…</source>
        <translation>Checking…</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Dự họp</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Hướng dẫn: một tháng, một quý, một năm</source>
        <translation>Guide: a month, a quarter, a year</translation>
    </message>
    <message>
        <source>In lịch việc</source>
        <translation>Print the plan</translation>
    </message>
    <message>
        <source>In lịch việc…</source>
        <translation>Print the plan…</translation>
    </message>
    <message>
        <source>Không có việc nào đến hạn.</source>
        <translation>Nothing is due.</translation>
    </message>
    <message>
        <source>Khắc phục theo quý</source>
        <translation>Remedies by quarter</translation>
    </message>
    <message>
        <source>Kỳ gần nhất: {part}/{whole}</source>
        <translation>Latest period: {part}/{whole}</translation>
    </message>
    <message>
        <source>Lịch công tác</source>
        <translation>Work plan</translation>
    </message>
    <message>
        <source>Mới có một kỳ, đạt {share}</source>
        <translation>Only one period so far: {share}</translation>
    </message>
    <message>
        <source>Trống: nêu; gạch: xong. Còn theo dõi {open}</source>
        <translation>Empty: named; hatched: done. Still followed up {open}</translation>
    </message>
    <message>
        <source>Tự đối chiếu</source>
        <translation>Self-check</translation>
    </message>
    <message>
        <source>Việc cần làm</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Việc tiếp theo</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Đến hạn</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>Phần sau của trang</source>
        <translation>Next part of the page</translation>
    </message>
    <message>
        <source>Phần trước của trang</source>
        <translation>Previous part of the page</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Bảng tính Excel ({kinds})</source>
        <translation>Excel workbook ({kinds})</translation>
    </message>
    <message>
        <source>Bỏ qua dòng {rows} (dòng tổng, đầu nhóm, chữ ký).</source>
        <translation>Rows left out: {rows} (totals, group headings, signatures).</translation>
    </message>
    <message>
        <source>Chưa ghi gì vào kho cho đến khi bấm nút ghi.</source>
        <translation>Nothing goes into the vault until you press the save button.</translation>
    </message>
    <message>
        <source>Chọn danh sách đảng viên</source>
        <translation>Choose a member list</translation>
    </message>
    <message>
        <source>Chọn tệp Excel…</source>
        <translation>Choose an Excel file…</translation>
    </message>
    <message>
        <source>Chọn tệp khác…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Các dòng của tệp</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Ghi {number} dòng</source>
        <translation>Save rows: {number}</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Không có gì để ghi</source>
        <translation>Nothing to save</translation>
    </message>
    <message>
        <source>Không nhận ra cột {names}: các cột này không được nhập.</source>
        <translation>Columns not recognised: {names}; they are not imported.</translation>
    </message>
    <message>
        <source>Kéo tệp Excel (.xlsx, .xls) thả vào đây, hoặc bấm “Chọn tệp Excel…”. Tệp có thể có dòng tiêu đề, dòng tổng cộng và chữ ký; chương trình tự bỏ qua.</source>
        <translation>Drop an Excel file (.xlsx, .xls) here, or press “Choose an Excel file…”. The file may have title rows, total rows and signatures; the program leaves them out.</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Lý do, thay đổi khác</source>
        <translation>Reason, other changes</translation>
    </message>
    <message>
        <source>Lọc theo kết quả</source>
        <translation>Filter by result</translation>
    </message>
    <message>
        <source>Ngày chính thức</source>
        <translation>Full member since</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Ngày vào Đảng</source>
        <translation>Joined the Party</translation>
    </message>
    <message>
        <source>Nhập danh sách từ Excel</source>
        <translation>Import list from Excel</translation>
    </message>
    <message>
        <source>Thôi đọc</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tệp “{name}”, trang “{sheet}”, dòng tiêu đề {row}.</source>
        <translation>File “{name}”, sheet “{sheet}”, heading in row {row}.</translation>
    </message>
    <message>
        <source>Đang đọc tệp “{name}”…</source>
        <translation>Reading the file “{name}”…</translation>
    </message>
    <message>
        <source>Đã ghi {number} dòng: {new} mới, {changed} thay đổi.</source>
        <translation>Rows saved: {number} ({new} new, {changed} changed).</translation>
    </message>
    <message>
        <source>← Đảng viên</source>
        <translation>← Members</translation>
    </message>
</context>
<context>
    <name>IssuedView</name>
    <message>
        <source>Đang lấy văn bản số {symbol}…</source>
        <translation>Fetching document no. {symbol}…</translation>
    </message>
</context>
<context>
    <name>KeyFactsView</name>
    <message>
        <source>Dấu vân tay: {fingerprint}</source>
        <translation>Fingerprint: {fingerprint}</translation>
    </message>
    <message>
        <source>Khóa của đồng chí {name}</source>
        <translation>Key of comrade {name}</translation>
    </message>
    <message>
        <source>Nơi cấp: {issuer} · Hết hạn: {until}</source>
        <translation>Issuer: {issuer} · Expires: {until}</translation>
    </message>
    <message>
        <source>Tệp khóa: {path}. Cất tệp này ở USB riêng, không để chung với gói nộp. Quên mật khẩu khóa thì không lấy lại được, phải tạo khóa mới.</source>
        <translation>Key file: {path}. Keep this file on a separate USB stick, not together with the packets. If you forget the password of the key it cannot be recovered, and a new key has to be made.</translation>
    </message>
    <message>
        <source>tự cấp (phần mềm)</source>
        <translation>self-issued (software)</translation>
    </message>
    <message>
        <source>Đóng khóa</source>
        <translation>Close key</translation>
    </message>
    <message>
        <source>Đơn vị: {unit}</source>
        <translation>Unit: {unit}</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Chưa chọn nơi cất tệp khóa.</source>
        <translation>No place for the key file has been chosen.</translation>
    </message>
    <message>
        <source>Chưa chọn tệp khóa.</source>
        <translation>No key file has been chosen.</translation>
    </message>
    <message>
        <source>Chưa mở khóa ký nào. Mở tệp khóa (.p12) của đồng chí, hoặc tạo khóa mới.</source>
        <translation>No signing key is open. Open your key file (.p12) or make a new key.</translation>
    </message>
    <message>
        <source>Chọn tệp khóa</source>
        <translation>Choose a key file</translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu</source>
        <translation>Type the password again</translation>
    </message>
    <message>
        <source>Hai lần gõ mật khẩu không giống nhau.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
    <message>
        <source>Họ và tên người ký</source>
        <translation>Full name of the signer</translation>
    </message>
    <message>
        <source>Mật khẩu của khóa</source>
        <translation>Password of the key</translation>
    </message>
    <message>
        <source>Mở khóa</source>
        <translation>Open key</translation>
    </message>
    <message>
        <source>Mở thêm khóa…</source>
        <translation>Open another key…</translation>
    </message>
    <message>
        <source>Mở tệp khóa…</source>
        <translation>Open key file…</translation>
    </message>
    <message>
        <source>Nơi cất tệp khóa</source>
        <translation>Place for the key file</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tạo khóa</source>
        <translation>Make key</translation>
    </message>
    <message>
        <source>Tạo khóa mới…</source>
        <translation>Make a new key…</translation>
    </message>
    <message>
        <source>Tệp khóa (*.p12 *.pfx)</source>
        <translation>Key file (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Tệp khóa (*.p12)</source>
        <translation>Key file (*.p12)</translation>
    </message>
    <message>
        <source>Tệp khóa (.p12, .pfx)</source>
        <translation>Key file (.p12, .pfx)</translation>
    </message>
    <message>
        <source>khác mật khẩu mở kho; gõ không dấu</source>
        <translation>different from the vault password; typed without marks</translation>
    </message>
    <message>
        <source>Đang xử lý khóa…</source>
        <translation>Working on the key…</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Dòng mới</source>
        <translation>New row</translation>
    </message>
    <message>
        <source>Dòng số {number}</source>
        <translation>Row {number}</translation>
    </message>
    <message>
        <source>Thêm dòng tiếp</source>
        <translation>Add the next row</translation>
    </message>
    <message>
        <source>Xóa dòng này</source>
        <translation>Delete this row</translation>
    </message>
    <message>
        <source>xóa: {line}</source>
        <translation>delete: {line}</translation>
    </message>
    <message>
        <source>Đã xóa một dòng. Ctrl+Z để lấy lại.</source>
        <translation>A row was deleted. Press Ctrl+Z to take it back.</translation>
    </message>
    <message>
        <source>đổi thứ tự</source>
        <translation>change the order</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Còn {count} việc quá hạn nữa</source>
        <translation>More overdue: {count}</translation>
    </message>
    <message>
        <source>Gợi ý chưa trả lời ({count})</source>
        <translation>Prompts not answered ({count})</translation>
    </message>
    <message>
        <source>Quá hạn ({count})</source>
        <translation>Overdue ({count})</translation>
    </message>
    <message>
        <source>Sắp tới ({count})</source>
        <translation>Coming up ({count})</translation>
    </message>
    <message>
        <source>Trong 7 ngày tới ({count})</source>
        <translation>In the next 7 days ({count})</translation>
    </message>
</context>
<context>
    <name>LivingPages</name>
    <message>
        <source>Trang báo cáo</source>
        <translation>Pages of the report</translation>
    </message>
    <message>
        <source>Đang lập trang báo cáo…</source>
        <translation>Setting the pages of the report…</translation>
    </message>
</context>
<context>
    <name>LooksPart</name>
    <message>
        <source>Ctrl++ chữ to hơn, Ctrl+- chữ nhỏ hơn.</source>
        <translation>Ctrl++ larger text, Ctrl+- smaller text.</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tự khóa khi không dùng sau</source>
        <translation>Lock when not used for</translation>
    </message>
    <message>
        <source>không tự khóa</source>
        <translation>never lock</translation>
    </message>
    <message>
        <source>{minutes} phút</source>
        <translation>{minutes} minutes</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Chi tiết lỗi</source>
        <translation>Details of the error</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi của chính nó.</source>
        <translation>The program ran into an error of its own.</translation>
    </message>
    <message>
        <source>Kho đã khóa, mọi thứ đã được lưu, nhưng chưa sao lưu được.</source>
        <translation>The vault is locked and everything is saved, but no backup could be made.</translation>
    </message>
    <message>
        <source>Kho đã khóa. Mọi thứ đã được lưu.</source>
        <translation>The vault is locked. Everything is saved.</translation>
    </message>
    <message>
        <source>Những gì đã lưu còn nguyên. Có thể làm tiếp; nếu lỗi lặp lại, đóng rồi mở lại chương trình và gửi tệp “{path}” cho người hỗ trợ.</source>
        <translation>What was saved is intact. You can go on; if the error comes back, close and reopen the program and send the file “{path}” to whoever supports you.</translation>
    </message>
    <message>
        <source>Xem chi tiết</source>
        <translation>Show details</translation>
    </message>
    <message>
        <source>Đang lưu và đóng kho…</source>
        <translation>Saving and closing the vault…</translation>
    </message>
    <message>
        <source>Đóng kho, không sao lưu</source>
        <translation>Close the vault without a backup</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>Biểu hiện có liên quan</source>
        <translation>Related sign</translation>
    </message>
    <message>
        <source>Buổi sinh hoạt xem xét</source>
        <translation>Considered in the meeting</translation>
    </message>
    <message>
        <source>Bảng Excel</source>
        <translation>Excel table</translation>
    </message>
    <message>
        <source>Chi bộ (tập thể)</source>
        <translation>The branch (as a whole)</translation>
    </message>
    <message>
        <source>Cấp quyết định</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Danh sách trong năm</source>
        <translation>List of the year</translation>
    </message>
    <message>
        <source>Dòng mới</source>
        <translation>New row</translation>
    </message>
    <message>
        <source>Hiệu lực đến</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ngày quyết định hoặc công bố</source>
        <translation>Date of the decision or announcement</translation>
    </message>
    <message>
        <source>Nhắc nhở, kỷ luật</source>
        <translation>Reminders, discipline</translation>
    </message>
    <message>
        <source>Nhắc nhở, phê bình không phải là hình thức kỷ luật.</source>
        <translation>Reminders and criticism are not forms of discipline.</translation>
    </message>
    <message>
        <source>Năm này chưa ghi nhắc nhở, phê bình hay kỷ luật nào.</source>
        <translation>No reminder, criticism or discipline has been recorded this year.</translation>
    </message>
    <message>
        <source>Nội dung, quyết định</source>
        <translation>Content, decision</translation>
    </message>
    <message>
        <source>Số, ngày quyết định</source>
        <translation>Number, date of the decision</translation>
    </message>
    <message>
        <source>Thuộc diện cấp trên quản lý</source>
        <translation>Managed by a superior level</translation>
    </message>
    <message>
        <source>Thêm dòng</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Vi phạm trách nhiệm người đứng đầu</source>
        <translation>Breach of the head’s responsibility</translation>
    </message>
    <message>
        <source>bắt buộc khi kỷ luật</source>
        <translation>required for discipline</translation>
    </message>
    <message>
        <source>chọn hình thức.</source>
        <translation>choose a form.</translation>
    </message>
    <message>
        <source>nếu quyết định ghi rõ</source>
        <translation>if the decision says so</translation>
    </message>
    <message>
        <source>sửa sổ nhắc nhở, kỷ luật</source>
        <translation>edit the register of reminders and discipline</translation>
    </message>
    <message>
        <source>{other} nhắc nhở, phê bình, việc đang xem xét; {disciplined} kỷ luật.</source>
        <translation>Reminders, criticism, matters under consideration: {other}; discipline: {disciplined}.</translation>
    </message>
    <message>
        <source>Ý kiến của đồng chí</source>
        <translation>The member’s own words</translation>
    </message>
    <message>
        <source>Để thống kê</source>
        <translation>For statistics</translation>
    </message>
    <message>
        <source>Để trống: báo cáo tính vào phần “ngoài các biểu hiện”.</source>
        <translation>Left empty: reports count it under “apart from signs”.</translation>
    </message>
    <message>
        <source>Đối với</source>
        <translation>Concerning</translation>
    </message>
    <message>
        <source>Đồng chí trình bày</source>
        <translation>Statement of the member</translation>
    </message>
</context>
<context>
    <name>MeetingHub</name>
    <message>
        <source>Buổi sinh hoạt</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Cấp trên dự</source>
        <translation>Superiors present</translation>
    </message>
    <message>
        <source>Học tập</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>Luân phiên</source>
        <translation>Rota</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Assignments</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Bỏ buổi này</source>
        <translation>Remove this meeting</translation>
    </message>
    <message>
        <source>Bỏ buổi {title}? Buổi này chưa ghi gì ngoài phần chuẩn bị.</source>
        <translation>Remove the meeting {title}? Nothing but its preparation is recorded.</translation>
    </message>
    <message>
        <source>Chốt biên bản</source>
        <translation>Close minutes</translation>
    </message>
    <message>
        <source>Các buổi sinh hoạt trong năm</source>
        <translation>Meetings of the year</translation>
    </message>
    <message>
        <source>Ghi biểu quyết</source>
        <translation>Record a vote</translation>
    </message>
    <message>
        <source>Ghi ý kiến phát biểu</source>
        <translation>Record an opinion</translation>
    </message>
    <message>
        <source>Hiện, ẩn bản nháp biên bản</source>
        <translation>Show or hide the draft minutes</translation>
    </message>
    <message>
        <source>In biên bản</source>
        <translation>Print minutes</translation>
    </message>
    <message>
        <source>Mở sổ một buổi khác</source>
        <translation>Start another meeting</translation>
    </message>
    <message>
        <source>Sinh hoạt: bước sau</source>
        <translation>Meeting: next step</translation>
    </message>
    <message>
        <source>Sinh hoạt: bước trước</source>
        <translation>Meeting: previous step</translation>
    </message>
    <message>
        <source>Sinh hoạt: hoàn tác</source>
        <translation>Meeting: undo</translation>
    </message>
    <message>
        <source>Sinh hoạt: làm lại</source>
        <translation>Meeting: redo</translation>
    </message>
    <message>
        <source>Tất cả có mặt; tất cả không có biểu hiện</source>
        <translation>All present; no sign for all</translation>
    </message>
    <message>
        <source>Đến người chưa phát biểu</source>
        <translation>Go to who has not spoken</translation>
    </message>
</context>
<context>
    <name>MemberPicker</name>
    <message>
        <source>Gõ hai chữ của tên</source>
        <translation>Type two letters of the name</translation>
    </message>
    <message>
        <source>Đảng viên tìm thấy</source>
        <translation>Members found</translation>
    </message>
</context>
<context>
    <name>MemberView</name>
    <message>
        <source>Ghi họ tên trước; các ô khác có thể bổ sung dần.</source>
        <translation>Write the full name first; the other fields can be filled in little by little.</translation>
    </message>
    <message>
        <source>Sự kiện</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Sự kiện · {number}</source>
        <translation>Events · {number}</translation>
    </message>
    <message>
        <source>Đảng viên mới</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>← Danh sách</source>
        <translation>← List</translation>
    </message>
</context>
<context>
    <name>MembersHub</name>
    <message>
        <source>Bồi dưỡng</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Mô hình</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Đính chính</source>
        <translation>Corrections</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Chưa có đảng viên nào. Nhập danh sách từ Excel hoặc thêm từng người.</source>
        <translation>There are no members yet. Import a list from Excel or add them one by one.</translation>
    </message>
    <message>
        <source>Chưa lưu ô {labels} của đồng chí {name}: nội dung gõ vào chưa đúng.</source>
        <translation>Not saved for comrade {name}: {labels}; what was typed there is not correct.</translation>
    </message>
    <message>
        <source>Chưa lưu đảng viên mới vì chưa ghi họ và tên.</source>
        <translation>The new member was not saved because the full name is missing.</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Các ô khác đã lưu; nội dung cũ của ô này còn nguyên.</source>
        <translation>The other fields are saved; this field keeps its earlier content.</translation>
    </message>
    <message>
        <source>Danh sách không đổi.</source>
        <translation>The list is unchanged.</translation>
    </message>
    <message>
        <source>Danh sách đảng viên</source>
        <translation>Member list</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Hoàn tác nhập danh sách</source>
        <translation>Undo list import</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>In danh sách đảng viên</source>
        <translation>Print the member list</translation>
    </message>
    <message>
        <source>In danh sách…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Không có đảng viên nào khớp. Xóa bớt chữ trong ô tìm hoặc chọn “Tất cả”.</source>
        <translation>No member matches. Delete some letters in the search field or choose “All”.</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Lọc theo trạng thái</source>
        <translation>Filter by state</translation>
    </message>
    <message>
        <source>Ngày chính thức</source>
        <translation>Full since</translation>
    </message>
    <message>
        <source>Ngày vào Đảng</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>Nhập danh sách từ Excel</source>
        <translation>Import list from Excel</translation>
    </message>
    <message>
        <source>Nhập từ Excel…</source>
        <translation>Import Excel…</translation>
    </message>
    <message>
        <source>Năm sinh</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Nếu nhập nhầm tệp, bấm “Hoàn tác nhập danh sách”: mọi dòng vừa nhập trở lại như cũ.</source>
        <translation>If it was the wrong file, press “Undo list import”: every imported row goes back to what it was.</translation>
    </message>
    <message>
        <source>TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Thêm đảng viên</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tìm theo tên, số thẻ; có dấu hoặc không dấu</source>
        <translation>Find by name or card number; with or without marks</translation>
    </message>
    <message>
        <source>Tìm đảng viên</source>
        <translation>Find a member</translation>
    </message>
    <message>
        <source>Xuất Excel…</source>
        <translation>Export Excel…</translation>
    </message>
    <message>
        <source>Xuất danh sách ra Excel</source>
        <translation>Export list to Excel</translation>
    </message>
    <message>
        <source>Đã hoàn tác: {label}.</source>
        <translation>Undone: {label}.</translation>
    </message>
    <message>
        <source>Đã làm lại: {label}.</source>
        <translation>Redone: {label}.</translation>
    </message>
    <message>
        <source>Đảng viên</source>
        <translation>Members</translation>
    </message>
</context>
<context>
    <name>MinutesPicture</name>
    <message>
        <source>Chỉ xem trang ký</source>
        <translation>Show only the signature page</translation>
    </message>
    <message>
        <source>Xem cả biên bản</source>
        <translation>Show all the minutes</translation>
    </message>
    <message>
        <source>Đang vẽ trang biên bản…</source>
        <translation>Drawing the pages of the minutes…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Biểu dương, khen thưởng</source>
        <translation>Praise, commendation</translation>
    </message>
    <message>
        <source>Bảng Excel</source>
        <translation>Excel table</translation>
    </message>
    <message>
        <source>Chưa có kết quả</source>
        <translation>No result yet</translation>
    </message>
    <message>
        <source>Cùng thực hiện</source>
        <translation>Carried out together with</translation>
    </message>
    <message>
        <source>Của chi bộ (tập thể)</source>
        <translation>Of the branch (as a whole)</translation>
    </message>
    <message>
        <source>Của đồng chí</source>
        <translation>Of the member</translation>
    </message>
    <message>
        <source>Danh sách mô hình</source>
        <translation>List of models</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Kết quả, tác dụng</source>
        <translation>Result, effect</translation>
    </message>
    <message>
        <source>Mô hình mới</source>
        <translation>New model</translation>
    </message>
    <message>
        <source>Mô hình, cách làm</source>
        <translation>Model, practice</translation>
    </message>
    <message>
        <source>Mô hình, cách làm hay</source>
        <translation>Good models and practices</translation>
    </message>
    <message>
        <source>Ngày đăng ký</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Người thực hiện</source>
        <translation>Carried out by</translation>
    </message>
    <message>
        <source>Năm này chưa đăng ký mô hình nào.</source>
        <translation>No model has been registered this year.</translation>
    </message>
    <message>
        <source>Nội dung, cách làm</source>
        <translation>Content, practice</translation>
    </message>
    <message>
        <source>Thêm mô hình</source>
        <translation>Add model</translation>
    </message>
    <message>
        <source>Tên mô hình, cách làm</source>
        <translation>Name of the model or practice</translation>
    </message>
    <message>
        <source>sửa sổ mô hình</source>
        <translation>edit the register of models</translation>
    </message>
    <message>
        <source>ví dụ Tổ đảng 1</source>
        <translation>for example Party group 1</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Chưa có</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Ghi tiếp {period}</source>
        <translation>Continue {period}</translation>
    </message>
    <message>
        <source>Mở sổ {period}</source>
        <translation>Start {period}</translation>
    </message>
    <message>
        <source>Ngày {day}; có mặt {present}/{must}.</source>
        <translation>Date {day}; present {present}/{must}.</translation>
    </message>
    <message>
        <source>Ngày {day}; việc tiếp: {step}.</source>
        <translation>Date {day}; next step: {step}.</translation>
    </message>
    <message>
        <source>Xem {period}</source>
        <translation>View {period}</translation>
    </message>
    <message>
        <source>Đang ghi</source>
        <translation>Being recorded</translation>
    </message>
    <message>
        <source>Đã chốt, số {number}</source>
        <translation>Closed, no. {number}</translation>
    </message>
</context>
<context>
    <name>NoneNamed</name>
    <message>
        <source>Bỏ ghi nhận</source>
        <translation>Remove the record</translation>
    </message>
    <message>
        <source>Trong {quarter} không có ai được nêu biểu hiện: ghi nhận</source>
        <translation>In {quarter} nobody was named for a sign: record it</translation>
    </message>
    <message>
        <source>bỏ ghi nhận không có biểu hiện</source>
        <translation>remove the record that nobody was named</translation>
    </message>
    <message>
        <source>quý</source>
        <translation>the quarter</translation>
    </message>
    <message>
        <source>trong quý không có ai được nêu biểu hiện</source>
        <translation>nobody was named for a sign in the quarter</translation>
    </message>
    <message>
        <source>✓ Đã ghi nhận: trong {quarter} không có ai được nêu biểu hiện.</source>
        <translation>✓ Recorded: in {quarter} nobody was named for a sign.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Ghi một số từ {low} đến {high}.</source>
        <translation>Enter a number from {low} to {high}.</translation>
    </message>
</context>
<context>
    <name>OpinionLedger</name>
    <message>
        <source>(chưa ghi ai)</source>
        <translation>(nobody chosen)</translation>
    </message>
    <message>
        <source>Chưa ghi ý kiến nào.</source>
        <translation>No opinion has been recorded yet.</translation>
    </message>
    <message>
        <source>Ghi ý kiến tiếp</source>
        <translation>Record the next opinion</translation>
    </message>
    <message>
        <source>Kết quả nhiệm vụ kỳ trước</source>
        <translation>Results of earlier assignments</translation>
    </message>
    <message>
        <source>Người phát biểu</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Thuộc phần</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Thảo luận</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Thời sự, văn bản mới</source>
        <translation>News, new documents</translation>
    </message>
    <message>
        <source>Tự phê bình và phê bình</source>
        <translation>Self-criticism and criticism</translation>
    </message>
    <message>
        <source>Ý kiến</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Ý kiến mới</source>
        <translation>New opinion</translation>
    </message>
    <message>
        <source>Ý kiến số {number}</source>
        <translation>Opinion {number}</translation>
    </message>
    <message>
        <source>ý kiến phát biểu</source>
        <translation>opinion</translation>
    </message>
</context>
<context>
    <name>OtherButton</name>
    <message>
        <source>đang ghi</source>
        <translation>being recorded</translation>
    </message>
    <message>
        <source>đã chốt</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>OtherForm</name>
    <message>
        <source>Chưa ghi ngày họp.</source>
        <translation>The date of the meeting is not given.</translation>
    </message>
    <message>
        <source>Loại sinh hoạt</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>Mở sổ</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Mở sổ một buổi khác</source>
        <translation>Start another meeting</translation>
    </message>
    <message>
        <source>Ngày họp</source>
        <translation>Date of the meeting</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PairChart</name>
    <message>
        <source>nêu {first}, xong {second}</source>
        <translation>named {first}, done {second}</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>Bảng Excel “{name}” đã lập xong. Bấm “Lưu Excel…”.</source>
        <translation>The Excel workbook “{name}” is ready. Press “Save Excel…”.</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Kỳ</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Lưu Excel…</source>
        <translation>Save Excel…</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Đang lập…</source>
        <translation>Being prepared…</translation>
    </message>
    <message>
        <source>← Quay lại</source>
        <translation>← Back</translation>
    </message>
</context>
<context>
    <name>PartView</name>
    <message>
        <source>Ghi thêm</source>
        <translation>Add more</translation>
    </message>
    <message>
        <source>Ghi thêm: {title}</source>
        <translation>Add more: {title}</translation>
    </message>
    <message>
        <source>Gợi ý từ biên bản đã chốt; sửa ở đây thì giữ theo chữ của đồng chí.</source>
        <translation>Suggested from the closed minutes; once you edit it here, your own words are kept.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>⚠ Bộ gõ tiếng Việt đang bật: mật khẩu được gõ không dấu.</source>
        <translation>⚠ The Vietnamese input method is on: the password is typed without marks.</translation>
    </message>
    <message>
        <source>⚠ Phím Caps Lock đang bật.</source>
        <translation>⚠ Caps Lock is on.</translation>
    </message>
</context>
<context>
    <name>PasswordPair</name>
    <message>
        <source>Gõ lại mật khẩu</source>
        <translation>Type the password again</translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu lần nữa.</source>
        <translation>Type the password once more.</translation>
    </message>
    <message>
        <source>Hai lần gõ chưa giống nhau.</source>
        <translation>The two passwords are not the same yet.</translation>
    </message>
    <message>
        <source>Hiện mật khẩu</source>
        <translation>Show password</translation>
    </message>
    <message>
        <source>Mật khẩu chỉ có một ký tự lặp lại.</source>
        <translation>The password is one character repeated.</translation>
    </message>
    <message>
        <source>Mật khẩu có {count} ký tự, cần ít nhất {least}.</source>
        <translation>The password has {count} characters; at least {least} are needed.</translation>
    </message>
    <message>
        <source>Mật khẩu mới</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Một câu ngắn dễ nhớ, từ 8 ký tự, gõ không dấu. Ví dụ: bon con chim hot.</source>
        <translation>A short sentence that is easy to remember, 8 characters or more, typed without marks. For example: bon con chim hot.</translation>
    </message>
    <message>
        <source>✓ Mật khẩu dùng được.</source>
        <translation>✓ The password can be used.</translation>
    </message>
</context>
<context>
    <name>PastView</name>
    <message>
        <source>Biểu hiện và biện pháp đã ghi</source>
        <translation>Signs and remedies recorded</translation>
    </message>
    <message>
        <source>Biểu hiện và biện pháp đã ghi · {number}</source>
        <translation>Signs and remedies recorded · {number}</translation>
    </message>
    <message>
        <source>Các buổi sinh hoạt</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Các buổi sinh hoạt · {about}</source>
        <translation>Meetings · {about}</translation>
    </message>
    <message>
        <source>Không có.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Nhiệm vụ được giao</source>
        <translation>Assignments given</translation>
    </message>
    <message>
        <source>Nhiệm vụ được giao · {number}</source>
        <translation>Assignments given · {number}</translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation>none yet</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Bỏ {name}</source>
        <translation>Remove {name}</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Bỏ quyền của {name}</source>
        <translation>Remove the rights of {name}</translation>
    </message>
    <message>
        <source>Bỏ quyền mở kho của {name}</source>
        <translation>Remove the right of {name} to open the vault</translation>
    </message>
    <message>
        <source>Bỏ quyền mở kho…</source>
        <translation>Remove the right to open…</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Dữ liệu trong kho còn nguyên. Muốn cho mở lại thì thêm người dùng mới.</source>
        <translation>The data in the vault is intact. To let the person in again, add a new user.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Hủy tờ giấy in mã cũ.</source>
        <translation>Destroy the printed sheet with the old code.</translation>
    </message>
    <message>
        <source>Khi mất tờ mã khôi phục, hoặc có người không nên biết đã xem.</source>
        <translation>When the recovery code sheet is lost, or seen by somebody who should not know it.</translation>
    </message>
    <message>
        <source>Lần mở sau dùng mật khẩu mới.</source>
        <translation>The next opening uses the new password.</translation>
    </message>
    <message>
        <source>Lập mã khôi phục mới</source>
        <translation>Make a new recovery code</translation>
    </message>
    <message>
        <source>Lập mã mới, bỏ mã cũ</source>
        <translation>Make a new code, drop the old one</translation>
    </message>
    <message>
        <source>Lập mã mới…</source>
        <translation>Make a new code…</translation>
    </message>
    <message>
        <source>Mã khôi phục cũ sẽ không mở được kho nữa.</source>
        <translation>The old recovery code will no longer open the vault.</translation>
    </message>
    <message>
        <source>Mã khôi phục mới có hiệu lực.</source>
        <translation>The new recovery code is in force.</translation>
    </message>
    <message>
        <source>Mật khẩu đang dùng</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>Thêm người dùng</source>
        <translation>Add user</translation>
    </message>
    <message>
        <source>Đã đổi mật khẩu.</source>
        <translation>The password was changed.</translation>
    </message>
    <message>
        <source>Đồng chí {name} mở được kho này.</source>
        <translation>Comrade {name} can open this vault.</translation>
    </message>
    <message>
        <source>Đồng chí {name} sẽ không mở được kho này nữa.</source>
        <translation>Comrade {name} will no longer be able to open this vault.</translation>
    </message>
    <message>
        <source>Đổi mật khẩu</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Đổi mật khẩu của tôi</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>đang mở sổ</source>
        <translation>has it open now</translation>
    </message>
</context>
<context>
    <name>PersonFinder</name>
    <message>
        <source>Không có ai tên như vậy.</source>
        <translation>There is nobody of that name.</translation>
    </message>
    <message>
        <source>Tìm tên trong danh sách</source>
        <translation>Find a name in the list</translation>
    </message>
    <message>
        <source>Tìm tên: gõ 2 chữ đầu, rồi Enter</source>
        <translation>Find a name: type its first 2 letters, then Enter</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>Bí thư chi bộ</source>
        <translation>Bí thư chi bộ (branch secretary)</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Người giữ sổ và mật khẩu</source>
        <translation>Keeper of the records and password</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Cần Thơ</source>
        <translation>Cần Thơ</translation>
    </message>
    <message>
        <source>Giờ bắt đầu thường lệ</source>
        <translation>Usual start time</translation>
    </message>
    <message>
        <source>Ngày sinh hoạt hằng tháng</source>
        <translation>Day of the monthly meeting</translation>
    </message>
    <message>
        <source>Nhiệm kỳ từ năm</source>
        <translation>Term from</translation>
    </message>
    <message>
        <source>Năm cuối nhiệm kỳ ở trước năm đầu.</source>
        <translation>The last year of the term is before the first.</translation>
    </message>
    <message>
        <source>Nơi họp thường lệ</source>
        <translation>Usual meeting place</translation>
    </message>
    <message>
        <source>Thới Hưng</source>
        <translation>Thới Hưng</translation>
    </message>
    <message>
        <source>Tỉnh, thành phố</source>
        <translation>Province or city</translation>
    </message>
    <message>
        <source>phường</source>
        <translation>ward</translation>
    </message>
    <message>
        <source>xã</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>Đơn vị hành chính</source>
        <translation>Administrative unit</translation>
    </message>
    <message>
        <source>Địa bàn, nhiệm kỳ, ngày sinh hoạt</source>
        <translation>Area, term, meeting day</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place name</translation>
    </message>
    <message>
        <source>đặc khu</source>
        <translation>special zone</translation>
    </message>
    <message>
        <source>đến năm</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>PointsField</name>
    <message>
        <source>Ghi từ 0 đến {most}.</source>
        <translation>Enter 0 to {most}.</translation>
    </message>
</context>
<context>
    <name>PrepareForm</name>
    <message>
        <source>Bỏ buổi này…</source>
        <translation>Remove this meeting…</translation>
    </message>
    <message>
        <source>Chưa ghi ngày họp.</source>
        <translation>The date of the meeting is not given.</translation>
    </message>
    <message>
        <source>Chương trình và tài liệu</source>
        <translation>Agenda and papers</translation>
    </message>
    <message>
        <source>Chương trình, mỗi dòng một nội dung</source>
        <translation>Agenda, one item a line</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Giờ bắt đầu</source>
        <translation>Start time</translation>
    </message>
    <message>
        <source>Lấy chương trình mẫu</source>
        <translation>Use the agenda template</translation>
    </message>
    <message>
        <source>Ngày họp</source>
        <translation>Date of the meeting</translation>
    </message>
    <message>
        <source>Ngày họp phải ở trong {period}.</source>
        <translation>The date of the meeting must lie in {period}.</translation>
    </message>
    <message>
        <source>Thư ký</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Thời gian, địa điểm</source>
        <translation>Time and place</translation>
    </message>
    <message>
        <source>Tài liệu sử dụng, mỗi dòng một tài liệu</source>
        <translation>Papers used, one a line</translation>
    </message>
    <message>
        <source>chương trình mẫu</source>
        <translation>agenda template</translation>
    </message>
    <message>
        <source>Đại biểu, khách mời</source>
        <translation>Delegates, guests</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Bản nháp biên bản</source>
        <translation>Draft minutes</translation>
    </message>
    <message>
        <source>Đang lập trang biên bản…</source>
        <translation>Setting the pages of the minutes…</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Báo cáo tại buổi sinh hoạt</source>
        <translation>Reported in the meeting</translation>
    </message>
    <message>
        <source>Bảng Excel</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>Chưa có chương trình kiểm tra, giám sát của năm này.</source>
        <translation>There is no inspection and supervision programme for this year yet.</translation>
    </message>
    <message>
        <source>Chưa có kết quả</source>
        <translation>No result yet</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Cuộc mới</source>
        <translation>New inspection</translation>
    </message>
    <message>
        <source>Cấp số</source>
        <translation>Give the number</translation>
    </message>
    <message>
        <source>Cấp số cho chương trình kiểm tra, giám sát năm {year}?</source>
        <translation>Give the inspection and supervision programme of {year} its number?</translation>
    </message>
    <message>
        <source>Cấp số chương trình…</source>
        <translation>Number the programme…</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kiểm tra, giám sát</source>
        <translation>Inspection, supervision</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Kết quả thực hiện</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Kết quả, kết luận</source>
        <translation>Result, conclusion</translation>
    </message>
    <message>
        <source>Ngày có kết quả</source>
        <translation>Date of the result</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Tháng thực hiện</source>
        <translation>Month carried out</translation>
    </message>
    <message>
        <source>Thêm cuộc</source>
        <translation>Add inspection</translation>
    </message>
    <message>
        <source>sửa chương trình kiểm tra, giám sát</source>
        <translation>edit the inspection and supervision programme</translation>
    </message>
    <message>
        <source>ví dụ Tổ đảng 2</source>
        <translation>for example Party group 2</translation>
    </message>
    <message>
        <source>{all} cuộc, {done} đã có kết quả.</source>
        <translation>Inspections: {all}; with a result: {done}.</translation>
    </message>
    <message>
        <source>Đảng viên phụ trách</source>
        <translation>Member in charge</translation>
    </message>
    <message>
        <source>Đảng viên được kiểm tra, giám sát</source>
        <translation>Members inspected or supervised</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Body inspected</translation>
    </message>
</context>
<context>
    <name>PromptRow</name>
    <message>
        <source>Chi bộ</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Chờ</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Mở →</source>
        <translation>Open →</translation>
    </message>
    <message>
        <source>Mở: {what}</source>
        <translation>Open: {what}</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>{whom}: giải trình tại sinh hoạt {period} ({source} gợi ý)</source>
        <translation>{whom}: to explain in the meeting of {period} (prompted by: {source})</translation>
    </message>
    <message>
        <source>Đồng chí {name}</source>
        <translation>Comrade {name}</translation>
    </message>
</context>
<context>
    <name>PromptsPage</name>
    <message>
        <source>Ai gợi ý</source>
        <translation>Who prompts</translation>
    </message>
    <message>
        <source>Biểu hiện được gợi ý</source>
        <translation>Signs prompted</translation>
    </message>
    <message>
        <source>Chưa có gợi ý nào trong năm này. Bấm “Thêm gợi ý” khi chi ủy hoặc cấp trên gợi ý.</source>
        <translation>There is no prompt this year yet. Press “Add prompt” when the branch committee or a superior prompts.</translation>
    </message>
    <message>
        <source>Chưa trả lời</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Chủ thể gợi ý</source>
        <translation>Prompted by</translation>
    </message>
    <message>
        <source>Cả chi bộ (tập thể)</source>
        <translation>The whole branch (as a body)</translation>
    </message>
    <message>
        <source>Cấp ủy gợi ý</source>
        <translation>Prompting committee</translation>
    </message>
    <message>
        <source>Ghi đủ nội dung góp ý, người tiếp nhận và ngày tiếp nhận thì mới lưu.</source>
        <translation>Saved once the remark, who received it and the day it was received are all written.</translation>
    </message>
    <message>
        <source>Góp ý của nhân dân (nếu có)</source>
        <translation>Remarks from the people (if any)</translation>
    </message>
    <message>
        <source>Gợi ý cho</source>
        <translation>Prompt to</translation>
    </message>
    <message>
        <source>Gợi ý kiểm điểm</source>
        <translation>Review prompts</translation>
    </message>
    <message>
        <source>Gợi ý mới</source>
        <translation>New prompt</translation>
    </message>
    <message>
        <source>In gợi ý này…</source>
        <translation>Print this prompt…</translation>
    </message>
    <message>
        <source>Không ghi góp ý không rõ nguồn về một đảng viên.</source>
        <translation>Do not record a remark about a member from an unknown source.</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Kỳ trả lời</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Ngày gợi ý</source>
        <translation>Prompted on</translation>
    </message>
    <message>
        <source>Ngày tiếp nhận</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Người tiếp nhận</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Nội dung cần làm rõ</source>
        <translation>What is to be made clear</translation>
    </message>
    <message>
        <source>Nội dung góp ý, ghi gọn</source>
        <translation>The remark, in short</translation>
    </message>
    <message>
        <source>Số, ngày văn bản</source>
        <translation>Number, date of the document</translation>
    </message>
    <message>
        <source>Thêm gợi ý</source>
        <translation>Add prompt</translation>
    </message>
    <message>
        <source>Trả lời trong kỳ sinh hoạt</source>
        <translation>To be answered in the meeting of</translation>
    </message>
    <message>
        <source>Văn bản gợi ý</source>
        <translation>Prompt document</translation>
    </message>
    <message>
        <source>khi cấp trên gợi ý</source>
        <translation>when a superior prompts</translation>
    </message>
    <message>
        <source>sửa gợi ý kiểm điểm</source>
        <translation>edit a review prompt</translation>
    </message>
    <message>
        <source>{all} gợi ý, {waiting} chưa trả lời.</source>
        <translation>Prompts: {all}; not answered: {waiting}.</translation>
    </message>
</context>
<context>
    <name>QualityForm</name>
    <message>
        <source>Buổi sinh hoạt dài {length} phút (ít nhất {least} phút).</source>
        <translation>The meeting lasted {length} minutes (at least {least} minutes required).</translation>
    </message>
    <message>
        <source>Căn cứ: {words}</source>
        <translation>Basis: {words}</translation>
    </message>
    <message>
        <source>Dự họp {share} (yêu cầu trên {target} %).</source>
        <translation>Attendance {share} (more than {target} % required).</translation>
    </message>
    <message>
        <source>Nhiệm vụ kỳ trước: hoàn thành {done}/{all}.</source>
        <translation>Earlier assignments: {done}/{all} done.</translation>
    </message>
    <message>
        <source>Tổng {points}/{most} điểm, xếp loại {level}</source>
        <translation>Total {points}/{most} points, rating {level}</translation>
    </message>
    <message>
        <source>Tổng {points}/{most} điểm; còn {left} tiêu chí chưa chấm</source>
        <translation>Total {points}/{most} points; criteria not yet scored: {left}</translation>
    </message>
    <message>
        <source>Tự đánh giá chất lượng buổi sinh hoạt</source>
        <translation>Self-assessment of the meeting’s quality</translation>
    </message>
    <message>
        <source>{label}, tối đa {most} điểm</source>
        <translation>{label}, at most {most} points</translation>
    </message>
    <message>
        <source>điểm chất lượng</source>
        <translation>quality points</translation>
    </message>
</context>
<context>
    <name>ReasonDelegate</name>
    <message>
        <source>Lý do vắng của {name}</source>
        <translation>Reason for the absence of {name}</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Chưa lưu dòng này: {why}</source>
        <translation>This row is not saved: {why}</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>← Danh sách</source>
        <translation>← List</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Gõ chữ hoa hay thường, có gạch nối hay không đều được.</source>
        <translation>Capital or small letters, with or without hyphens, all work.</translation>
    </message>
    <message>
        <source>Mã khôi phục</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Mã khôi phục in trên tờ giấy cất trong tủ hồ sơ. Dùng mã này thì đặt luôn mật khẩu mới; mã vẫn dùng được lần sau.</source>
        <translation>The recovery code is printed on the sheet kept in the office safe. Using it also sets a new password; the code still works next time.</translation>
    </message>
    <message>
        <source>Mở kho bằng mã khôi phục</source>
        <translation>Open the vault with the recovery code</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Đặt mật khẩu mới và mở sổ</source>
        <translation>Set the new password and open</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>In ra giấy</source>
        <translation>Print on paper</translation>
    </message>
    <message>
        <source>Không có máy in: chép tay từng nhóm bốn ký tự. Mã không có chữ I, L, O, U.</source>
        <translation>Without a printer: copy each group of four characters by hand. The code has no letters I, L, O, U.</translation>
    </message>
    <message>
        <source>Mã khôi phục</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Mã này mở được kho khi quên mật khẩu. Mã chỉ hiện một lần và không lưu ở đâu khác: quên mật khẩu mà mất mã thì không ai mở được kho nữa.</source>
        <translation>This code opens the vault when the password is forgotten. It is shown only once and kept nowhere else: with the password forgotten and the code lost, nobody can open the vault again.</translation>
    </message>
    <message>
        <source>Tôi đã in hoặc chép lại mã này và cất vào tủ hồ sơ.</source>
        <translation>I have printed or copied this code and put it in the office safe.</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Đã gửi tờ mã khôi phục tới máy in.</source>
        <translation>The recovery code sheet was sent to the printer.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Dòng mới</source>
        <translation>New row</translation>
    </message>
    <message>
        <source>Dòng {number}</source>
        <translation>Row {number}</translation>
    </message>
    <message>
        <source>In sổ này…</source>
        <translation>Print this register…</translation>
    </message>
    <message>
        <source>In tất cả…</source>
        <translation>Print all…</translation>
    </message>
    <message>
        <source>Lưu Excel…</source>
        <translation>Save Excel…</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Năm này sổ chưa có dòng nào.</source>
        <translation>This year the register has no lines yet.</translation>
    </message>
    <message>
        <source>Sổ số {number}</source>
        <translation>Register no. {number}</translation>
    </message>
    <message>
        <source>Sổ theo dõi</source>
        <translation>Tracking register</translation>
    </message>
    <message>
        <source>Thêm dòng</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Tất cả các sổ trong năm</source>
        <translation>All registers of the year</translation>
    </message>
    <message>
        <source>Tất cả, bảng Excel</source>
        <translation>All, Excel sheet</translation>
    </message>
    <message>
        <source>Tập thể chi bộ</source>
        <translation>The branch as a whole</translation>
    </message>
    <message>
        <source>chưa chọn đảng viên</source>
        <translation>no member chosen</translation>
    </message>
    <message>
        <source>{title}: {count} dòng. {source}</source>
        <translation>{title}: {count} lines. {source}</translation>
    </message>
    <message>
        <source>Đảng viên</source>
        <translation>Member</translation>
    </message>
</context>
<context>
    <name>RegistersHub</name>
    <message>
        <source>Các sổ</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Văn bản đi và nhật ký</source>
        <translation>Issued documents and audit trail</translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message>
        <source>Lọc</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Lọc theo chữ, có dấu hay không đều được</source>
        <translation>Filter by text, with or without marks</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nhiệm kỳ</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Sổ sách</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Sổ đăng ký văn bản đi</source>
        <translation>Register of issued documents</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Việc đã làm</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Văn bản đi</source>
        <translation>Issued documents</translation>
    </message>
    <message>
        <source>{count} dòng, mới nhất ở trên.</source>
        <translation>{count} lines, newest first.</translation>
    </message>
    <message>
        <source>{count} văn bản. Số lấy liên tục trong nhiệm kỳ theo từng loại.</source>
        <translation>Documents: {count}. Numbers run on within the term, by type.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>! Quá hạn {day}</source>
        <translation>! Overdue {day}</translation>
    </message>
    <message>
        <source>6 tháng cuối {year}</source>
        <translation>Second half of {year}</translation>
    </message>
    <message>
        <source>6 tháng đầu {year}</source>
        <translation>First half of {year}</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Báo cáo cấp trên</source>
        <translation>Reports to the superior</translation>
    </message>
    <message>
        <source>Báo cáo {subject}</source>
        <translation>Report: {subject}</translation>
    </message>
    <message>
        <source>Báo cáo: hoàn tác</source>
        <translation>Reports: undo</translation>
    </message>
    <message>
        <source>Chưa có kỳ nào để báo cáo.</source>
        <translation>There is no period to report on yet.</translation>
    </message>
    <message>
        <source>Chưa lập</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Chọn mẫu của đảng ủy</source>
        <translation>Choose the Party committee’s template</translation>
    </message>
    <message>
        <source>Các kỳ báo cáo</source>
        <translation>Report periods</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Hạn gửi: {day}.</source>
        <translation>Send by {day}.</translation>
    </message>
    <message>
        <source>Hạn gửi: {day}.
Khi phát hành, báo cáo nhận số {number}.</source>
        <translation>Send by {day}.
When issued, the report takes number {number}.</translation>
    </message>
    <message>
        <source>Hạn {day}</source>
        <translation>Due {day}</translation>
    </message>
    <message>
        <source>In báo cáo</source>
        <translation>Print the report</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Không còn gì để hoàn tác.</source>
        <translation>There is nothing left to undo.</translation>
    </message>
    <message>
        <source>Kỳ</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Lưu Excel…</source>
        <translation>Save Excel…</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Lưu báo cáo thành PDF</source>
        <translation>Save the report as PDF</translation>
    </message>
    <message>
        <source>Lưu bảng thống kê Excel</source>
        <translation>Save the statistics as Excel</translation>
    </message>
    <message>
        <source>Ngày báo cáo</source>
        <translation>Date of the report</translation>
    </message>
    <message>
        <source>Phát hành</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Phát hành báo cáo</source>
        <translation>Issue the report</translation>
    </message>
    <message>
        <source>Phát hành báo cáo {span} với số {number}, ngày {day}?</source>
        <translation>Issue the report of {span} as number {number}, dated {day}?</translation>
    </message>
    <message>
        <source>Sau khi phát hành, báo cáo và số liệu của nó không sửa được nữa.</source>
        <translation>Once issued, the report and its figures cannot be changed.</translation>
    </message>
    <message>
        <source>Số {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Tệp Excel (*.xlsx)</source>
        <translation>Excel file (*.xlsx)</translation>
    </message>
    <message>
        <source>Đang soạn</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Điền số liệu vào mẫu của đảng ủy</source>
        <translation>Fill the figures into the Party committee’s template</translation>
    </message>
    <message>
        <source>Điền vào mẫu của đảng ủy…</source>
        <translation>Fill the Party committee’s template…</translation>
    </message>
    <message>
        <source>Đã hoàn tác: {label}</source>
        <translation>Undone: {label}</translation>
    </message>
    <message>
        <source>Đã phát hành báo cáo số {number}.</source>
        <translation>Report no. {number} was issued.</translation>
    </message>
    <message>
        <source>Đã phát hành ngày {day}.</source>
        <translation>Issued on {day}.</translation>
    </message>
    <message>
        <source>✓ Số {number}</source>
        <translation>✓ No. {number}</translation>
    </message>
</context>
<context>
    <name>ResultLedger</name>
    <message>
        <source>Ghi chú kết quả</source>
        <translation>Note on the result</translation>
    </message>
    <message>
        <source>Không có nhiệm vụ nào từ các kỳ trước.</source>
        <translation>There are no assignments from earlier meetings.</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Nhiệm vụ số {number}</source>
        <translation>Assignment {number}</translation>
    </message>
    <message>
        <source>kết quả nhiệm vụ</source>
        <translation>result of an assignment</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Biện pháp khắc phục (để trống: giữ biện pháp đã nêu)</source>
        <translation>Remedy (if left empty, the remedy already stated stays)</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Thời hạn khắc phục</source>
        <translation>Deadline of the remedy</translation>
    </message>
    <message>
        <source>Thời hạn khắc phục (để trống: giữ thời hạn đã nêu)</source>
        <translation>Deadline of the remedy (if left empty, the deadline already stated stays)</translation>
    </message>
    <message>
        <source>Trong quý không có biểu hiện nào được nêu mà còn theo dõi.</source>
        <translation>No sign named in the quarter is still being followed up.</translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>kiểm điểm</source>
        <translation>review</translation>
    </message>
    <message>
        <source>Ý kiến của chi bộ</source>
        <translation>Opinion of the branch</translation>
    </message>
    <message>
        <source>Ý kiến của đảng viên</source>
        <translation>Reply of the member</translation>
    </message>
    <message>
        <source>Đồng chí tự kiểm điểm</source>
        <translation>The member’s own review</translation>
    </message>
    <message>
        <source>… chưa kiểm điểm</source>
        <translation>… not reviewed</translation>
    </message>
    <message>
        <source>✓ đã kiểm điểm</source>
        <translation>✓ reviewed</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Biểu hiện được kiểm điểm</source>
        <translation>Signs under review</translation>
    </message>
    <message>
        <source>Kiểm điểm biểu hiện nêu trong quý</source>
        <translation>Review of the signs named in the quarter</translation>
    </message>
</context>
<context>
    <name>RollCallForm</name>
    <message>
        <source>Bấm phím cách để ghi vắng trước, rồi Enter để gõ lý do.</source>
        <translation>Press Space to mark the absence first, then Enter to type the reason.</translation>
    </message>
    <message>
        <source>Danh sách điểm danh</source>
        <translation>Roll call list</translation>
    </message>
    <message>
        <source>Phím cách đổi: có mặt → vắng có lý do → vắng không lý do. Enter: gõ lý do. Gõ chữ: tìm tên.</source>
        <translation>Space changes: present → excused → unexcused. Enter: type the reason. Type: find a name.</translation>
    </message>
    <message>
        <source>Tất cả có mặt</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>Tất cả có mặt (F8)</source>
        <translation>All present (F8)</translation>
    </message>
    <message>
        <source>lý do vắng</source>
        <translation>reason for absence</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>điểm danh {name}</source>
        <translation>roll call {name}</translation>
    </message>
    <message>
        <source>✕ Vắng, không lý do</source>
        <translation>✕ Unexcused absence</translation>
    </message>
</context>
<context>
    <name>RollModel</name>
    <message>
        <source>Có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Không thuộc diện phải dự: {number} đồng chí</source>
        <translation>Not required to attend: {number}</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Vắng, có lý do</source>
        <translation>Excused absence</translation>
    </message>
    <message>
        <source>Vắng, không lý do</source>
        <translation>Unexcused absence</translation>
    </message>
    <message>
        <source>{name} (dự bị)</source>
        <translation>{name} (probationary)</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>… chưa điểm danh</source>
        <translation>… not marked yet</translation>
    </message>
</context>
<context>
    <name>RotaPage</name>
    <message>
        <source>Bảng Excel</source>
        <translation>Excel table</translation>
    </message>
    <message>
        <source>Bảng phân công</source>
        <translation>Rota table</translation>
    </message>
    <message>
        <source>Chưa thực hiện</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Chủ đề, tên văn bản</source>
        <translation>Subject, title of the document</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Kỳ</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Kỳ sinh hoạt</source>
        <translation>Meeting period</translation>
    </message>
    <message>
        <source>Lâu chưa đến lượt</source>
        <translation>No turn for a long time</translation>
    </message>
    <message>
        <source>Lâu chưa đến lượt: {names}.</source>
        <translation>No turn for a long time: {names}.</translation>
    </message>
    <message>
        <source>Lượt mới</source>
        <translation>New turn</translation>
    </message>
    <message>
        <source>Năm này chưa phân công lượt nào.</source>
        <translation>No turn has been assigned this year.</translation>
    </message>
    <message>
        <source>Phân công luân phiên</source>
        <translation>Rota</translation>
    </message>
    <message>
        <source>Thêm lượt</source>
        <translation>Add a turn</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>sửa phân công luân phiên</source>
        <translation>edit the rota</translation>
    </message>
    <message>
        <source>Đã thực hiện</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Đảng viên</source>
        <translation>Member</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>Báo cáo</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Bản cam kết</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Bộ biểu hiện để tự đối chiếu</source>
        <translation>Set of signs for the self-check</translation>
    </message>
    <message>
        <source>Bộ này được dùng từ ngày có hiệu lực ghi trong tệp.</source>
        <translation>This set is used from the effective date given in the file.</translation>
    </message>
    <message>
        <source>Chấm điểm chất lượng buổi sinh hoạt</source>
        <translation>Quality score of a meeting</translation>
    </message>
    <message>
        <source>Chọn tệp bộ biểu hiện</source>
        <translation>Choose a file with a set of signs</translation>
    </message>
    <message>
        <source>Chọn tệp quy tắc</source>
        <translation>Choose a rules file</translation>
    </message>
    <message>
        <source>Các loại sinh hoạt</source>
        <translation>Kinds of meeting</translation>
    </message>
    <message>
        <source>Các sổ</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Căn cứ: {title}</source>
        <translation>Basis: {title}</translation>
    </message>
    <message>
        <source>Dùng cho buổi sinh hoạt mở từ nay; buổi đã mở giữ bộ của nó.</source>
        <translation>Used for meetings started from now on; meetings already started keep theirs.</translation>
    </message>
    <message>
        <source>Kiểm điểm, xếp loại cuối năm</source>
        <translation>Year-end review and rating</translation>
    </message>
    <message>
        <source>Lịch việc cần làm</source>
        <translation>Calendar of things to do</translation>
    </message>
    <message>
        <source>Mỗi bộ có hiệu lực từ một ngày; buổi sinh hoạt, sổ, giấy tờ cũ giữ quy tắc của ngày đó.</source>
        <translation>Each set takes effect from one day; earlier meetings, registers and papers keep the rules of their day.</translation>
    </message>
    <message>
        <source>Nhắc nhở, kỷ luật</source>
        <translation>Reminders, discipline</translation>
    </message>
    <message>
        <source>Nạp bộ biểu hiện của cấp ủy…</source>
        <translation>Load the superior committee’s set of signs…</translation>
    </message>
    <message>
        <source>Nạp tệp quy tắc…</source>
        <translation>Load a rules file…</translation>
    </message>
    <message>
        <source>Quy tắc đang dùng</source>
        <translation>Rules in use</translation>
    </message>
    <message>
        <source>Sổ theo dõi trong năm</source>
        <translation>Tracking registers of the year</translation>
    </message>
    <message>
        <source>Thể thức văn bản</source>
        <translation>Document layout</translation>
    </message>
    <message>
        <source>Tệp do cấp ủy gửi có đuôi .json.</source>
        <translation>A file sent by the superior committee ends in .json.</translation>
    </message>
    <message>
        <source>{what}: {title}, từ {day}.</source>
        <translation>{what}: {title}, from {day}.</translation>
    </message>
    <message>
        <source>Đã nạp bộ quy tắc “{id}” ({what}).</source>
        <translation>The set of rules “{id}” ({what}) was loaded.</translation>
    </message>
    <message>
        <source>Đã nạp “{title}”.</source>
        <translation>“{title}” was loaded.</translation>
    </message>
</context>
<context>
    <name>ScreeningPage</name>
    <message>
        <source>Báo cáo rà soát</source>
        <translation>Screening report</translation>
    </message>
    <message>
        <source>Bảng Excel</source>
        <translation>Excel sheet</translation>
    </message>
    <message>
        <source>Chi bộ</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Chi bộ đã kết luận {count} đảng viên còn lại giữ vững tư cách?</source>
        <translation>Has the branch concluded that the other {count} members remain worthy of membership?</translation>
    </message>
    <message>
        <source>Chưa ghi</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Ghi cho {count} người</source>
        <translation>Record for {count} people</translation>
    </message>
    <message>
        <source>Giữ vững tư cách: {count} người còn lại…</source>
        <translation>Remain worthy: the other {count}…</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Không có đảng viên nào trong danh sách của năm này.</source>
        <translation>There are no members on this year’s list.</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Kết luận của chi bộ</source>
        <translation>Conclusion of the branch</translation>
    </message>
    <message>
        <source>Lời của đồng chí</source>
        <translation>The member’s own words</translation>
    </message>
    <message>
        <source>Những người đã ghi không đổi.</source>
        <translation>Those already recorded do not change.</translation>
    </message>
    <message>
        <source>Rà soát, sàng lọc</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Rà soát: giữ vững tư cách {count} người</source>
        <translation>Screening: {count} members remain worthy</translation>
    </message>
    <message>
        <source>bắt buộc khi đề nghị xem xét đưa ra khỏi Đảng (điểm 8.1, QĐ 294-QĐ/TW)</source>
        <translation>required when proposing to consider removal from the Party (point 8.1, Regulation 294-QĐ/TW)</translation>
    </message>
    <message>
        <source>chọn kết luận của chi bộ.</source>
        <translation>choose the branch’s conclusion.</translation>
    </message>
    <message>
        <source>sửa kết quả rà soát</source>
        <translation>edit the screening results</translation>
    </message>
    <message>
        <source>Ý kiến của đồng chí về kết luận</source>
        <translation>The member’s opinion on the conclusion</translation>
    </message>
    <message>
        <source>Đã ghi {count} người. Bấm Ctrl+Z để lấy lại.</source>
        <translation>Recorded for {count} people. Press Ctrl+Z to take it back.</translation>
    </message>
    <message>
        <source>Đã ghi {done}/{all} đảng viên.</source>
        <translation>Recorded for {done}/{all} members.</translation>
    </message>
    <message>
        <source>Đảng viên giúp đỡ</source>
        <translation>Helping member</translation>
    </message>
    <message>
        <source>Đồng chí có ý kiến</source>
        <translation>Opinion of the member</translation>
    </message>
    <message>
        <source>Đồng chí tự đánh giá</source>
        <translation>The member’s self-assessment</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>! Biên bản mới có 1 trong 2 chữ ký. Sau khi đóng gói không ký thêm vào gói này.</source>
        <translation>! The minutes have only 1 of the 2 signatures. After sealing, none can be added to this packet.</translation>
    </message>
    <message>
        <source>Gói nộp số {number:04d}, tệp “{name}”, gồm 4 tệp:
   • Biên bản đã ký (PDF)
   • Theo dõi điểm danh (Excel)
   • Tổng hợp tự đối chiếu, chỉ có số lượng, không có tên (Excel)
   • Dữ liệu kỳ (JSON)
kèm bản kê mã kiểm tra của từng tệp. {chain}</source>
        <translation>Packet no. {number:04d}, file “{name}”, holds 4 files:
   • Signed minutes (PDF)
   • Attendance table (Excel)
   • Self-check summary, counts only, no names (Excel)
   • Data of the period (JSON)
with a manifest of every file’s checksum. {chain}</translation>
    </message>
    <message>
        <source>Gói được ký bằng khóa của: {names}.</source>
        <translation>The packet is signed with the key of: {names}.</translation>
    </message>
    <message>
        <source>Mở khóa ký ở dưới trước, rồi bấm “{verb}”.</source>
        <translation>Open a signing key below first, then press “{verb}”.</translation>
    </message>
    <message>
        <source>Nối tiếp gói số {number:04d}.</source>
        <translation>Follows packet no. {number:04d}.</translation>
    </message>
    <message>
        <source>Quay lại ký cho đủ</source>
        <translation>Back to the missing signature</translation>
    </message>
    <message>
        <source>Đang đóng gói…</source>
        <translation>Sealing…</translation>
    </message>
    <message>
        <source>Đây là gói đầu tiên của chi bộ.</source>
        <translation>This is the branch’s first packet.</translation>
    </message>
    <message>
        <source>Đóng gói</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Đóng gói khi mới ký 1/2</source>
        <translation>Seal with only 1 of 2 signatures</translation>
    </message>
</context>
<context>
    <name>SeriesPart</name>
    <message>
        <source>Số cuối cùng đã dùng trong nhiệm kỳ trước khi dùng chương trình. Số mới lấy tiếp sau số này hoặc sau số lớn nhất đã cấp.</source>
        <translation>The last number used in this term before this program. New numbers follow it, or the highest number given out.</translation>
    </message>
</context>
<context>
    <name>SeriesStep</name>
    <message>
        <source>Biên bản (BB)</source>
        <translation>Minutes (BB)</translation>
    </message>
    <message>
        <source>Báo cáo (BC)</source>
        <translation>Reports (BC)</translation>
    </message>
    <message>
        <source>Công văn (CV)</source>
        <translation>Official letters (CV)</translation>
    </message>
    <message>
        <source>Kế hoạch (KH)</source>
        <translation>Plans (KH)</translation>
    </message>
    <message>
        <source>Nghị quyết (NQ)</source>
        <translation>Resolutions (NQ)</translation>
    </message>
    <message>
        <source>Số cuối cùng đã dùng trong nhiệm kỳ này, theo từng loại văn bản. Chương trình đếm tiếp từ số sau đó. Chưa có thì để 0.</source>
        <translation>The last number used in this term, by type of document. The program counts on from there. If none yet, leave 0.</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Document numbers</translation>
    </message>
    <message>
        <source>Thông báo (TB)</source>
        <translation>Notices (TB)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Bộ biểu hiện, thể thức, quy tắc</source>
        <translation>Signs, document layout, rules</translation>
    </message>
    <message>
        <source>Chi bộ</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Ngôn ngữ, cỡ chữ, tự khóa</source>
        <translation>Language, text size, locking</translation>
    </message>
    <message>
        <source>Người dùng, mật khẩu, mã khôi phục</source>
        <translation>Users, password, recovery code</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Document numbers</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Bản thông tin cá nhân</source>
        <translation>Personal information sheet</translation>
    </message>
    <message>
        <source>Bản thông tin cá nhân: đồng chí {name}</source>
        <translation>Personal information sheet: comrade {name}</translation>
    </message>
    <message>
        <source>In cho đồng chí…</source>
        <translation>Print for the member…</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Việc xem và in bản này được ghi vào nhật ký.</source>
        <translation>Viewing and printing this sheet goes into the audit trail.</translation>
    </message>
    <message>
        <source>Đề nghị đính chính</source>
        <translation>Request a correction</translation>
    </message>
    <message>
        <source>← Quay lại</source>
        <translation>← Back</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Bấm nút, mở dòng đang chọn</source>
        <translation>Press the button, open the chosen row</translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Sang ô hoặc nút sau</source>
        <translation>To the next field or button</translation>
    </message>
    <message>
        <source>Về ô hoặc nút trước</source>
        <translation>To the previous field or button</translation>
    </message>
    <message>
        <source>Đóng danh sách, ẩn thông báo, quay lại</source>
        <translation>Close the list, hide the message, go back</translation>
    </message>
    <message>
        <source>Ở mọi nơi</source>
        <translation>Everywhere</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <source>Lời đồng chí khi đó: “{text}”</source>
        <translation>The member’s words then: “{text}”</translation>
    </message>
    <message>
        <source>Ý kiến của chi bộ khi đó: {text}</source>
        <translation>Opinion of the branch then: {text}</translation>
    </message>
</context>
<context>
    <name>SignLedger</name>
    <message>
        <source>Ai nêu biểu hiện này</source>
        <translation>Who named this sign</translation>
    </message>
    <message>
        <source>Biểu hiện đã nêu</source>
        <translation>Signs named</translation>
    </message>
    <message>
        <source>Biện pháp khắc phục</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>Bỏ biểu hiện này</source>
        <translation>Remove this sign</translation>
    </message>
    <message>
        <source>Chưa nêu biểu hiện nào.</source>
        <translation>No sign has been named yet.</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Thêm biểu hiện</source>
        <translation>Add a sign</translation>
    </message>
    <message>
        <source>Thời hạn khắc phục</source>
        <translation>Deadline of the remedy</translation>
    </message>
    <message>
        <source>biểu hiện được nêu</source>
        <translation>named sign</translation>
    </message>
    <message>
        <source>nêu {code}: {name}</source>
        <translation>name {code}: {name}</translation>
    </message>
    <message>
        <source>Ý kiến của chi bộ</source>
        <translation>Opinion of the branch</translation>
    </message>
    <message>
        <source>Ý kiến của đảng viên</source>
        <translation>Reply of the member</translation>
    </message>
    <message>
        <source>Đồng chí tự nêu</source>
        <translation>In the member’s own words</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>Ký biên bản</source>
        <translation>Sign minutes</translation>
    </message>
    <message>
        <source>Ký bằng khóa của</source>
        <translation>Sign with the key of</translation>
    </message>
    <message>
        <source>Ký bằng khóa của {name}</source>
        <translation>Sign with the key of {name}</translation>
    </message>
    <message>
        <source>Ký tiếp: {person}</source>
        <translation>Sign next: {person}</translation>
    </message>
    <message>
        <source>Ký với tư cách</source>
        <translation>Sign as</translation>
    </message>
    <message>
        <source>Lưu ý: theo biên bản, {role} là đồng chí {expected}; khóa này của đồng chí {name}.</source>
        <translation>Please note: by the minutes, {role} is comrade {expected}; this key is that of comrade {name}.</translation>
    </message>
    <message>
        <source>Mở khóa ký ở dưới trước, rồi bấm “{verb}”.</source>
        <translation>Open a signing key below first, then press “{verb}”.</translation>
    </message>
    <message>
        <source>Theo biên bản, {role} là đồng chí {expected}, còn khóa này của đồng chí {name}. Vẫn ký?</source>
        <translation>By the minutes, the {role} is comrade {expected}, but this key belongs to comrade {name}. Sign all the same?</translation>
    </message>
    <message>
        <source>Đóng gói khi mới ký 1/2…</source>
        <translation>Seal with only 1 of 2 signatures…</translation>
    </message>
    <message>
        <source>✓ {role}: {name}, đã ký bằng khóa của đồng chí {holder}</source>
        <translation>✓ {role}: {name}, signed with the key of comrade {holder}</translation>
    </message>
    <message>
        <source>○ {role}: {name}, chưa ký</source>
        <translation>○ {role}: {name}, not signed</translation>
    </message>
    <message>
        <source>Chưa ký gì. Đã ký thì không rút ra được; trên trang ký in tên của người có khóa.</source>
        <translation>Nothing is signed yet. A signature cannot be taken back; the signature page shows the name of the key&apos;s holder.</translation>
    </message>
    <message>
        <source>Khóa của đồng chí {name} đã ký biên bản này. Mở khóa của {person} để ký.</source>
        <translation>The key of comrade {name} has signed these minutes. Open the key of {person} to sign.</translation>
    </message>
    <message>
        <source>✓ {role}: {name}, đã ký</source>
        <translation>✓ {role}: {name}, signed</translation>
    </message>
    <message>
        <source>Đang ký…</source>
        <translation>Signing…</translation>
    </message>
</context>
<context>
    <name>SignPicker</name>
    <message>
        <source>Mã (I.4, i4, 4) hoặc vài chữ</source>
        <translation>Code (I.4, i4, 4) or a few words</translation>
    </message>
</context>
<context>
    <name>SignsField</name>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Bỏ {name}</source>
        <translation>Remove {name}</translation>
    </message>
</context>
<context>
    <name>StartFlow</name>
    <message>
        <source>Bản sao lưu</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Chọn bản sao lưu</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Hai lần mở trước chưa xong. Có thể kiểm tra kho trước khi mở lại.</source>
        <translation>The last two openings did not finish. You can check the vault before opening it again.</translation>
    </message>
    <message>
        <source>Kho cũ, nếu có, còn nguyên. Mở kho mới bằng mật khẩu của ngày sao lưu.</source>
        <translation>The old vault, if there was one, is intact. Open the new vault with the password of the day of the backup.</translation>
    </message>
    <message>
        <source>Đã khôi phục thành kho mới “{name}”.</source>
        <translation>Restored to the new vault “{name}”.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{what}: chưa ghi.</source>
        <translation>{what}: not given.</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Các bước của buổi sinh hoạt</source>
        <translation>Steps of the meeting</translation>
    </message>
    <message>
        <source>chưa ghi</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>đang ghi</source>
        <translation>being recorded</translation>
    </message>
    <message>
        <source>đã xong</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>StickPanel</name>
    <message>
        <source>Bọc gói bằng mật khẩu (nên dùng)</source>
        <translation>Wrap the packet with a password (recommended)</translation>
    </message>
    <message>
        <source>Chưa thấy USB nào. Cắm USB vào máy; danh sách tự cập nhật.</source>
        <translation>No USB stick found. Plug one in; the list refreshes by itself.</translation>
    </message>
    <message>
        <source>Chương trình ghi, đọc lại từ USB và so từng byte rồi mới báo xong. Báo mật khẩu phong bì cho đảng ủy trực tiếp hoặc qua điện thoại, không ghi lên USB.</source>
        <translation>The program writes, reads back from the USB stick and compares every byte before it says it is done. Tell the Party committee the envelope password in person or by telephone; do not write it on the USB stick.</translation>
    </message>
    <message>
        <source>Chọn USB</source>
        <translation>Choose a USB stick</translation>
    </message>
    <message>
        <source>Chọn thư mục</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Chọn thư mục khác…</source>
        <translation>Choose another folder…</translation>
    </message>
    <message>
        <source>Các USB đang cắm</source>
        <translation>USB sticks plugged in</translation>
    </message>
    <message>
        <source>Còn trống</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Ghi lý do nộp không mã hóa.</source>
        <translation>Write the reason for handing in without encryption.</translation>
    </message>
    <message>
        <source>Ghi ra USB</source>
        <translation>Write to USB stick</translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu</source>
        <translation>Type the password again</translation>
    </message>
    <message>
        <source>Gõ mật khẩu phong bì đã thống nhất với đảng ủy.</source>
        <translation>Type the envelope password agreed with the Party committee.</translation>
    </message>
    <message>
        <source>Hai lần gõ mật khẩu không giống nhau.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
    <message>
        <source>Lý do nộp không mã hóa</source>
        <translation>Reason for handing in without encryption</translation>
    </message>
    <message>
        <source>Mật khẩu phong bì</source>
        <translation>Envelope password</translation>
    </message>
    <message>
        <source>Nơi ghi</source>
        <translation>Where to write</translation>
    </message>
    <message>
        <source>Nộp không mã hóa, ghi rõ lý do</source>
        <translation>Hand in without encryption, with a reason</translation>
    </message>
    <message>
        <source>Sẽ ghi 1 tệp vào “{place}”: {name} ({size}).</source>
        <translation>1 file will be written to “{place}”: {name} ({size}).</translation>
    </message>
    <message>
        <source>Sẽ ghi 1 tệp: {name} ({size}).</source>
        <translation>1 file will be written: {name} ({size}).</translation>
    </message>
    <message>
        <source>Thôi ghi</source>
        <translation>Stop writing</translation>
    </message>
    <message>
        <source>Tiến độ ghi</source>
        <translation>Progress of writing</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB stick</translation>
    </message>
    <message>
        <source>{free} trong {total}</source>
        <translation>{free} of {total}</translation>
    </message>
    <message>
        <source>đã thống nhất với đảng ủy; ít nhất 8 ký tự, gõ không dấu</source>
        <translation>agreed with the Party committee; at least 8 characters, typed without marks</translation>
    </message>
    <message>
        <source>được ghi vào nhật ký</source>
        <translation>goes into the audit trail</translation>
    </message>
    <message>
        <source>✗ chỉ cho đọc</source>
        <translation>✗ read-only</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Căn cứ</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Lời đồng chí</source>
        <translation>The member’s words</translation>
    </message>
    <message>
        <source>Ngày {day}: kiểm điểm.</source>
        <translation>{day}: review.</translation>
    </message>
    <message>
        <source>Ngày {day}: {outcome}.</source>
        <translation>{day}: {outcome}.</translation>
    </message>
    <message>
        <source>Ngày {day}: được nêu ({source}).</source>
        <translation>{day}: named ({source}).</translation>
    </message>
    <message>
        <source>Tự kiểm điểm</source>
        <translation>Own review</translation>
    </message>
    <message>
        <source>Ý kiến của chi bộ</source>
        <translation>Opinion of the branch</translation>
    </message>
    <message>
        <source>Ý kiến của đảng viên</source>
        <translation>Reply of the member</translation>
    </message>
    <message>
        <source>⚠ {state}: theo dõi tiếp hoặc thôi theo dõi là do buổi họp ghi.</source>
        <translation>⚠ {state}: whether to keep following up or to stop is for the meeting to record.</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Báo cáo viên</source>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>Bảng Excel</source>
        <translation>Excel sheet</translation>
    </message>
    <message>
        <source>Cuộc mới</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Cả chi bộ</source>
        <translation>Whole branch</translation>
    </message>
    <message>
        <source>Danh sách các cuộc</source>
        <translation>List of sessions</translation>
    </message>
    <message>
        <source>Dự / triệu tập</source>
        <translation>Attended / called</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ghi tên thì biết ai chưa được học để mở cuộc học bù.</source>
        <translation>With names recorded, you can see who has yet to study and arrange a make-up session.</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Học tập, quán triệt</source>
        <translation>Study of documents</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Năm này chưa ghi cuộc học tập, quán triệt nào.</source>
        <translation>No study session has been recorded this year.</translation>
    </message>
    <message>
        <source>Số người dự</source>
        <translation>Number attending</translation>
    </message>
    <message>
        <source>Số người được triệu tập</source>
        <translation>Number called</translation>
    </message>
    <message>
        <source>Thêm cuộc</source>
        <translation>Add a session</translation>
    </message>
    <message>
        <source>Thêm đảng viên</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>Tỷ lệ</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>học tập, quán triệt; tuyên truyền …</source>
        <translation>study of documents; information work …</translation>
    </message>
    <message>
        <source>sửa sổ học tập</source>
        <translation>edit the study register</translation>
    </message>
    <message>
        <source>tên loại, số, ký hiệu, ngày, nơi ban hành, trích yếu</source>
        <translation>type, number, symbol, date, issuing body, subject</translation>
    </message>
    <message>
        <source>{sessions} cuộc, {present}/{called} lượt người dự, đạt {share}.</source>
        <translation>Sessions: {sessions}; attendance {present}/{called}, that is {share}.</translation>
    </message>
    <message>
        <source>{sessions} cuộc.</source>
        <translation>Sessions: {sessions}.</translation>
    </message>
    <message>
        <source>Đảng viên của chi bộ đã dự</source>
        <translation>Members of the branch who attended</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>Không phải dự: được miễn {exempt}, tạm thời đi {out}, đình chỉ {suspended}.</source>
        <translation>Not required to attend: exempt {exempt}, temporarily elsewhere {out}, suspended {suspended}.</translation>
    </message>
    <message>
        <source>Phải dự {must} · có mặt {present} · có lý do {excused} · không lý do {unexcused}</source>
        <translation>Must attend {must} · present {present} · excused {excused} · unexcused {unexcused}</translation>
    </message>
    <message>
        <source>Trừ người đi sinh hoạt tạm thời, người được miễn mà vắng, người bị đình chỉ, người vắng cả đại hội có lý do (Quy định 294-QĐ/TW, 26/5/2025, điểm 9.3).</source>
        <translation>Not counted: members temporarily elsewhere, exempt and absent, suspended, or absent from the whole congress with a reason (Regulation 294-QĐ/TW, 26/5/2025, point 9.3).</translation>
    </message>
    <message>
        <source>Tính cả người vắng; trừ người đi sinh hoạt tạm thời, người được miễn mà vắng, người bị đình chỉ (Quy định 294-QĐ/TW, 26/5/2025, điểm 9.3).</source>
        <translation>Absent members are counted; not those temporarily elsewhere, exempt and absent, or suspended (Regulation 294-QĐ/TW, 26/5/2025, point 9.3).</translation>
    </message>
    <message>
        <source>Tổng số {total}: chính thức {official}, dự bị {probationary}, tạm thời đến {guest}.</source>
        <translation>Total {total}: full {official}, probationary {probationary}, temporarily here {guest}.</translation>
    </message>
    <message>
        <source>chính thức {official}</source>
        <translation>full {official}</translation>
    </message>
    <message>
        <source>tạm thời đi {out}</source>
        <translation>temporarily elsewhere {out}</translation>
    </message>
    <message>
        <source>vắng cả đại hội có lý do {absent}</source>
        <translation>excused from the whole congress {absent}</translation>
    </message>
    <message>
        <source>Được tính biểu quyết {base} = {parts}; có mặt {may}.</source>
        <translation>Vote base {base} = {parts}; present {may}.</translation>
    </message>
    <message>
        <source>đình chỉ {suspended}</source>
        <translation>suspended {suspended}</translation>
    </message>
    <message>
        <source>được miễn vắng {exempt}</source>
        <translation>exempt and absent {exempt}</translation>
    </message>
    <message>
        <source>… Còn {number} đồng chí chưa điểm danh.</source>
        <translation>… Not yet marked: {number}.</translation>
    </message>
    <message>
        <source>✓ Khớp: {must} = {present} + {excused} + {unexcused}.</source>
        <translation>✓ Agrees: {must} = {present} + {excused} + {unexcused}.</translation>
    </message>
</context>
<context>
    <name>SuperiorsPage</name>
    <message>
        <source>Bảng Excel</source>
        <translation>Excel table</translation>
    </message>
    <message>
        <source>Bảng theo dõi năm</source>
        <translation>Table of the year</translation>
    </message>
    <message>
        <source>Chưa có cấp trên dự</source>
        <translation>No superior attended</translation>
    </message>
    <message>
        <source>Cấp trên dự sinh hoạt</source>
        <translation>Superiors at meetings</translation>
    </message>
    <message>
        <source>Năm này chưa có tháng nào để theo dõi.</source>
        <translation>There is no month to follow this year yet.</translation>
    </message>
    <message>
        <source>Theo dõi</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>{without} tháng chưa có cấp trên dự. Ghi người dự ở bước Chuẩn bị, mục đại biểu.</source>
        <translation>Months without a superior attending: {without}. Those attending are recorded in step Prepare, among the guests.</translation>
    </message>
    <message>
        <source>Đồng chí dự</source>
        <translation>Who attended</translation>
    </message>
</context>
<context>
    <name>TaskLedger</name>
    <message>
        <source>Bỏ đồng chí {name} khỏi nhiệm vụ</source>
        <translation>Take comrade {name} off the assignment</translation>
    </message>
    <message>
        <source>Chưa phân công nhiệm vụ nào.</source>
        <translation>No assignment has been made yet.</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Nhiệm vụ mới</source>
        <translation>New assignment</translation>
    </message>
    <message>
        <source>Nhiệm vụ số {number}</source>
        <translation>Assignment {number}</translation>
    </message>
    <message>
        <source>Phân công việc tiếp</source>
        <translation>Add the next assignment</translation>
    </message>
    <message>
        <source>Thêm người thực hiện</source>
        <translation>Add an assignee</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Tổ, nhóm khác thực hiện</source>
        <translation>Another group or team</translation>
    </message>
    <message>
        <source>phân công nhiệm vụ</source>
        <translation>assignment</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Bảng Excel</source>
        <translation>Excel sheet</translation>
    </message>
    <message>
        <source>Bảng theo dõi</source>
        <translation>Tracking table</translation>
    </message>
    <message>
        <source>Chưa phân công nhiệm vụ nào. Nhiệm vụ ghi ở phần kết luận của buổi sinh hoạt.</source>
        <translation>No assignment has been made yet. Assignments are recorded in the conclusion of a meeting.</translation>
    </message>
    <message>
        <source>Chưa xong</source>
        <translation>Unfinished</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>{all} nhiệm vụ, {waiting} chưa xong, {overdue} quá hạn.</source>
        <translation>Assignments: {all}; unfinished: {waiting}; overdue: {overdue}.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>“{text}” không phải là giờ. Gõ như 07:30 hoặc 7h30.</source>
        <translation>“{text}” is not a time. Type it as 07:30 or 7h30.</translation>
    </message>
</context>
<context>
    <name>TopicLedger</name>
    <message>
        <source>Không có nội dung nào để lại.</source>
        <translation>No topic is left open.</translation>
    </message>
    <message>
        <source>Nội dung chưa xong</source>
        <translation>Unfinished topic</translation>
    </message>
    <message>
        <source>Thêm nội dung chưa xong</source>
        <translation>Add an unfinished topic</translation>
    </message>
    <message>
        <source>nội dung chưa xong</source>
        <translation>unfinished topic</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Bảng Excel</source>
        <translation>Excel table</translation>
    </message>
    <message>
        <source>Bồi dưỡng</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Chưa ghi lớp đào tạo, bồi dưỡng nào.</source>
        <translation>No training course has been recorded yet.</translation>
    </message>
    <message>
        <source>Danh sách trong năm</source>
        <translation>List of the year</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Lớp</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Lớp mới</source>
        <translation>New course</translation>
    </message>
    <message>
        <source>Nơi học</source>
        <translation>Place of study</translation>
    </message>
    <message>
        <source>Thêm lớp</source>
        <translation>Add a course</translation>
    </message>
    <message>
        <source>Tên lớp, nội dung</source>
        <translation>Name of the course, content</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Văn bằng, chứng chỉ</source>
        <translation>Diploma, certificate</translation>
    </message>
    <message>
        <source>bồi dưỡng đảng viên mới; lý luận chính trị; cập nhật kiến thức …</source>
        <translation>training of new members; political theory; updating knowledge …</translation>
    </message>
    <message>
        <source>sửa sổ bồi dưỡng</source>
        <translation>edit the training register</translation>
    </message>
    <message>
        <source>Đảng viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Chưa mở được kho.</source>
        <translation>The vault could not be opened.</translation>
    </message>
    <message>
        <source>Chọn thư mục kho (tên kết thúc bằng .scb)</source>
        <translation>Choose a vault folder (its name ends in .scb)</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu…</source>
        <translation>Restore from backup…</translation>
    </message>
    <message>
        <source>Kiểm tra kho</source>
        <translation>Check vault</translation>
    </message>
    <message>
        <source>Lập sổ mới</source>
        <translation>Set up new records</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Mở kho ở nơi khác…</source>
        <translation>Open a vault elsewhere…</translation>
    </message>
    <message>
        <source>Mở sổ</source>
        <translation>Open records</translation>
    </message>
    <message>
        <source>Mở sổ chi bộ</source>
        <translation>Open the branch records</translation>
    </message>
    <message>
        <source>Quên mật khẩu</source>
        <translation>Forgot password</translation>
    </message>
    <message>
        <source>Sổ của chi bộ</source>
        <translation>Branch records</translation>
    </message>
    <message>
        <source>Đang mở…</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>VerifyView</name>
    <message>
        <source>Chọn gói nộp</source>
        <translation>Choose a packet</translation>
    </message>
    <message>
        <source>Chọn gói nộp…</source>
        <translation>Choose a packet…</translation>
    </message>
    <message>
        <source>Chọn tệp gói nộp (.asice, .scbgoi) hoặc kéo thả vào đây. Tệp không bị sửa gì.</source>
        <translation>Choose a packet file (.asice, .scbgoi) or drop one here. The file is not changed in any way.</translation>
    </message>
    <message>
        <source>Các tệp</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Các tệp · {whole}/{count} nguyên vẹn</source>
        <translation>Files · {whole}/{count} intact</translation>
    </message>
    <message>
        <source>Căn cứ kết luận</source>
        <translation>Reasons for the verdict</translation>
    </message>
    <message>
        <source>Căn cứ kết luận · {count}</source>
        <translation>Reasons for the verdict · {count}</translation>
    </message>
    <message>
        <source>Gói nằm trong phong bì mật khẩu. Gõ mật khẩu phong bì để kiểm tra.</source>
        <translation>The packet is in a password envelope. Type the envelope password to verify it.</translation>
    </message>
    <message>
        <source>Gói nộp</source>
        <translation>Packet</translation>
    </message>
    <message>
        <source>Gói nộp ({kinds})</source>
        <translation>Packet ({kinds})</translation>
    </message>
    <message>
        <source>Kiểm tra gói nộp</source>
        <translation>Verify packet</translation>
    </message>
    <message>
        <source>Mật khẩu phong bì</source>
        <translation>Envelope password</translation>
    </message>
    <message>
        <source>Mọi tệp ({kinds})</source>
        <translation>All files ({kinds})</translation>
    </message>
    <message>
        <source>Mở phong bì</source>
        <translation>Open envelope</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>Người ký · {count}</source>
        <translation>Signers · {count}</translation>
    </message>
    <message>
        <source>Đang kiểm tra “{name}”…</source>
        <translation>Verifying “{name}”…</translation>
    </message>
    <message>
        <source>← Các kỳ</source>
        <translation>← Periods</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Bước {number}/{count}: {title}</source>
        <translation>Step {number}/{count}: {title}</translation>
    </message>
    <message>
        <source>Bắt đầu dùng sổ</source>
        <translation>Start using the records</translation>
    </message>
    <message>
        <source>Lập sổ</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Lập sổ mới</source>
        <translation>Set up new records</translation>
    </message>
    <message>
        <source>Mã khôi phục</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tiếp</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Đang lập sổ…</source>
        <translation>Setting up…</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Báo cáo và nộp</source>
        <translation>Report and hand in</translation>
    </message>
    <message>
        <source>Chữ nhỏ hơn</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Chữ to hơn</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Các phần của sổ</source>
        <translation>Parts of the records</translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Khóa kho</source>
        <translation>Lock the vault</translation>
    </message>
    <message>
        <source>Không tự khóa</source>
        <translation>No automatic lock</translation>
    </message>
    <message>
        <source>Kiểm điểm</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Mọi thứ đã được lưu</source>
        <translation>Everything is saved</translation>
    </message>
    <message>
        <source>Sao lưu gần nhất: {when}, đã kiểm tra</source>
        <translation>Last backup: {when}, verified</translation>
    </message>
    <message>
        <source>Sinh hoạt</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Sắp tự khóa: còn {minutes} phút</source>
        <translation>Locking soon: {minutes} min left</translation>
    </message>
    <message>
        <source>Sổ sách</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Toàn chương trình</source>
        <translation>Whole program</translation>
    </message>
    <message>
        <source>Tìm mọi thứ</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Tự khóa sau {minutes} phút</source>
        <translation>Locks after {minutes} min</translation>
    </message>
    <message>
        <source>Việc cần làm</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Xem phím tắt</source>
        <translation>Show keyboard shortcuts</translation>
    </message>
    <message>
        <source>hôm nay</source>
        <translation>today</translation>
    </message>
    <message>
        <source>hôm qua</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>Đang lưu…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Đóng chương trình</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Đảng viên</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>⚠ Chưa có bản sao lưu</source>
        <translation>⚠ No backup yet</translation>
    </message>
    <message>
        <source>✓ Đã lưu lúc {time}</source>
        <translation>✓ Saved at {time}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Biên bản số {number} ngày {day} đã chốt, chỉ xem. Muốn sửa phải mở lại và ghi lý do.</source>
        <translation>Minutes no. {number} of {day} are closed and can only be viewed. To change them, reopen them and give a reason.</translation>
    </message>
    <message>
        <source>Bản nháp (F9)</source>
        <translation>Draft (F9)</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Đang ghi</source>
        <translation>Being recorded</translation>
    </message>
    <message>
        <source>Đã chốt</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Ẩn bản nháp (F9)</source>
        <translation>Hide draft (F9)</translation>
    </message>
    <message>
        <source>← Cả năm</source>
        <translation>← Whole year</translation>
    </message>
</context>
<context>
    <name>YearEndPage</name>
    <message>
        <source>Buổi sinh hoạt bỏ phiếu</source>
        <translation>Meeting that voted</translation>
    </message>
    <message>
        <source>Bảng Excel</source>
        <translation>Excel sheet</translation>
    </message>
    <message>
        <source>Chi bộ đánh giá</source>
        <translation>Assessment by the branch</translation>
    </message>
    <message>
        <source>Chưa có đề nghị</source>
        <translation>No proposal yet</translation>
    </message>
    <message>
        <source>Chức vụ Đảng, chính quyền, đoàn thể</source>
        <translation>Party, government and union positions</translation>
    </message>
    <message>
        <source>Cấp có thẩm quyền quyết định</source>
        <translation>Decision of the competent level</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>In bản kiểm điểm</source>
        <translation>Print the reviews</translation>
    </message>
    <message>
        <source>In bản này…</source>
        <translation>Print this one…</translation>
    </message>
    <message>
        <source>Không có đảng viên nào trong danh sách của năm này.</source>
        <translation>There are no members on this year’s list.</translation>
    </message>
    <message>
        <source>Kiểm điểm cuối năm</source>
        <translation>Year-end review</translation>
    </message>
    <message>
        <source>Lập {count} bản từ số liệu năm</source>
        <translation>Begin {count} reviews from the year’s figures</translation>
    </message>
    <message>
        <source>Mẫu</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Mẫu 01</source>
        <translation>Form 01</translation>
    </message>
    <message>
        <source>Mẫu 2A</source>
        <translation>Form 2A</translation>
    </message>
    <message>
        <source>Mẫu 2B</source>
        <translation>Form 2B</translation>
    </message>
    <message>
        <source>Mẫu 2C</source>
        <translation>Form 2C</translation>
    </message>
    <message>
        <source>Mức xếp loại</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Mức đề nghị</source>
        <translation>Proposed rating</translation>
    </message>
    <message>
        <source>Nhận xét, đánh giá</source>
        <translation>Remarks, assessment</translation>
    </message>
    <message>
        <source>Phiếu</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Phiếu: {level}</source>
        <translation>Votes: {level}</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Số, ngày quyết định</source>
        <translation>Number and date of the decision</translation>
    </message>
    <message>
        <source>Tự nhận</source>
        <translation>Own rating</translation>
    </message>
    <message>
        <source>Tự nhận mức</source>
        <translation>Own rating</translation>
    </message>
    <message>
        <source>Tự nhận mức xếp loại</source>
        <translation>Own rating</translation>
    </message>
    <message>
        <source>sửa bản kiểm điểm</source>
        <translation>edit the review</translation>
    </message>
    <message>
        <source>{count} đồng chí không xếp loại theo quy định.</source>
        <translation>Not rated under the rules: {count} members.</translation>
    </message>
    <message>
        <source>Ý kiến của chi bộ</source>
        <translation>Opinion of the branch</translation>
    </message>
    <message>
        <source>Ý kiến của đồng chí</source>
        <translation>Opinion of the member</translation>
    </message>
    <message>
        <source>Ý kiến về đánh giá, xếp loại</source>
        <translation>Opinion on the assessment and rating</translation>
    </message>
    <message>
        <source>Điền những mục còn trống của bản đang mở; không sửa chữ nào đã ghi.</source>
        <translation>Fill the empty parts of the open review; nothing already written is changed.</translation>
    </message>
    <message>
        <source>Điền từ số liệu năm</source>
        <translation>Fill from the year’s figures</translation>
    </message>
    <message>
        <source>Điểm tự chấm: kết quả nhiệm vụ (tối đa {most})</source>
        <translation>Own points: results of work (at most {most})</translation>
    </message>
    <message>
        <source>Điểm tự chấm: tiêu chí chung (tối đa {most})</source>
        <translation>Own points: general criteria (at most {most})</translation>
    </message>
    <message>
        <source>Đã lập bản kiểm điểm từ số liệu năm. Mở từng bản để ghi lời của đồng chí.</source>
        <translation>The reviews were begun from the year’s figures. Open each one to write the member’s own words.</translation>
    </message>
    <message>
        <source>Đã điền những mục còn trống từ số liệu năm.</source>
        <translation>The empty parts were filled from the year’s figures.</translation>
    </message>
    <message>
        <source>Đơn vị công tác</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>Đề nghị</source>
        <translation>Proposed</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Buổi khác…</source>
        <translation>Another meeting…</translation>
    </message>
    <message>
        <source>Sinh hoạt năm {year}</source>
        <translation>Meetings of {year}</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Ngày {day} {time}, đồng chí {who} {told}.</source>
        <translation>{day} {time}, comrade {who} {told}.</translation>
    </message>
    <message>
        <source>bỏ buổi mở nhầm, chưa ghi nội dung: {title}</source>
        <translation>removed a meeting opened by mistake, nothing recorded: {title}</translation>
    </message>
    <message>
        <source>bỏ người dùng {name}</source>
        <translation>removed the user {name}</translation>
    </message>
    <message>
        <source>bỏ {event} của đồng chí {name}, từ {on}</source>
        <translation>removed the event “{event}” of comrade {name}, from {on}</translation>
    </message>
    <message>
        <source>chốt biên bản số {symbol}, bản {version}: {title}</source>
        <translation>closed minutes no. {symbol}, version {version}: {title}</translation>
    </message>
    <message>
        <source>chốt biên bản {period}, số {number}-BB/CB, bản {version}</source>
        <translation>closed the minutes of {period}, no. {number}-BB/CB, version {version}</translation>
    </message>
    <message>
        <source>ghi gói số {sequence} ra USB không mã hóa, lý do: {reason}</source>
        <translation>wrote packet no. {sequence} to a USB stick without encryption, reason: {reason}</translation>
    </message>
    <message>
        <source>ghi gói số {sequence} ra USB, có mã hóa</source>
        <translation>wrote packet no. {sequence} to a USB stick, encrypted</translation>
    </message>
    <message>
        <source>ghi {event} của đồng chí {name}, từ {on}</source>
        <translation>recorded the event “{event}” of comrade {name}, from {on}</translation>
    </message>
    <message>
        <source>hoàn tác: {label}</source>
        <translation>undid: {label}</translation>
    </message>
    <message>
        <source>in bản thông tin cá nhân của đồng chí {name}</source>
        <translation>printed the personal information sheet of comrade {name}</translation>
    </message>
    <message>
        <source>ký biên bản {period} bằng chứng thư của {name}</source>
        <translation>signed the minutes of {period} with the certificate of {name}</translation>
    </message>
    <message>
        <source>làm lại: {label}</source>
        <translation>redid: {label}</translation>
    </message>
    <message>
        <source>lập báo cáo {span}</source>
        <translation>made the report of {span}</translation>
    </message>
    <message>
        <source>lập mã khôi phục mới</source>
        <translation>made a new recovery code</translation>
    </message>
    <message>
        <source>lập sổ của {name}</source>
        <translation>set up the records of {name}</translation>
    </message>
    <message>
        <source>mở kho bằng mã khôi phục và đặt mật khẩu mới</source>
        <translation>opened the vault with the recovery code and set a new password</translation>
    </message>
    <message>
        <source>mở lại biên bản {period}, lý do: {reason}</source>
        <translation>reopened the minutes of {period}, reason: {reason}</translation>
    </message>
    <message>
        <source>mở lại biên bản: {title}, lý do: {reason}</source>
        <translation>reopened the minutes: {title}, reason: {reason}</translation>
    </message>
    <message>
        <source>mở sổ sinh hoạt {period}</source>
        <translation>started the meeting of {period}</translation>
    </message>
    <message>
        <source>mở sổ: {title}</source>
        <translation>started the meeting: {title}</translation>
    </message>
    <message>
        <source>nhập danh sách: {new} đồng chí mới, {changed} đồng chí có thay đổi</source>
        <translation>imported a list: {new} new, {changed} changed</translation>
    </message>
    <message>
        <source>nạp bộ biểu hiện “{title}”</source>
        <translation>loaded the set of signs “{title}”</translation>
    </message>
    <message>
        <source>nạp tệp quy tắc “{title}”</source>
        <translation>loaded the rules file “{title}”</translation>
    </message>
    <message>
        <source>phát hành văn bản số {symbol}: {subject}</source>
        <translation>issued document no. {symbol}: {subject}</translation>
    </message>
    <message>
        <source>sao lưu kho</source>
        <translation>backed up the vault</translation>
    </message>
    <message>
        <source>sửa thông tin chi bộ {name}</source>
        <translation>edited the details of the branch {name}</translation>
    </message>
    <message>
        <source>sửa thông tin đồng chí {name}: {fields}</source>
        <translation>edited the details of comrade {name}: {fields}</translation>
    </message>
    <message>
        <source>sửa {event} của đồng chí {name}, từ {on}</source>
        <translation>edited the event “{event}” of comrade {name}, from {on}</translation>
    </message>
    <message>
        <source>thêm người dùng {name}</source>
        <translation>added the user {name}</translation>
    </message>
    <message>
        <source>thêm đảng viên {name}</source>
        <translation>added the member {name}</translation>
    </message>
    <message>
        <source>xem bản thông tin cá nhân của đồng chí {name}</source>
        <translation>viewed the personal information sheet of comrade {name}</translation>
    </message>
    <message>
        <source>xuất danh sách đảng viên</source>
        <translation>exported the member list</translation>
    </message>
    <message>
        <source>xuất {kind} {period}</source>
        <translation>exported {kind} {period}</translation>
    </message>
    <message>
        <source>xuất {kind} {span}</source>
        <translation>exported {kind} {span}</translation>
    </message>
    <message>
        <source>{label}</source>
        <translation>{label}</translation>
    </message>
    <message>
        <source>đóng gói nộp {period}, gói số {sequence}</source>
        <translation>sealed {period}, packet no. {sequence}</translation>
    </message>
    <message>
        <source>đặt số mở đầu của loại {type} là {opening}</source>
        <translation>set the opening number of type {type} to {opening}</translation>
    </message>
    <message>
        <source>đổi mật khẩu</source>
        <translation>changed the password</translation>
    </message>
</context>
<context>
    <name>book-commitments</name>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Lời của đồng chí, rồi ý kiến của chi bộ</source>
        <translation>The member’s words, then the opinion of the branch</translation>
    </message>
    <message>
        <source>Ngày đánh giá</source>
        <translation>Date of assessment</translation>
    </message>
    <message>
        <source>Trùng nguyên văn với bản của</source>
        <translation>Word for word the same as that of</translation>
    </message>
    <message>
        <source>Đã ghi, chưa ký</source>
        <translation>Written, not signed</translation>
    </message>
    <message>
        <source>Đã lập, chưa ghi</source>
        <translation>Begun, not written</translation>
    </message>
    <message>
        <source>— chưa có</source>
        <translation>— none yet</translation>
    </message>
    <message>
        <source>✓ Ký {day}</source>
        <translation>✓ Signed {day}</translation>
    </message>
</context>
<context>
    <name>book-corrections</name>
    <message>
        <source>Mở phiếu của đồng chí</source>
        <translation>Open the member’s sheet</translation>
    </message>
</context>
<context>
    <name>book-fields</name>
    <message>
        <source>Chi bộ (tập thể)</source>
        <translation>Branch (as a whole)</translation>
    </message>
    <message>
        <source>Mở buổi sinh hoạt</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Đồng chí {name}</source>
        <translation>Comrade {name}</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>book-measures</name>
    <message>
        <source>Hiệu lực</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Xét Huy hiệu Đảng</source>
        <translation>Party badge may be considered</translation>
    </message>
    <message>
        <source>từ ngày {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>{code}, nêu {period} ({state})</source>
        <translation>{code}, named in {period} ({state})</translation>
    </message>
    <message>
        <source>đến hết ngày {day}</source>
        <translation>until the end of {day}</translation>
    </message>
</context>
<context>
    <name>book-models</name>
    <message>
        <source>Chưa ghi</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>✓ Đã ghi</source>
        <translation>✓ Recorded</translation>
    </message>
</context>
<context>
    <name>book-programme</name>
    <message>
        <source>Chưa có</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>{kind} {month}</source>
        <translation>{kind} {month}</translation>
    </message>
    <message>
        <source>⚠ Quá tháng</source>
        <translation>⚠ Month has passed</translation>
    </message>
    <message>
        <source>✓ Có kết quả</source>
        <translation>✓ Result recorded</translation>
    </message>
</context>
<context>
    <name>book-prompts</name>
    <message>
        <source>Chưa trả lời</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Mở buổi sinh hoạt đã trả lời</source>
        <translation>Open the meeting that gave the answer</translation>
    </message>
    <message>
        <source>{who}, trả lời {period}</source>
        <translation>{who}, answer in {period}</translation>
    </message>
    <message>
        <source>Ý kiến của chi bộ</source>
        <translation>Opinion of the branch</translation>
    </message>
    <message>
        <source>Đồng chí trả lời ngày {day}</source>
        <translation>Member’s answer of {day}</translation>
    </message>
    <message>
        <source>⚠ Quá kỳ trả lời</source>
        <translation>⚠ Answer overdue</translation>
    </message>
    <message>
        <source>✓ Trả lời {day}</source>
        <translation>✓ Answered {day}</translation>
    </message>
</context>
<context>
    <name>book-rota</name>
    <message>
        <source>Sắp tới</source>
        <translation>Coming up</translation>
    </message>
    <message>
        <source>⚠ Chưa ghi</source>
        <translation>⚠ Not recorded</translation>
    </message>
    <message>
        <source>✓ Đã thực hiện</source>
        <translation>✓ Done</translation>
    </message>
</context>
<context>
    <name>book-screening</name>
    <message>
        <source>— chưa ghi</source>
        <translation>— not recorded</translation>
    </message>
</context>
<context>
    <name>book-study</name>
    <message>
        <source>Chưa được học văn bản này</source>
        <translation>Have not studied this document</translation>
    </message>
</context>
<context>
    <name>book-superiors</name>
    <message>
        <source>Cấp trên dự</source>
        <translation>Superiors attending</translation>
    </message>
    <message>
        <source>Dự buổi {day}</source>
        <translation>Attended on {day}</translation>
    </message>
    <message>
        <source>Không có.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Mở buổi {day}</source>
        <translation>Open the meeting of {day}</translation>
    </message>
    <message>
        <source>Được mời, vắng {day}</source>
        <translation>Invited, absent on {day}</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>⚠ Chưa có</source>
        <translation>⚠ None yet</translation>
    </message>
    <message>
        <source>✓ Có dự</source>
        <translation>✓ Attended</translation>
    </message>
</context>
<context>
    <name>book-tasks</name>
    <message>
        <source>Giao ngày</source>
        <translation>Assigned on</translation>
    </message>
    <message>
        <source>Kiểm lại ngày {day}</source>
        <translation>Checked on {day}</translation>
    </message>
    <message>
        <source>Mở buổi kiểm lại gần nhất</source>
        <translation>Open the latest meeting that checked it</translation>
    </message>
    <message>
        <source>Mở buổi đã giao</source>
        <translation>Open the meeting that assigned it</translation>
    </message>
    <message>
        <source>Người thực hiện</source>
        <translation>Assignees</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>⚠ Quá hạn</source>
        <translation>⚠ Overdue</translation>
    </message>
    <message>
        <source>✓ Xong {day}</source>
        <translation>✓ Done {day}</translation>
    </message>
</context>
<context>
    <name>book-year-end</name>
    <message>
        <source>Chi bộ không xếp loại</source>
        <translation>Not rated by the branch</translation>
    </message>
    <message>
        <source>Cấp có thẩm quyền xem xét, xếp loại.</source>
        <translation>The competent level considers and rates.</translation>
    </message>
    <message>
        <source>Gợi ý kiểm điểm chưa trả lời</source>
        <translation>Review prompts not answered</translation>
    </message>
    <message>
        <source>Tổng điểm đồng chí tự chấm</source>
        <translation>Total of the member’s own points</translation>
    </message>
    <message>
        <source>Tự đánh giá mục này</source>
        <translation>Own mark for this section</translation>
    </message>
    <message>
        <source>không xếp</source>
        <translation>not rated</translation>
    </message>
    <message>
        <source>người xếp loại {good}</source>
        <translation>members rated {good}</translation>
    </message>
    <message>
        <source>người xếp loại {good} trở lên</source>
        <translation>members rated {good} or better</translation>
    </message>
    <message>
        <source>người được xếp loại</source>
        <translation>rated members</translation>
    </message>
    <message>
        <source>{best}: {count} người; không quá {share} % của {base} {whom} là {most} người.</source>
        <translation>{best}: {count} members; no more than {share} % of {base} {whom}, that is {most}.</translation>
    </message>
    <message>
        <source>{points}. Theo thang điểm, từ {least} là {short}; mức xếp loại do chi bộ biểu quyết.</source>
        <translation>{points}. By the scale, from {least} it is {short}; the branch votes on the rating.</translation>
    </message>
    <message>
        <source>Điền bản kiểm điểm từ số liệu năm</source>
        <translation>Fill a review from the year’s figures</translation>
    </message>
    <message>
        <source>⚠ Vượt tỷ lệ. {said}</source>
        <translation>⚠ Over the allowed share. {said}</translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>Biểu hiện được dẫn không phải của người này.</source>
        <translation>The sign referred to is not one of this member.</translation>
    </message>
    <message>
        <source>Chi bộ</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Chưa chọn đảng viên, hoặc đảng viên không có trong sổ.</source>
        <translation>No member was chosen, or the member is not in the records.</translation>
    </message>
    <message>
        <source>Chưa có quyết định thì chọn “Đang xem xét kỷ luật”.</source>
        <translation>While there is no decision, choose “Đang xem xét kỷ luật” (discipline under consideration).</translation>
    </message>
    <message>
        <source>Chưa cấp số; các nội dung đã ghi còn nguyên.</source>
        <translation>No number was given out; what was recorded is intact.</translation>
    </message>
    <message>
        <source>Chưa ghi gì thêm vào sổ.</source>
        <translation>Nothing more was written to the records.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày trả lời đề nghị đính chính.</source>
        <translation>The date of the answer to the correction request is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi trả lời đề nghị đính chính.</source>
        <translation>The answer to the correction request is missing.</translation>
    </message>
    <message>
        <source>Chưa giải quyết</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>Chương trình năm {year} chưa có nội dung nào.</source>
        <translation>The programme of {year} has no items yet.</translation>
    </message>
    <message>
        <source>Chọn hình thức khác.</source>
        <translation>Choose another measure.</translation>
    </message>
    <message>
        <source>Chọn lại biểu hiện, hoặc để trống.</source>
        <translation>Choose the sign again, or leave it empty.</translation>
    </message>
    <message>
        <source>Chọn lại buổi sinh hoạt.</source>
        <translation>Choose the meeting again.</translation>
    </message>
    <message>
        <source>Chọn tháng trong năm của chương trình.</source>
        <translation>Choose a month in the year of the programme.</translation>
    </message>
    <message>
        <source>Chọn đảng viên khác.</source>
        <translation>Choose another member.</translation>
    </message>
    <message>
        <source>Chọn đảng viên trong danh sách.</source>
        <translation>Choose a member from the list.</translation>
    </message>
    <message>
        <source>Cần giáo dục, giúp đỡ</source>
        <translation>Needs education and help</translation>
    </message>
    <message>
        <source>Ghi căn cứ theo điểm 8.1, Quy định 294-QĐ/TW.</source>
        <translation>Write the grounds under point 8.1, Regulation 294-QĐ/TW.</translation>
    </message>
    <message>
        <source>Ghi ngày trả lời.</source>
        <translation>Enter the date of the answer.</translation>
    </message>
    <message>
        <source>Ghi số được triệu tập trước, rồi số người dự.</source>
        <translation>Enter the number called first, then the number attending.</translation>
    </message>
    <message>
        <source>Ghi đã sửa những gì, hoặc lý do không sửa.</source>
        <translation>Write what was corrected, or why not.</translation>
    </message>
    <message>
        <source>Ghi đủ rồi ban hành.</source>
        <translation>Complete it, then issue it.</translation>
    </message>
    <message>
        <source>Giám sát</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Giới thiệu văn bản, sách</source>
        <translation>Presenting a document or book</translation>
    </message>
    <message>
        <source>Giữ vững tư cách đảng viên</source>
        <translation>Remains worthy of membership</translation>
    </message>
    <message>
        <source>Gõ ngày theo dạng 05/10/2026, hoặc chỉ năm 2026.</source>
        <translation>Type the date as 05/10/2026, or only the year, as 2026.</translation>
    </message>
    <message>
        <source>Gõ ngày theo dạng 05/10/2026.</source>
        <translation>Type the date as 05/10/2026.</translation>
    </message>
    <message>
        <source>Không có buổi sinh hoạt này trong sổ.</source>
        <translation>This meeting is not in the records.</translation>
    </message>
    <message>
        <source>Không sửa</source>
        <translation>Not corrected</translation>
    </message>
    <message>
        <source>Không áp dụng “{form}” đối với tổ chức đảng.</source>
        <translation>“{form}” does not apply to a Party organisation.</translation>
    </message>
    <message>
        <source>Không áp dụng “{form}” đối với đảng viên dự bị.</source>
        <translation>“{form}” does not apply to a probationary member.</translation>
    </message>
    <message>
        <source>Không áp dụng “{form}” đối với đảng viên không giữ chức vụ.</source>
        <translation>“{form}” does not apply to a member who holds no position.</translation>
    </message>
    <message>
        <source>Không áp dụng “{form}” đối với đảng viên này.</source>
        <translation>“{form}” does not apply to this member.</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Kiểm tra lại hai ngày.</source>
        <translation>Check the two dates.</translation>
    </message>
    <message>
        <source>Kiểm tra lại ngày có kết quả, hoặc sửa tháng thực hiện.</source>
        <translation>Check the date of the result, or change the month planned.</translation>
    </message>
    <message>
        <source>Kiểm tra lại ngày, hoặc ngày chuyển đến, chuyển đi ở mục Đảng viên.</source>
        <translation>Check the date, or the dates of transfer in and out under Members.</translation>
    </message>
    <message>
        <source>Kiểm tra lại ngày, tháng, năm.</source>
        <translation>Check the day, month and year.</translation>
    </message>
    <message>
        <source>Kiểm tra lại ngày.</source>
        <translation>Check the date.</translation>
    </message>
    <message>
        <source>Kiểm tra lại năm.</source>
        <translation>Check the year.</translation>
    </message>
    <message>
        <source>Kết quả không thể có trước {month}, là tháng thực hiện theo chương trình.</source>
        <translation>There can be no result before {month}, the month planned in the programme.</translation>
    </message>
    <message>
        <source>Kể chuyện về tấm gương Hồ Chí Minh</source>
        <translation>Telling a story of Hồ Chí Minh’s example</translation>
    </message>
    <message>
        <source>Kỷ luật phải có số, ngày của quyết định.</source>
        <translation>A disciplinary measure must have the number and date of the decision.</translation>
    </message>
    <message>
        <source>Lượt của {period} chưa thể đã thực hiện.</source>
        <translation>The turn of {period} cannot have been done yet.</translation>
    </message>
    <message>
        <source>Ngày phải ghi đủ ngày, tháng, năm.</source>
        <translation>The date must give the day, month and year.</translation>
    </message>
    <message>
        <source>Ngày {day} chưa tới.</source>
        <translation>The date {day} has not come yet.</translation>
    </message>
    <message>
        <source>Ngày {until} ở trước ngày {since}.</source>
        <translation>{until} is before {since}.</translation>
    </message>
    <message>
        <source>Ngày đăng ký chưa tới.</source>
        <translation>The date of registration has not come yet.</translation>
    </message>
    <message>
        <source>Người giúp đỡ và người được giúp đỡ phải là hai người.</source>
        <translation>The helper and the member helped must be two different people.</translation>
    </message>
    <message>
        <source>Năm {year} chưa tới.</source>
        <translation>The year {year} has not come yet.</translation>
    </message>
    <message>
        <source>Nếu đồng chí có giữ chức vụ, ghi chức vụ ở mục Đảng viên trước, rồi ghi lại.</source>
        <translation>If the comrade does hold a position, record it under Members first, then record this again.</translation>
    </message>
    <message>
        <source>Nội dung tháng {month} chưa ghi nội dung hoặc chưa có đảng viên phụ trách.</source>
        <translation>The item of month {month} has no content or no member in charge.</translation>
    </message>
    <message>
        <source>Số người dự ({present}) nhiều hơn số người được triệu tập ({called}).</source>
        <translation>More people attended ({present}) than were called ({called}).</translation>
    </message>
    <message>
        <source>Sửa số người dự hoặc bỏ bớt tên.</source>
        <translation>Correct the number who attended, or take off some names.</translation>
    </message>
    <message>
        <source>Sửa sổ theo dõi</source>
        <translation>Edit a register</translation>
    </message>
    <message>
        <source>Tháng {month} không thuộc năm {year}.</source>
        <translation>Month {month} is not in the year {year}.</translation>
    </message>
    <message>
        <source>Thêm nội dung kiểm tra, giám sát rồi ban hành.</source>
        <translation>Add an inspection or supervision item, then issue.</translation>
    </message>
    <message>
        <source>Viết năm bằng bốn chữ số, ví dụ 2026.</source>
        <translation>Write the year with four digits, for example 2026.</translation>
    </message>
    <message>
        <source>Xóa {number} dòng</source>
        <translation>Delete rows: {number}</translation>
    </message>
    <message>
        <source>tháng {month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>Đánh dấu đã thực hiện sau buổi sinh hoạt.</source>
        <translation>Mark it as done after the meeting.</translation>
    </message>
    <message>
        <source>Đã chọn tên {names} đồng chí, nhưng số người dự chỉ là {present}.</source>
        <translation>Names chosen: {names}, but only {present} attended.</translation>
    </message>
    <message>
        <source>Đã sửa</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Đảng viên chính thức</source>
        <translation>Full member</translation>
    </message>
    <message>
        <source>Đảng viên dự bị</source>
        <translation>Probationary member</translation>
    </message>
    <message>
        <source>Đảng viên dự bị không còn đủ tư cách thì xóa tên, ghi ở mục Đảng viên.</source>
        <translation>A probationary member who no longer qualifies is removed; record it under Members.</translation>
    </message>
    <message>
        <source>Đảng viên giữ chức vụ</source>
        <translation>Member holding a position</translation>
    </message>
    <message>
        <source>Đề nghị vẫn ở trạng thái chưa giải quyết.</source>
        <translation>The request remains open.</translation>
    </message>
    <message>
        <source>Đề nghị xem xét đưa ra khỏi Đảng</source>
        <translation>Proposal to consider removal from the Party</translation>
    </message>
    <message>
        <source>Đề nghị xem xét đưa ra khỏi Đảng thì phải ghi căn cứ.</source>
        <translation>A proposal to consider removal from the Party must state its basis.</translation>
    </message>
    <message>
        <source>Đọc sổ tay “Làm theo gương Bác”</source>
        <translation>Reading the handbook “Following Uncle Hồ’s example”</translation>
    </message>
    <message>
        <source>Đồng chí {name} không có trong danh sách đảng viên của chi bộ khi đó.</source>
        <translation>Comrade {name} was not on the branch’s member list at that time.</translation>
    </message>
    <message>
        <source>Đồng chí {name} không có trong danh sách đảng viên của chi bộ ngày {day}.</source>
        <translation>Comrade {name} is not on the branch’s member list of {day}.</translation>
    </message>
    <message>
        <source>“{form}” chỉ áp dụng đối với tổ chức đảng.</source>
        <translation>“{form}” applies only to a Party organisation.</translation>
    </message>
    <message>
        <source>“{text}” không phải là một năm.</source>
        <translation>“{text}” is not a year.</translation>
    </message>
    <message>
        <source>“{text}” không phải là ngày có thật.</source>
        <translation>“{text}” is not a real date.</translation>
    </message>
</context>
<context>
    <name>branch</name>
    <message>
        <source>Giờ sinh hoạt “{text}” phải có dạng 07:30.</source>
        <translation>The meeting time “{text}” must look like 07:30.</translation>
    </message>
    <message>
        <source>Ngày sinh hoạt định kỳ phải từ 1 đến 31.</source>
        <translation>The usual meeting day must be between 1 and 31.</translation>
    </message>
    <message>
        <source>Nhiệm kỳ: ghi năm đầu và năm cuối, ví dụ 2025-2030.</source>
        <translation>Term: give the first and the last year, for example 2025-2030.</translation>
    </message>
    <message>
        <source>Nhiệm kỳ: năm cuối ở trước năm đầu.</source>
        <translation>Term: the last year is before the first.</translation>
    </message>
    <message>
        <source>Tên chi bộ</source>
        <translation>Name of the branch</translation>
    </message>
    <message>
        <source>Tổ chức đảng cấp trên trực tiếp</source>
        <translation>Direct superior organisation</translation>
    </message>
    <message>
        <source>{field}: chưa ghi.</source>
        <translation>{field}: not given.</translation>
    </message>
    <message>
        <source>{field}: dài quá {most} chữ.</source>
        <translation>{field}: longer than {most} letters.</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place name</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source> (quá hạn)</source>
        <translation> (overdue)</translation>
    </message>
    <message>
        <source>Bí thư chi bộ</source>
        <translation>Bí thư chi bộ</translation>
    </message>
    <message>
        <source>Cho biết tệp chứa mật khẩu.</source>
        <translation>Name the file that holds the password.</translation>
    </message>
    <message>
        <source>Chưa có mật khẩu.</source>
        <translation>No password was given.</translation>
    </message>
    <message>
        <source>Có nhiều tệp mật khẩu hơn khóa.</source>
        <translation>There are more password files than keys.</translation>
    </message>
    <message>
        <source>Dòng {row}: {reason}</source>
        <translation>Row {row}: {reason}</translation>
    </message>
    <message>
        <source>Mật khẩu kho: </source>
        <translation>Vault password: </translation>
    </message>
    <message>
        <source>Mật khẩu khóa ký: </source>
        <translation>Signing key password: </translation>
    </message>
    <message>
        <source>Mật khẩu khóa {path}: </source>
        <translation>Password of the key {path}: </translation>
    </message>
    <message>
        <source>Mới {new}, không đổi {same}, có thay đổi {changed}, không nhận {refused}.</source>
        <translation>New {new}, unchanged {same}, changed {changed}, refused {refused}.</translation>
    </message>
    <message>
        <source>Viết năm, tháng, ngày, ví dụ 2026-10-05.</source>
        <translation>Write year, month and day, for example 2026-10-05.</translation>
    </message>
    <message>
        <source>ghi bằng dòng lệnh</source>
        <translation>written from the command line</translation>
    </message>
    <message>
        <source>Đã dừng theo yêu cầu.</source>
        <translation>Stopped as you asked.</translation>
    </message>
    <message>
        <source>“{text}” không phải là ngày có thật.</source>
        <translation>“{text}” is not a real date.</translation>
    </message>
</context>
<context>
    <name>commitments</name>
    <message>
        <source>Cam kết năm {year} không thể ký ngày {day}.</source>
        <translation>A commitment for {year} cannot be signed on {day}.</translation>
    </message>
    <message>
        <source>Chưa ký cam kết thì chưa có kết quả thực hiện.</source>
        <translation>A commitment that is not signed has no result yet.</translation>
    </message>
    <message>
        <source>Ghi ngày ký trước.</source>
        <translation>Enter the day of signing first.</translation>
    </message>
    <message>
        <source>Ghi ngày ký {number} bản cam kết</source>
        <translation>Enter the day of signing of {number} commitments</translation>
    </message>
    <message>
        <source>Ghi đủ ngày, tháng, năm, ví dụ 15/01/2026.</source>
        <translation>Write day, month and year, for example 15/01/2026.</translation>
    </message>
    <message>
        <source>Khung cam kết năm {year} không có mục “{code}”.</source>
        <translation>The commitment frame of {year} has no part “{code}”.</translation>
    </message>
    <message>
        <source>Không có đảng viên này trong danh sách.</source>
        <translation>This member is not on the list.</translation>
    </message>
    <message>
        <source>Lập {number} bản cam kết năm {year}</source>
        <translation>Begin {number} commitments for {year}</translation>
    </message>
    <message>
        <source>Mô hình: dài quá {most} chữ.</source>
        <translation>Model: longer than {most} letters.</translation>
    </message>
    <message>
        <source>Mỗi đồng chí chỉ có một bản cam kết trong năm {year}.</source>
        <translation>Each member has only one commitment in {year}.</translation>
    </message>
    <message>
        <source>Ngày ký nằm từ {first} đến {last}.</source>
        <translation>It is signed between {first} and {last}.</translation>
    </message>
    <message>
        <source>Ngày đánh giá {day} ở trước ngày {before}.</source>
        <translation>The day of assessment {day} is before {before}.</translation>
    </message>
    <message>
        <source>Phần nêu gương chỉ dành cho đồng chí giữ chức vụ lãnh đạo.</source>
        <translation>The part on setting an example is only for those in a leading post.</translation>
    </message>
    <message>
        <source>Phần nêu gương là của cá nhân, không phải của tập thể chi bộ.</source>
        <translation>The part on setting an example is for a person, not for the branch as a whole.</translation>
    </message>
    <message>
        <source>khung cam kết không có mục nào</source>
        <translation>the commitment frame has no part</translation>
    </message>
    <message>
        <source>mã của các mục bị trống hoặc bị lặp</source>
        <translation>the code of a part is empty or repeated</translation>
    </message>
    <message>
        <source>số tháng ký trước phải từ 0 đến 12</source>
        <translation>the months of signing beforehand must be 0 to 12</translation>
    </message>
    <message>
        <source>thiếu lời của kết quả: {codes}</source>
        <translation>words are missing for the results: {codes}</translation>
    </message>
    <message>
        <source>{day} là ngày trong tương lai.</source>
        <translation>{day} lies in the future.</translation>
    </message>
    <message>
        <source>Đánh dấu đăng ký, hoặc xóa tên mô hình.</source>
        <translation>Tick the registration, or delete the model’s name.</translation>
    </message>
    <message>
        <source>Đánh dấu “Đồng chí giữ chức vụ lãnh đạo”, hoặc chuyển nội dung này sang mục khác.</source>
        <translation>Tick “This member holds a leading post”, or move this text to another part.</translation>
    </message>
    <message>
        <source>Đã ghi mô hình nhưng chưa đánh dấu đăng ký học tập và làm theo.</source>
        <translation>A model is named, but registration to study and follow is not ticked.</translation>
    </message>
    <message>
        <source>“{text}” không phải là một ngày.</source>
        <translation>“{text}” is not a day.</translation>
    </message>
    <message>
        <source>“{text}” không phải là một năm.</source>
        <translation>“{text}” is not a year.</translation>
    </message>
</context>
<context>
    <name>cycle</name>
    <message>
        <source>Biên bản kiểm điểm {quarter} chưa chốt.</source>
        <translation>The review minutes of {quarter} are not closed.</translation>
    </message>
    <message>
        <source>Biểu hiện {code} của đồng chí {name} chưa được kiểm điểm.</source>
        <translation>Sign {code} of comrade {name} has not been reviewed yet.</translation>
    </message>
    <message>
        <source>Biểu hiện {code} của đồng chí {name}: chưa có biện pháp khắc phục.</source>
        <translation>Sign {code} of comrade {name}: no remedy recorded.</translation>
    </message>
    <message>
        <source>Biểu hiện {code} của đồng chí {name}: chưa có thời hạn khắc phục.</source>
        <translation>Sign {code} of comrade {name}: no deadline for the remedy.</translation>
    </message>
    <message>
        <source>Biểu hiện {code} của đồng chí {name}: chưa ghi nội dung kiểm điểm.</source>
        <translation>Sign {code} of comrade {name}: the review is not recorded.</translation>
    </message>
    <message>
        <source>Biểu hiện {code} của đồng chí {name}: thời hạn khắc phục ở trước ngày họp.</source>
        <translation>Sign {code} of comrade {name}: the deadline of the remedy is before the date of the meeting.</translation>
    </message>
    <message>
        <source>Biện pháp khắc phục: {remedy}; chưa ghi thời hạn.</source>
        <translation>Remedy: {remedy}; no deadline recorded.</translation>
    </message>
    <message>
        <source>Biện pháp khắc phục: {remedy}; thời hạn {day}.</source>
        <translation>Remedy: {remedy}; deadline {day}.</translation>
    </message>
    <message>
        <source>Bí thư chi bộ</source>
        <translation>Branch secretary</translation>
    </message>
    <message>
        <source>Chi bộ</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Chi ủy</source>
        <translation>Branch committee</translation>
    </message>
    <message>
        <source>Chưa có buổi kiểm điểm {quarter}.</source>
        <translation>There is no review meeting for {quarter} yet.</translation>
    </message>
    <message>
        <source>Chưa ghi biện pháp khắc phục.</source>
        <translation>No remedy recorded.</translation>
    </message>
    <message>
        <source>Chưa ghi kết quả khắc phục biểu hiện {code} của đồng chí {name}, nêu từ {period}.</source>
        <translation>The result of the remedy of sign {code} of comrade {name}, named in {period}, is not recorded.</translation>
    </message>
    <message>
        <source>Chưa khắc phục</source>
        <translation>Not remedied</translation>
    </message>
    <message>
        <source>Chưa kiểm điểm</source>
        <translation>Not yet reviewed</translation>
    </message>
    <message>
        <source>Chưa theo dõi</source>
        <translation>Not yet followed up</translation>
    </message>
    <message>
        <source>Chốt biên bản kiểm điểm quý rồi cấp số.</source>
        <translation>Close the minutes of the quarter&apos;s review, then give the number.</translation>
    </message>
    <message>
        <source>Chốt biên bản rồi cấp số thông báo.</source>
        <translation>Close the minutes, then number the notice.</translation>
    </message>
    <message>
        <source>Có giải trình cho một gợi ý không đến hạn trong kỳ này.</source>
        <translation>There is an explanation for a prompt that is not due in this period.</translation>
    </message>
    <message>
        <source>Có kết quả khắc phục của một biểu hiện không còn theo dõi, hoặc chưa được nêu.</source>
        <translation>There is a remedy result for a sign that is no longer followed up or was never named.</translation>
    </message>
    <message>
        <source>Có nội dung kiểm điểm về một biểu hiện không nêu trong kỳ, hoặc đã thôi theo dõi.</source>
        <translation>There is a review of a sign that was not named in the period or is no longer followed up.</translation>
    </message>
    <message>
        <source>Căn cứ: {text}.</source>
        <translation>Basis: {text}.</translation>
    </message>
    <message>
        <source>Cấp số cho thông báo kết quả kiểm điểm {quarter}?</source>
        <translation>Give the notice of the review of {quarter} its number?</translation>
    </message>
    <message>
        <source>Cấp số và in</source>
        <translation>Number and print</translation>
    </message>
    <message>
        <source>Cấp số và in thông báo…</source>
        <translation>Number and print the notice…</translation>
    </message>
    <message>
        <source>Cấp ủy cấp trên</source>
        <translation>Superior committee</translation>
    </message>
    <message>
        <source>Giải trình gợi ý kiểm điểm {to} chưa ghi nội dung.</source>
        <translation>The explanation on the review prompt {to} is not recorded.</translation>
    </message>
    <message>
        <source>Gợi ý kiểm điểm {to} chưa được trả lời.</source>
        <translation>The review prompt {to} has not been answered.</translation>
    </message>
    <message>
        <source>Không có biểu hiện nào để kiểm điểm trong {quarter}: hãy ghi rõ “không có đảng viên phải kiểm điểm”.</source>
        <translation>There is no sign to review in {quarter}: please state “no member has to be reviewed”.</translation>
    </message>
    <message>
        <source>Không có gợi ý kiểm điểm nào trong {span}.</source>
        <translation>There is no review prompt in {span}.</translation>
    </message>
    <message>
        <source>Kết quả khắc phục biểu hiện {code} của đồng chí {name} chưa ghi căn cứ.</source>
        <translation>The remedy result of sign {code} of comrade {name} has no basis recorded.</translation>
    </message>
    <message>
        <source>Lần {number} ({day}): {outcome}.</source>
        <translation>Follow-up {number} ({day}): {outcome}.</translation>
    </message>
    <message>
        <source>Lần {number}: {outcome}.</source>
        <translation>Follow-up {number}: {outcome}.</translation>
    </message>
    <message>
        <source>Mở sổ kiểm điểm quý trong Sinh hoạt.</source>
        <translation>Open the quarterly review under Meetings.</translation>
    </message>
    <message>
        <source>Thôi theo dõi</source>
        <translation>Follow-up ended</translation>
    </message>
    <message>
        <source>Thôi theo dõi biểu hiện {code} của đồng chí {name}: phải ghi căn cứ.</source>
        <translation>Ending the follow-up of sign {code} of comrade {name}: a basis must be recorded.</translation>
    </message>
    <message>
        <source>Thời hạn mới của biểu hiện {code}, đồng chí {name}, ở trước ngày họp.</source>
        <translation>The new deadline of sign {code}, comrade {name}, is before the date of the meeting.</translation>
    </message>
    <message>
        <source>Thời hạn mới {day}.</source>
        <translation>New deadline {day}.</translation>
    </message>
    <message>
        <source>chưa ghi</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>gần nhất: {outcome}</source>
        <translation>latest: {outcome}</translation>
    </message>
    <message>
        <source>hạn {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>từ {quarter}</source>
        <translation>since {quarter}</translation>
    </message>
    <message>
        <source>{who} gợi ý</source>
        <translation>Prompted by: {who}</translation>
    </message>
    <message>
        <source>Ý kiến của đảng viên: {text}.</source>
        <translation>Reply of the member: {text}.</translation>
    </message>
    <message>
        <source>Đang khắc phục</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Đã ghi không có đảng viên phải kiểm điểm trong {quarter}, nhưng có biểu hiện được nêu.</source>
        <translation>It is recorded that no member has to be reviewed in {quarter}, but signs were named.</translation>
    </message>
    <message>
        <source>Đã khắc phục</source>
        <translation>Remedied</translation>
    </message>
    <message>
        <source>Đã kiểm điểm, chờ theo dõi</source>
        <translation>Reviewed, awaiting follow-up</translation>
    </message>
    <message>
        <source>Đã nêu tại buổi sinh hoạt {period}.</source>
        <translation>Named in the meeting of {period}.</translation>
    </message>
    <message>
        <source>đảng viên đã rời chi bộ</source>
        <translation>a member who has left the branch</translation>
    </message>
    <message>
        <source>đối với chi bộ</source>
        <translation>for the branch</translation>
    </message>
    <message>
        <source>đối với đồng chí {name}</source>
        <translation>for comrade {name}</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Gõ ngày theo dạng 05/10/2026, hoặc chỉ năm 1982.</source>
        <translation>Type the date as 05/10/2026, or only the year, as 1982.</translation>
    </message>
    <message>
        <source>Kiểm tra lại năm.</source>
        <translation>Check the year.</translation>
    </message>
    <message>
        <source>Viết năm và tháng, ví dụ 2026-10.</source>
        <translation>Write year and month, for example 2026-10.</translation>
    </message>
    <message>
        <source>tháng {month} năm {year}</source>
        <translation>{month}/{year}</translation>
    </message>
    <message>
        <source>tháng {month}/{year}</source>
        <translation>{month}/{year}</translation>
    </message>
    <message>
        <source>{field}: {text} là ngày trong tương lai.</source>
        <translation>{field}: {text} is a date in the future.</translation>
    </message>
    <message>
        <source>{field}: “{text}” không phải là ngày có thật.</source>
        <translation>{field}: “{text}” is not a real date.</translation>
    </message>
    <message>
        <source>“{text}” không phải là một tháng.</source>
        <translation>“{text}” is not a month.</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>Chuẩn bị</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Chuẩn bị chuyên đề</source>
        <translation>Prepare thematic meeting</translation>
    </message>
    <message>
        <source>Chuẩn bị kiểm điểm quý</source>
        <translation>Prepare quarterly review</translation>
    </message>
    <message>
        <source>Chuẩn bị sinh hoạt thường kỳ {period}.</source>
        <translation>Prepare the regular meeting of {period}.</translation>
    </message>
    <message>
        <source>Chuẩn bị {period}</source>
        <translation>Prepare {period}</translation>
    </message>
    <message>
        <source>Chấm điểm</source>
        <translation>Score quality</translation>
    </message>
    <message>
        <source>Chốt biên bản</source>
        <translation>Close minutes</translation>
    </message>
    <message>
        <source>Ghi diễn biến</source>
        <translation>Record course</translation>
    </message>
    <message>
        <source>Ghi kết luận</source>
        <translation>Record conclusion</translation>
    </message>
    <message>
        <source>Ghi tự đối chiếu</source>
        <translation>Record self-check</translation>
    </message>
    <message>
        <source>Ký và nộp</source>
        <translation>Sign and hand in</translation>
    </message>
    <message>
        <source>Nhập đảng viên</source>
        <translation>Import members</translation>
    </message>
    <message>
        <source>Sinh hoạt thường kỳ {period}: biên bản đã chốt, chưa nộp.</source>
        <translation>Regular meeting of {period}: minutes closed, not yet handed in.</translation>
    </message>
    <message>
        <source>Sinh hoạt thường kỳ {period}: {missing}.</source>
        <translation>Regular meeting of {period}: {missing}.</translation>
    </message>
    <message>
        <source>Sổ còn trống: hãy nhập danh sách đảng viên.</source>
        <translation>The records are still empty: please import the member list.</translation>
    </message>
    <message>
        <source>Ghi bản cam kết</source>
        <translation>Record commitments</translation>
    </message>
    <message>
        <source>Ghi kiểm điểm</source>
        <translation>Record review</translation>
    </message>
    <message>
        <source>Ghi kết quả cam kết</source>
        <translation>Record commitment results</translation>
    </message>
    <message>
        <source>Ghi kết quả khắc phục</source>
        <translation>Record remedy results</translation>
    </message>
    <message>
        <source>Kiểm điểm cuối năm</source>
        <translation>Year-end review</translation>
    </message>
    <message>
        <source>Lập báo cáo</source>
        <translation>Prepare report</translation>
    </message>
    <message>
        <source>Rà soát đảng viên</source>
        <translation>Screen members</translation>
    </message>
    <message>
        <source>Xem gợi ý</source>
        <translation>View prompts</translation>
    </message>
    <message>
        <source>Xem lại khắc phục</source>
        <translation>Follow up remedies</translation>
    </message>
    <message>
        <source>chưa chuẩn bị xong</source>
        <translation>preparation not finished</translation>
    </message>
    <message>
        <source>chưa chấm điểm chất lượng</source>
        <translation>quality not yet scored</translation>
    </message>
    <message>
        <source>chưa ghi xong kết luận</source>
        <translation>conclusion not finished</translation>
    </message>
    <message>
        <source>chưa ghi xong kết quả khắc phục và giải trình</source>
        <translation>remedy results and explanations not finished</translation>
    </message>
    <message>
        <source>chưa ghi xong phần kiểm điểm</source>
        <translation>review not finished</translation>
    </message>
    <message>
        <source>chưa ghi xong phần tự đối chiếu</source>
        <translation>self-check not finished</translation>
    </message>
    <message>
        <source>{kind} ngày {day}: {missing}.</source>
        <translation>{kind}, {day}: {missing}.</translation>
    </message>
    <message>
        <source>{what}, hạn {day}.</source>
        <translation>{what}, due {day}.</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Take roll call</translation>
    </message>
    <message>
        <source>đã chuẩn bị, chưa điểm danh xong</source>
        <translation>prepared, roll call not finished</translation>
    </message>
    <message>
        <source>đã ghi xong, chưa chốt biên bản</source>
        <translation>all recorded, minutes not yet closed</translation>
    </message>
    <message>
        <source>đã điểm danh, chưa ghi xong diễn biến</source>
        <translation>roll call taken, course not finished</translation>
    </message>
</context>
<context>
    <name>duties</name>
    <message>
        <source>Báo cáo {span} lên cấp trên</source>
        <translation>Report of {span} to the superior</translation>
    </message>
    <message>
        <source>Bản cam kết {span}: còn {left}/{whole} đồng chí chưa ký</source>
        <translation>Commitments for {span}: {left}/{whole} members have not signed yet</translation>
    </message>
    <message>
        <source>Chốt biên bản {kind}, ngày {day}</source>
        <translation>Close the minutes: {kind}, {day}</translation>
    </message>
    <message>
        <source>Chốt biên bản {span}</source>
        <translation>Close the minutes of {span}</translation>
    </message>
    <message>
        <source>Giải trình gợi ý kiểm điểm của đồng chí {name}, tại sinh hoạt {span}</source>
        <translation>Explanation of comrade {name} on a review prompt, at the meeting of {span}</translation>
    </message>
    <message>
        <source>Giải trình gợi ý kiểm điểm gửi chi bộ, tại sinh hoạt {span}</source>
        <translation>Explanation on a review prompt to the branch, at the meeting of {span}</translation>
    </message>
    <message>
        <source>Giải trình gợi ý kiểm điểm, tại sinh hoạt {span}</source>
        <translation>Explanation on a review prompt, at the meeting of {span}</translation>
    </message>
    <message>
        <source>Gửi tài liệu sinh hoạt {span} cho đảng viên</source>
        <translation>Send the papers of the meeting of {span} to the members</translation>
    </message>
    <message>
        <source>Hết hạn miễn công tác và sinh hoạt đảng của đồng chí {name}</source>
        <translation>Exemption of comrade {name} from Party work and meetings ends</translation>
    </message>
    <message>
        <source>Hết hạn sinh hoạt tạm thời của đồng chí {name}</source>
        <translation>Temporary transfer of comrade {name} ends</translation>
    </message>
    <message>
        <source>Hết thời gian dự bị của đồng chí {name}</source>
        <translation>Probation of comrade {name} ends</translation>
    </message>
    <message>
        <source>Họp sinh hoạt thường kỳ {span}</source>
        <translation>Hold the regular meeting of {span}</translation>
    </message>
    <message>
        <source>Họp: {kind}, ngày {day}</source>
        <translation>Meeting: {kind}, {day}</translation>
    </message>
    <message>
        <source>Hồ sơ Huy hiệu Đảng đợt {day}, số năm trong ngoặc: {people}</source>
        <translation>Party badge files for the round of {day}, years in brackets: {people}</translation>
    </message>
    <message>
        <source>Hồ sơ Huy hiệu Đảng đợt {day}, số năm trong ngoặc: {people}. Còn trong thời gian chờ sau kỷ luật: {waiting}</source>
        <translation>Party badge files for the round of {day}, years in brackets: {people}. Still in the waiting time after discipline: {waiting}</translation>
    </message>
    <message>
        <source>In và đóng quyển các sổ của chi bộ {span}</source>
        <translation>Print and bind the branch’s registers of {span}</translation>
    </message>
    <message>
        <source>Kiểm điểm {span}: {count} biểu hiện đã nêu, chưa kiểm điểm</source>
        <translation>Review of {span}: signs named, not yet reviewed: {count}</translation>
    </message>
    <message>
        <source>Kiểm điểm {span}: đến nay chưa có biểu hiện nào được nêu</source>
        <translation>Review of {span}: no sign has been named so far</translation>
    </message>
    <message>
        <source>Kiểm điểm, đánh giá, xếp loại chất lượng {span}</source>
        <translation>Review, assessment and quality rating of {span}</translation>
    </message>
    <message>
        <source>Kết quả cuối năm của cam kết {span}: còn {left}/{whole} đồng chí chưa ghi</source>
        <translation>Year-end results of the commitments for {span}: {left}/{whole} members not recorded yet</translation>
    </message>
    <message>
        <source>Kết quả giữa năm của cam kết {span}: còn {left}/{whole} đồng chí chưa ghi</source>
        <translation>Mid-year results of the commitments for {span}: {left}/{whole} members not recorded yet</translation>
    </message>
    <message>
        <source>Mời cấp trên dự sinh hoạt {span}: năm {year} chưa ghi có cấp trên dự ở tháng {months}</source>
        <translation>Invite the superior to the meeting of {span}: no attendance of the superior is recorded in {year} for month {months}</translation>
    </message>
    <message>
        <source>Nhiệm vụ: {text}</source>
        <translation>Assignment: {text}</translation>
    </message>
    <message>
        <source>Nêu tại buổi sinh hoạt {given}.</source>
        <translation>Named in the meeting of {given}.</translation>
    </message>
    <message>
        <source>Nộp kết quả sinh hoạt {span}</source>
        <translation>Hand in the result of the meeting of {span}</translation>
    </message>
    <message>
        <source>Phân công tại buổi sinh hoạt {given}.</source>
        <translation>Assigned in the meeting of {given}.</translation>
    </message>
    <message>
        <source>Rà soát, sàng lọc đảng viên {span}: còn {left}/{whole} đồng chí</source>
        <translation>Screening of members, {span}: {left}/{whole} members left</translation>
    </message>
    <message>
        <source>Sinh hoạt chuyên đề {span}</source>
        <translation>Thematic meeting of {span}</translation>
    </message>
    <message>
        <source>Thống kê tổ chức đảng, đảng viên {span}</source>
        <translation>Statistics of Party organisation and members, {span}</translation>
    </message>
    <message>
        <source>Thời hạn khắc phục của đồng chí {name} (mục {code})</source>
        <translation>Deadline of comrade {name}’s remedy (sign {code})</translation>
    </message>
    <message>
        <source>Trả lời đề nghị đính chính ngày {day} của đồng chí {name}</source>
        <translation>Answer the request for correction of {day} from comrade {name}</translation>
    </message>
    <message>
        <source>Xem lại trong {span} việc khắc phục của đồng chí {name} (mục {code})</source>
        <translation>Follow up in {span} the remedy of comrade {name} (sign {code})</translation>
    </message>
    <message>
        <source>Xem lại trong {span} việc khắc phục {count} biểu hiện đã nêu</source>
        <translation>Follow up in {span} the remedies of signs named: {count}</translation>
    </message>
    <message>
        <source>Xem lại việc khắc phục của đồng chí {name} (mục {code}), lẽ ra đã xem lại trong {span}</source>
        <translation>Follow up the remedy of comrade {name} (sign {code}), which was due in {span}</translation>
    </message>
    <message>
        <source>Xem lại việc khắc phục {count} biểu hiện, có biểu hiện lẽ ra đã xem lại trong {span}</source>
        <translation>Follow up the remedies of signs: {count}, some of them due in {span}</translation>
    </message>
    <message>
        <source>Xét công nhận đảng viên chính thức đối với đồng chí {name}</source>
        <translation>Consider recognising comrade {name} as a full member</translation>
    </message>
    <message>
        <source>họp chi ủy</source>
        <translation>branch committee meeting</translation>
    </message>
    <message>
        <source>kiểm điểm cuối năm</source>
        <translation>year-end review</translation>
    </message>
    <message>
        <source>kiểm điểm quý</source>
        <translation>quarterly review</translation>
    </message>
    <message>
        <source>sinh hoạt bất thường</source>
        <translation>extraordinary meeting</translation>
    </message>
    <message>
        <source>sinh hoạt chuyên đề</source>
        <translation>thematic meeting</translation>
    </message>
    <message>
        <source>sinh hoạt thường kỳ</source>
        <translation>regular meeting</translation>
    </message>
    <message>
        <source>xét công nhận đảng viên chính thức</source>
        <translation>recognition of a full member</translation>
    </message>
    <message>
        <source>xét kết nạp đảng viên</source>
        <translation>admission of a member</translation>
    </message>
    <message>
        <source>xét kỷ luật</source>
        <translation>disciplinary matter</translation>
    </message>
    <message>
        <source>{decision}.</source>
        <translation>{decision}.</translation>
    </message>
    <message>
        <source>Đồng chí {name}: {count} tháng của năm {year} ghi vắng không có lý do (tháng {months})</source>
        <translation>Comrade {name}: unexcused absences recorded in {count} months of {year} (month {months})</translation>
    </message>
    <message>
        <source>đại hội chi bộ</source>
        <translation>branch congress</translation>
    </message>
</context>
<context>
    <name>envelope</name>
    <message>
        <source>Chưa ghi gì.</source>
        <translation>Nothing has been written.</translation>
    </message>
    <message>
        <source>Chọn tệp có đuôi .scbgoi.</source>
        <translation>Choose a file that ends in .scbgoi.</translation>
    </message>
    <message>
        <source>Cập nhật chương trình rồi mở lại.</source>
        <translation>Update the program, then open it again.</translation>
    </message>
    <message>
        <source>Không lấy ra gì từ phong bì hỏng; dữ liệu trong kho của chi bộ còn nguyên.</source>
        <translation>Nothing was taken out of the damaged envelope; the data in the branch’s vault is intact.</translation>
    </message>
    <message>
        <source>Kiểm tra phím Caps Lock và bộ gõ tiếng Việt, rồi hỏi lại mật khẩu đã thống nhất với đảng ủy.</source>
        <translation>Check Caps Lock and the Vietnamese input method, then ask again for the password agreed with the Party committee.</translation>
    </message>
    <message>
        <source>Mật khẩu phong bì chưa đúng.</source>
        <translation>The password of the envelope is not right.</translation>
    </message>
    <message>
        <source>Mật khẩu phong bì ngắn hơn {limit} ký tự.</source>
        <translation>The password of the envelope is shorter than {limit} characters.</translation>
    </message>
    <message>
        <source>Phong bì còn nguyên.</source>
        <translation>The envelope is intact.</translation>
    </message>
    <message>
        <source>Phong bì do phiên bản mới hơn của chương trình tạo.</source>
        <translation>The envelope was made by a newer version of the program.</translation>
    </message>
    <message>
        <source>Phong bì gói nộp đã hỏng hoặc bị cụt.</source>
        <translation>The packet’s envelope is damaged or cut short.</translation>
    </message>
    <message>
        <source>Thống nhất với đảng ủy một mật khẩu dài hơn.</source>
        <translation>Agree on a longer password with the Party committee.</translation>
    </message>
    <message>
        <source>Tệp còn nguyên.</source>
        <translation>The file is intact.</translation>
    </message>
    <message>
        <source>Tệp này không phải phong bì gói nộp của Sổ Chi Bộ.</source>
        <translation>This file is not a packet envelope of Sổ Chi Bộ.</translation>
    </message>
    <message>
        <source>Đề nghị chi bộ ghi lại gói nộp ra USB.</source>
        <translation>Please ask the branch to write the packet to the USB stick again.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Loại {type} đã được cấp số nên không đổi số mở đầu nữa.</source>
        <translation>Numbers of type {type} have been given out, so the opening number can no longer change.</translation>
    </message>
    <message>
        <source>Số mở đầu không thể nhỏ hơn 0.</source>
        <translation>The opening number cannot be less than 0.</translation>
    </message>
    <message>
        <source>Sửa số mở đầu</source>
        <translation>Edit opening numbers</translation>
    </message>
    <message>
        <source>Sửa thông tin chi bộ</source>
        <translation>Edit branch details</translation>
    </message>
    <message>
        <source>mã “{id}” đã là của một bộ biểu hiện khác</source>
        <translation>the code “{id}” already belongs to another set of signs</translation>
    </message>
    <message>
        <source>mã “{id}” đã là của một bộ quy tắc khác</source>
        <translation>the code “{id}” already belongs to another set of rules</translation>
    </message>
    <message>
        <source>mục “rules” phải là một trong: {names}</source>
        <translation>the entry “rules” must be one of: {names}</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Biểu hiện kỳ trước + nêu trong kỳ = đã khép lại + còn theo dõi</source>
        <translation>Signs from before + named in the period = closed + still followed up</translation>
    </message>
    <message>
        <source>Biểu hiện kỳ trước = đã + đang + chưa khắc phục + thôi theo dõi</source>
        <translation>Signs from before = remedied + in progress + not remedied + follow-up ended</translation>
    </message>
    <message>
        <source>Cá nhân có biểu hiện = nêu trong kỳ + chuyển từ kỳ trước</source>
        <translation>Persons with signs = named in the period + carried over from before</translation>
    </message>
    <message>
        <source>Cá nhân có biểu hiện = tổng các hình thức xử lý</source>
        <translation>Persons with signs = sum of all measures</translation>
    </message>
    <message>
        <source>Gợi ý kiểm điểm = cho đảng viên + cho chi bộ</source>
        <translation>Review prompts = to members + to the branch</translation>
    </message>
    <message>
        <source>Gợi ý kiểm điểm = đã trả lời + chưa trả lời</source>
        <translation>Review prompts = answered + not answered</translation>
    </message>
    <message>
        <source>Số phải dự = có mặt + vắng có lý do + vắng không lý do</source>
        <translation>Must attend = present + excused + unexcused</translation>
    </message>
    <message>
        <source>Trách nhiệm người đứng đầu = tổng các hình thức</source>
        <translation>Responsibility of the head = sum of all measures</translation>
    </message>
    <message>
        <source>Tập thể có biểu hiện = tổng các hình thức xử lý</source>
        <translation>Collectives with signs = sum of all measures</translation>
    </message>
    <message>
        <source>Tổng số đảng viên = chính thức + dự bị</source>
        <translation>Total members = full + probationary</translation>
    </message>
    <message>
        <source>Tổng số đảng viên = nam + nữ + chưa ghi</source>
        <translation>Total members = male + female + not recorded</translation>
    </message>
    <message>
        <source>Tổng số đảng viên = tổng các độ tuổi</source>
        <translation>Total members = sum of all age groups</translation>
    </message>
    <message>
        <source>Xử lý ngoài các biểu hiện = tổng các hình thức</source>
        <translation>Measures apart from signs = sum of all measures</translation>
    </message>
    <message>
        <source>Đảng viên cuối kỳ = đầu kỳ + tăng − giảm</source>
        <translation>Members at the end = at the start + increase − decrease</translation>
    </message>
    <message>
        <source>Đảng viên kiểm điểm cuối năm = tổng các mức xếp loại</source>
        <translation>Members reviewed at year end = sum of all ratings</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Chưa có gì được ghi.</source>
        <translation>Nothing has been written.</translation>
    </message>
    <message>
        <source>Chọn thư mục khác rồi làm lại.</source>
        <translation>Choose another folder, then try again.</translation>
    </message>
    <message>
        <source>Không ghi được tệp “{path}”: {reason}.</source>
        <translation>The file “{path}” could not be written: {reason}.</translation>
    </message>
    <message>
        <source>Không tạo được thư mục “{path}”: {reason}.</source>
        <translation>The folder “{path}” could not be made: {reason}.</translation>
    </message>
    <message>
        <source>Không đọc được tệp “{path}”: {reason}.</source>
        <translation>The file “{path}” could not be read: {reason}.</translation>
    </message>
    <message>
        <source>Kiểm tra dung lượng trống và quyền ghi rồi làm lại.</source>
        <translation>Check the free space and the permission to write, then try again.</translation>
    </message>
    <message>
        <source>Kiểm tra lại đường dẫn hoặc cắm lại USB.</source>
        <translation>Check the path, or plug the USB stick in again.</translation>
    </message>
    <message>
        <source>Tệp cũ, nếu có, còn nguyên.</source>
        <translation>The earlier file, if there was one, is intact.</translation>
    </message>
    <message>
        <source>không có quyền</source>
        <translation>no permission</translation>
    </message>
    <message>
        <source>thiết bị bị lỗi hoặc đã bị rút ra</source>
        <translation>the device failed or was pulled out</translation>
    </message>
    <message>
        <source>thiết bị chỉ cho đọc</source>
        <translation>the device is read-only</translation>
    </message>
    <message>
        <source>thiết bị đã bị rút ra</source>
        <translation>the device was pulled out</translation>
    </message>
    <message>
        <source>thư mục hoặc thiết bị không còn ở đó</source>
        <translation>the folder or device is no longer there</translation>
    </message>
    <message>
        <source>tên tệp quá dài</source>
        <translation>the file name is too long</translation>
    </message>
    <message>
        <source>đường dẫn không phải thư mục</source>
        <translation>the path is not a folder</translation>
    </message>
    <message>
        <source>đường dẫn là một thư mục</source>
        <translation>the path is a folder</translation>
    </message>
    <message>
        <source>ổ đĩa đã đầy</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>ở đó đã có một tệp cùng tên</source>
        <translation>there is already a file of that name</translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message>
        <source>Sinh hoạt thường kỳ {period}</source>
        <translation>Regular meeting of {period}</translation>
    </message>
    <message>
        <source>Đang ghi</source>
        <translation>Being recorded</translation>
    </message>
    <message>
        <source>Đã chốt</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>handing</name>
    <message>
        <source>Biên bản chưa có chữ ký nào.</source>
        <translation>The minutes have no signature yet.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do.</source>
        <translation>No reason was given.</translation>
    </message>
    <message>
        <source>Chỗ này đã có chữ ký của đồng chí {who}.</source>
        <translation>Comrade {who} has already signed here.</translation>
    </message>
    <message>
        <source>Chữ ký đã có còn nguyên; chưa ký thêm gì.</source>
        <translation>The signature already there is intact; nothing more was signed.</translation>
    </message>
    <message>
        <source>Ghi lý do rồi làm lại.</source>
        <translation>Write the reason, then try again.</translation>
    </message>
    <message>
        <source>Khóa của đồng chí {who} đã ký biên bản này rồi.</source>
        <translation>The key of comrade {who} has already signed these minutes.</translation>
    </message>
    <message>
        <source>Không có gói nộp này trong kho.</source>
        <translation>This packet is not in the vault.</translation>
    </message>
    <message>
        <source>Ký biên bản</source>
        <translation>Sign the minutes</translation>
    </message>
    <message>
        <source>Ký biên bản trước rồi đóng gói.</source>
        <translation>Sign the minutes first, then seal the packet.</translation>
    </message>
    <message>
        <source>Mời người còn lại mở khóa của chính mình rồi ký.</source>
        <translation>Ask the other person to open their own key and sign.</translation>
    </message>
</context>
<context>
    <name>handing-states</name>
    <message>
        <source>Chốt biên bản</source>
        <translation>Close minutes</translation>
    </message>
    <message>
        <source>Chủ trì hội nghị</source>
        <translation>Chair of the meeting</translation>
    </message>
    <message>
        <source>Ghi biên bản</source>
        <translation>Record minutes</translation>
    </message>
    <message>
        <source>Ghi ra USB</source>
        <translation>Write to USB stick</translation>
    </message>
    <message>
        <source>Ký biên bản</source>
        <translation>Sign minutes</translation>
    </message>
    <message>
        <source>Người ghi biên bản</source>
        <translation>Recorder of the minutes</translation>
    </message>
    <message>
        <source>chủ trì</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>người ghi biên bản</source>
        <translation>recorder</translation>
    </message>
    <message>
        <source>Đang ghi</source>
        <translation>Being recorded</translation>
    </message>
    <message>
        <source>Đã chốt</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Đã ghi ra USB</source>
        <translation>Written to USB stick</translation>
    </message>
    <message>
        <source>Đã ký</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Đã đóng gói</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Đóng gói</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>đồng chí {name}, {role}</source>
        <translation>comrade {name}, {role}</translation>
    </message>
</context>
<context>
    <name>handing-stick</name>
    <message>
        <source>thư mục đã chọn</source>
        <translation>the chosen folder</translation>
    </message>
</context>
<context>
    <name>handing-verify</name>
    <message>
        <source>Chưa kết luận được</source>
        <translation>No verdict yet</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>Please look again</translation>
    </message>
    <message>
        <source>Dấu vân tay: {words}</source>
        <translation>Fingerprint: {words}</translation>
    </message>
    <message>
        <source>Giờ trên máy người ký: {at}</source>
        <translation>Time on the signer’s computer: {at}</translation>
    </message>
    <message>
        <source>Gói số: {number}</source>
        <translation>Packet no.: {number}</translation>
    </message>
    <message>
        <source>Hợp lệ</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Không hợp lệ</source>
        <translation>Not valid</translation>
    </message>
    <message>
        <source>Không xác nhận được là nguyên vẹn.</source>
        <translation>It cannot be confirmed to be intact.</translation>
    </message>
    <message>
        <source>Kỳ: {period}</source>
        <translation>Period: {period}</translation>
    </message>
    <message>
        <source>Mã kiểm tra (SHA-256): {hash}</source>
        <translation>Checksum (SHA-256): {hash}</translation>
    </message>
    <message>
        <source>Nguyên vẹn: mọi byte đúng như khi đóng gói.</source>
        <translation>Intact: every byte is as it was sealed.</translation>
    </message>
    <message>
        <source>Nơi cấp: {issuer}; hết hạn {until}</source>
        <translation>Issuer: {issuer}; expires {until}</translation>
    </message>
    <message>
        <source>{count} chữ ký trong tệp</source>
        <translation>{count} signatures in the file</translation>
    </message>
    <message>
        <source>{sign} Không đọc được chứng thư.</source>
        <translation>{sign} The certificate cannot be read.</translation>
    </message>
    <message>
        <source>Đơn vị: {unit}</source>
        <translation>Unit: {unit}</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Biên bản {period} thiếu bản chốt.</source>
        <translation>The closed version of the minutes of {period} is missing.</translation>
    </message>
    <message>
        <source>Biểu hiện {code} trong bản chốt số {number} không còn được theo dõi.</source>
        <translation>Sign {code} in closed version {number} is no longer followed up.</translation>
    </message>
    <message>
        <source>Bản chốt số {number} không còn như lúc chốt.</source>
        <translation>Closed version {number} is no longer as it was when closed.</translation>
    </message>
    <message>
        <source>Bản chốt số {number}: số điểm danh không khớp.</source>
        <translation>Closed version {number}: the roll call figures do not agree.</translation>
    </message>
    <message>
        <source>Có nội dung trong kho không đọc lại được như lúc ghi.</source>
        <translation>Some content in the vault does not read back as it was written.</translation>
    </message>
    <message>
        <source>Dãy số loại {kind} bị trùng hoặc thiếu.</source>
        <translation>The number series of type {kind} has duplicates or gaps.</translation>
    </message>
    <message>
        <source>Tệp khóa và bản sao đều còn nguyên; không có gì phải khôi phục.</source>
        <translation>The key file and its copy are both sound; there is nothing to restore.</translation>
    </message>
    <message>
        <source>Văn bản số {symbol} không còn như lúc ban hành.</source>
        <translation>Document no. {symbol} is no longer as it was when issued.</translation>
    </message>
    <message>
        <source>Văn bản số {symbol} thiếu bản lưu.</source>
        <translation>The file copy of document no. {symbol} is missing.</translation>
    </message>
    <message>
        <source>Đã ghi lại bản sao của tệp khóa.</source>
        <translation>The copy of the key file was written anew.</translation>
    </message>
    <message>
        <source>Đã khôi phục tệp khóa từ bản sao. Mở kho bằng mật khẩu như trước.</source>
        <translation>The key file was restored from its copy. Open the vault with your password as before.</translation>
    </message>
</context>
<context>
    <name>import-rows</name>
    <message>
        <source>(trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Bị từ chối</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Dòng {row}: {name}.</source>
        <translation>Row {row}: {name}.</translation>
    </message>
    <message>
        <source>Giống</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Changed</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Bảng cần một dòng tiêu đề có cột “Họ và tên” và ít nhất một trong các cột “Ngày sinh”, “Số thẻ đảng viên”, “Số CCCD”, “Ngày vào Đảng”.</source>
        <translation>The table needs a heading row with the column “Họ và tên” (full name) and at least one of the columns “Ngày sinh” (date of birth), “Số thẻ đảng viên” (card number), “Số CCCD” (citizen ID), “Ngày vào Đảng” (date of joining).</translation>
    </message>
    <message>
        <source>Bảng tính có quá nhiều dòng hoặc cột (quá {most} dòng, kể cả dòng trống có kẻ khung).</source>
        <translation>The sheet has too many rows or columns (more than {most} rows, empty ones with borders included).</translation>
    </message>
    <message>
        <source>Bảng tính trống, không có dòng nào.</source>
        <translation>The sheet is empty; it has no rows.</translation>
    </message>
    <message>
        <source>Bỏ phần trong ngoặc sau tên: “{text}”.</source>
        <translation>Left out the part in brackets after the name: “{text}”.</translation>
    </message>
    <message>
        <source>Bỏ qua số CMND 9 chữ số {number}: sổ chỉ giữ số căn cước 12 chữ số.</source>
        <translation>Left out the 9-digit identity number {number}: only 12-digit citizen IDs are kept.</translation>
    </message>
    <message>
        <source>Bỏ qua số lý lịch “{text}”: phải gồm 6 chữ số và 2–3 chữ cái.</source>
        <translation>Left out the file number “{text}”: it must be 6 digits and 2–3 letters.</translation>
    </message>
    <message>
        <source>Chi bộ nơi cư trú</source>
        <translation>Branch at the place of residence</translation>
    </message>
    <message>
        <source>Chuyên môn, nghiệp vụ</source>
        <translation>Professional training</translation>
    </message>
    <message>
        <source>Chép riêng phần danh sách đảng viên sang một tệp Excel mới rồi nhập tệp đó.</source>
        <translation>Copy just the member list into a new Excel file, then import that file.</translation>
    </message>
    <message>
        <source>Chép riêng phần danh sách đảng viên sang một tệp Excel mới rồi nhập.</source>
        <translation>Copy just the member list into a new Excel file, then import it.</translation>
    </message>
    <message>
        <source>Chưa có gì được ghi vào sổ.</source>
        <translation>Nothing has been written to the records.</translation>
    </message>
    <message>
        <source>Chọn lại tệp có danh sách đảng viên.</source>
        <translation>Choose a file that holds the member list.</translation>
    </message>
    <message>
        <source>Chọn lại tệp danh sách, hoặc chép lại tệp từ nguồn.</source>
        <translation>Choose the list file again, or copy it again from its source.</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Chữ trong tệp có vẻ gõ bằng bảng mã cũ (TCVN3 hoặc VNI) mà phông chữ không cho biết là bảng mã nào.</source>
        <translation>The text in the file seems typed in an old encoding (TCVN3 or VNI), and its font does not tell which one.</translation>
    </message>
    <message>
        <source>Có {count} đồng chí cùng họ tên và ngày sinh; ghi thêm số thẻ hoặc số căn cước để phân biệt.</source>
        <translation>{count} members have the same name and date of birth; add the card number or citizen ID to tell them apart.</translation>
    </message>
    <message>
        <source>Danh sách có đảng viên của {count} chi bộ: kiểm tra trước khi nhập.</source>
        <translation>The list holds members of {count} branches: check it before importing.</translation>
    </message>
    <message>
        <source>Danh sách không có cột ngày chính thức: đảng viên mới nhập được coi là dự bị cho đến khi ghi ngày này.</source>
        <translation>The list has no column for the date of full membership: newly imported members count as probationary until this date is given.</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Gia đình có công</source>
        <translation>Family with merit</translation>
    </message>
    <message>
        <source>Giáo dục phổ thông</source>
        <translation>General education</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Huy hiệu Đảng</source>
        <translation>Party badge</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Học vị</source>
        <translation>Degree</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Commendations</translation>
    </message>
    <message>
        <source>Không hiểu trạng thái “{state}”, coi như đang sinh hoạt.</source>
        <translation>The state “{state}” is not understood; taken as active.</translation>
    </message>
    <message>
        <source>Không tìm thấy dòng tiêu đề của danh sách đảng viên trong tệp.</source>
        <translation>No heading row of a member list was found in the file.</translation>
    </message>
    <message>
        <source>Kỷ luật</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Lý luận chính trị</source>
        <translation>Political theory</translation>
    </message>
    <message>
        <source>Mở thử bằng Excel rồi lưu thành tệp mới, hoặc xin lại tệp từ người gửi và nhập lại.</source>
        <translation>Try opening it in Excel and saving it as a new file, or ask the sender for the file again, then import it.</translation>
    </message>
    <message>
        <source>Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)”, rồi nhập tệp mới.</source>
        <translation>Open the file in Excel or LibreOffice, choose Save As with the type “Excel Workbook (.xlsx)”, then import the new file.</translation>
    </message>
    <message>
        <source>Mở tệp bằng Excel với mật khẩu đó, bỏ mật khẩu, lưu lại rồi nhập.</source>
        <translation>Open the file in Excel with that password, remove the password, save, then import it.</translation>
    </message>
    <message>
        <source>Mở tệp bằng Excel, chuyển chữ sang Unicode bằng UniKey, lưu lại rồi nhập.</source>
        <translation>Open the file in Excel, convert the text to Unicode with UniKey, save, then import it.</translation>
    </message>
    <message>
        <source>Nghề nghiệp</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Ngoại ngữ</source>
        <translation>Foreign languages</translation>
    </message>
    <message>
        <source>Ngày chính thức</source>
        <translation>Date of full membership</translation>
    </message>
    <message>
        <source>Ngày nhập ngũ</source>
        <translation>Date of enlistment</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Ngày tuyển dụng</source>
        <translation>Date of recruitment</translation>
    </message>
    <message>
        <source>Ngày vào Đoàn</source>
        <translation>Date of joining the Youth Union</translation>
    </message>
    <message>
        <source>Ngày vào Đảng</source>
        <translation>Date of joining the Party</translation>
    </message>
    <message>
        <source>Ngày xuất ngũ</source>
        <translation>Date of discharge</translation>
    </message>
    <message>
        <source>Người giới thiệu</source>
        <translation>Introduced by</translation>
    </message>
    <message>
        <source>Nơi cư trú</source>
        <translation>Place of residence</translation>
    </message>
    <message>
        <source>Nơi kết nạp</source>
        <translation>Place of admission</translation>
    </message>
    <message>
        <source>Nơi đăng ký khai sinh</source>
        <translation>Place of birth registration</translation>
    </message>
    <message>
        <source>Quân hàm</source>
        <translation>Military rank</translation>
    </message>
    <message>
        <source>Quê quán</source>
        <translation>Native place</translation>
    </message>
    <message>
        <source>Số SĐV</source>
        <translation>Number in the members’ register</translation>
    </message>
    <message>
        <source>Số căn cước</source>
        <translation>Citizen ID</translation>
    </message>
    <message>
        <source>Số căn cước mất số 0 ở đầu, đã thêm lại: {number}.</source>
        <translation>The citizen ID had lost its leading zeros; they were put back: {number}.</translation>
    </message>
    <message>
        <source>Số lý lịch</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Số thẻ hoặc số căn cước là của đồng chí {name} sinh {born}; họ tên và ngày sinh trong tệp đều khác.</source>
        <translation>The card number or citizen ID is that of comrade {name}, born {born}; both name and date of birth in the file are different.</translation>
    </message>
    <message>
        <source>Số thẻ đảng viên</source>
        <translation>Party card number</translation>
    </message>
    <message>
        <source>Số thẻ đảng viên mất số 0 ở đầu, đã thêm lại: {number}.</source>
        <translation>The Party card number had lost its leading zeros; they were put back: {number}.</translation>
    </message>
    <message>
        <source>Số thẻ, số căn cước trùng với nhiều đồng chí: {names}.</source>
        <translation>The card number or citizen ID belongs to more than one member: {names}.</translation>
    </message>
    <message>
        <source>Số điện thoại mất số 0 ở đầu, đã thêm lại: 0{number}.</source>
        <translation>The telephone number had lost its leading zero; it was put back: 0{number}.</translation>
    </message>
    <message>
        <source>Sức khỏe</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Thành phần gia đình</source>
        <translation>Family class background</translation>
    </message>
    <message>
        <source>Thương binh</source>
        <translation>War invalid</translation>
    </message>
    <message>
        <source>Tin học</source>
        <translation>Computer skills</translation>
    </message>
    <message>
        <source>Trong sổ đã có đồng chí {name}; thiếu ngày sinh hoặc số căn cước nên không biết có phải một người không.</source>
        <translation>Comrade {name} is already in the records; without a date of birth or citizen ID it is not known whether this is the same person.</translation>
    </message>
    <message>
        <source>Trùng họ tên, ngày sinh với đồng chí {name} trong sổ nhưng số căn cước khác ({ours}).</source>
        <translation>Same name and date of birth as comrade {name} in the records, but another citizen ID ({ours}).</translation>
    </message>
    <message>
        <source>Trùng với dòng {row} trong cùng tệp.</source>
        <translation>Same as row {row} of this file.</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Trạng thái là chính thức nhưng chưa có ngày chính thức.</source>
        <translation>The state is full member, but there is no date of full membership.</translation>
    </message>
    <message>
        <source>Trạng thái trong tệp là “{state}”, khác trong sổ: nếu đúng, hãy ghi sự kiện kèm ngày vào hồ sơ đảng viên.</source>
        <translation>The state in the file is “{state}”, unlike in the records: if it is right, please record the event with its date in the member’s file.</translation>
    </message>
    <message>
        <source>Trạng thái “{state}” được ghi từ ngày nhập; sửa lại ngày nếu biết.</source>
        <translation>The state “{state}” is recorded from the day of the import; correct the date if you know it.</translation>
    </message>
    <message>
        <source>Tên gọi khác</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Tôn giáo</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Tệp Excel bị hỏng, không đọc được.</source>
        <translation>The Excel file is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>Tệp Excel có đặt mật khẩu nên không đọc được.</source>
        <translation>The Excel file has a password, so it cannot be read.</translation>
    </message>
    <message>
        <source>Tệp chứa khai báo XML nguy hiểm mà Excel không bao giờ tạo ra.</source>
        <translation>The file holds dangerous XML declarations, which Excel never makes.</translation>
    </message>
    <message>
        <source>Tệp lớn quá {most} MB, không phải danh sách của một chi bộ.</source>
        <translation>The file is larger than {most} MB; that is not the list of one branch.</translation>
    </message>
    <message>
        <source>Tệp nén chứa lượng dữ liệu lớn bất thường khi mở ra, nên không được mở.</source>
        <translation>The compressed file would unpack to an unusual amount of data, so it was not opened.</translation>
    </message>
    <message>
        <source>Tệp trống, không có dữ liệu nào.</source>
        <translation>The file is empty; it holds no data.</translation>
    </message>
    <message>
        <source>Vào Đảng khi chưa đủ 18 tuổi: kiểm tra lại ngày sinh, ngày vào Đảng.</source>
        <translation>Joined the Party before the age of 18: check the date of birth and the date of joining.</translation>
    </message>
    <message>
        <source>chưa ghi</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>chữ có vẻ gõ bằng bảng mã cũ (TCVN3 hoặc VNI): “{text}”; chuyển sang Unicode bằng UniKey rồi nhập lại</source>
        <translation>the text seems typed in an old encoding (TCVN3 or VNI): “{text}”; convert it to Unicode with UniKey and import again</translation>
    </message>
    <message>
        <source>dài {length} chữ, quá {most} chữ</source>
        <translation>{length} letters long, more than {most}</translation>
    </message>
    <message>
        <source>không phải là ngày</source>
        <translation>not a date</translation>
    </message>
    <message>
        <source>một loại tệp Office khác</source>
        <translation>another kind of Office file</translation>
    </message>
    <message>
        <source>một loại tệp khác</source>
        <translation>another kind of file</translation>
    </message>
    <message>
        <source>số {number} không phải là ngày</source>
        <translation>the number {number} is not a date</translation>
    </message>
    <message>
        <source>trang web (HTML) đổi đuôi tên thành Excel</source>
        <translation>a web page (HTML) renamed to look like Excel</translation>
    </message>
    <message>
        <source>trước ngày sinh</source>
        <translation>before the date of birth</translation>
    </message>
    <message>
        <source>trước ngày vào Đảng</source>
        <translation>before the date of joining the Party</translation>
    </message>
    <message>
        <source>tệp Excel nhị phân (.xlsb)</source>
        <translation>a binary Excel file (.xlsb)</translation>
    </message>
    <message>
        <source>tệp LibreOffice/OpenDocument (.ods, .odt)</source>
        <translation>a LibreOffice/OpenDocument file (.ods, .odt)</translation>
    </message>
    <message>
        <source>tệp PDF</source>
        <translation>a PDF file</translation>
    </message>
    <message>
        <source>tệp PowerPoint</source>
        <translation>a PowerPoint file</translation>
    </message>
    <message>
        <source>tệp Word</source>
        <translation>a Word file</translation>
    </message>
    <message>
        <source>tệp XML của Excel 2003</source>
        <translation>an Excel 2003 XML file</translation>
    </message>
    <message>
        <source>tệp nén (zip)</source>
        <translation>a compressed file (zip)</translation>
    </message>
    <message>
        <source>tệp văn bản RTF</source>
        <translation>an RTF text file</translation>
    </message>
    <message>
        <source>tệp văn bản hoặc CSV</source>
        <translation>a text or CSV file</translation>
    </message>
    <message>
        <source>{card} khác số căn cước {citizen}; thẻ 12 chữ số phải trùng</source>
        <translation>{card} differs from the citizen ID {citizen}; a 12-digit card must equal it</translation>
    </message>
    <message>
        <source>{field}: {reason}.</source>
        <translation>{field}: {reason}.</translation>
    </message>
    <message>
        <source>ô báo lỗi {text} của Excel</source>
        <translation>the cell shows Excel’s error {text}</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Đây là {kind}, không phải bảng tính Excel (.xlsx hoặc .xls).</source>
        <translation>This is {kind}, not an Excel workbook (.xlsx or .xls).</translation>
    </message>
    <message>
        <source>Đừng mở tệp này; xin lại danh sách từ nguồn tin cậy.</source>
        <translation>Do not open this file; ask for the list again from a source you trust.</translation>
    </message>
    <message>
        <source>đánh dấu cả cột Nam lẫn cột Nữ</source>
        <translation>both the male and the female column are ticked</translation>
    </message>
    <message>
        <source>“{text}” có {count} chữ số, phải là 12</source>
        <translation>“{text}” has {count} digits; it must have 12</translation>
    </message>
    <message>
        <source>“{text}” có {count} chữ số, phải là 12 (thẻ cũ: 8)</source>
        <translation>“{text}” has {count} digits; it must have 12 (old card: 8)</translation>
    </message>
    <message>
        <source>“{text}” không phải là dãy chữ số</source>
        <translation>“{text}” is not a row of digits</translation>
    </message>
    <message>
        <source>“{text}” không phải là họ tên</source>
        <translation>“{text}” is not a full name</translation>
    </message>
    <message>
        <source>“{text}” không phải là ngày</source>
        <translation>“{text}” is not a date</translation>
    </message>
    <message>
        <source>“{text}” không rõ là nam hay nữ</source>
        <translation>“{text}” does not say whether male or female</translation>
    </message>
    <message>
        <source>“{text}”: Excel đã làm mất các chữ số cuối; gõ lại số này ở dạng văn bản</source>
        <translation>“{text}”: Excel has lost the last digits; type this number again as text</translation>
    </message>
</context>
<context>
    <name>issuing</name>
    <message>
        <source>Chi bộ không ban hành loại văn bản “{type}”.</source>
        <translation>The branch does not issue documents of type “{type}”.</translation>
    </message>
    <message>
        <source>Chưa ghi trích yếu của văn bản.</source>
        <translation>The subject of the document is not recorded.</translation>
    </message>
    <message>
        <source>Chọn một trong: {types}.</source>
        <translation>Choose one of: {types}.</translation>
    </message>
    <message>
        <source>Ngày ban hành chưa tới.</source>
        <translation>The date of issue has not come yet.</translation>
    </message>
    <message>
        <source>Ngày ban hành không phải là ngày có thật.</source>
        <translation>The date of issue is not a real date.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Hãy sửa trực tiếp nội dung cần đổi.</source>
        <translation>Please edit directly what should change.</translation>
    </message>
    <message>
        <source>Không hoàn tác được “{label}”: đã có việc ghi sau dựa vào nội dung này.</source>
        <translation>“{label}” could not be undone: something recorded later builds on it.</translation>
    </message>
    <message>
        <source>Không xóa được: buổi sinh hoạt khác đã ghi nội dung dựa vào mục này.</source>
        <translation>It could not be deleted: another meeting has recorded something that builds on it.</translation>
    </message>
    <message>
        <source>Mọi dữ liệu còn nguyên.</source>
        <translation>All data is intact.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Biên bản</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Chi bộ nơi cư trú</source>
        <translation>Branch at the place of residence</translation>
    </message>
    <message>
        <source>Chi ủy gợi ý</source>
        <translation>Suggested by the branch committee</translation>
    </message>
    <message>
        <source>Chuyên môn, nghiệp vụ</source>
        <translation>Professional training</translation>
    </message>
    <message>
        <source>Chuyển sinh hoạt đi</source>
        <translation>Transfer out</translation>
    </message>
    <message>
        <source>Chuyển sinh hoạt đến</source>
        <translation>Transfer in</translation>
    </message>
    <message>
        <source>Chuẩn bị</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Chính thức</source>
        <translation>Full member</translation>
    </message>
    <message>
        <source>Chưa ghi kết quả</source>
        <translation>No result recorded</translation>
    </message>
    <message>
        <source>Chưa phát biểu</source>
        <translation>Not spoken</translation>
    </message>
    <message>
        <source>Chưa thực hiện</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Chưa vào chi bộ</source>
        <translation>Not yet in the branch</translation>
    </message>
    <message>
        <source>Chưa điểm danh</source>
        <translation>Not marked yet</translation>
    </message>
    <message>
        <source>Chất lượng</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Có biểu hiện</source>
        <translation>Has signs</translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Công nhận đảng viên chính thức</source>
        <translation>Recognised as full member</translation>
    </message>
    <message>
        <source>Cấp trên gợi ý</source>
        <translation>Suggested by the superior</translation>
    </message>
    <message>
        <source>Danh hiệu được phong</source>
        <translation>Titles awarded</translation>
    </message>
    <message>
        <source>Diễn biến</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>Dự bị</source>
        <translation>Probationary</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Gia đình liệt sĩ, có công</source>
        <translation>Family of martyrs or with merit</translation>
    </message>
    <message>
        <source>Giáo dục phổ thông</source>
        <translation>General education</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Giữ chức vụ</source>
        <translation>Holds a position</translation>
    </message>
    <message>
        <source>Hoàn cảnh kinh tế</source>
        <translation>Economic circumstances</translation>
    </message>
    <message>
        <source>Hoàn thành</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Huy hiệu Đảng</source>
        <translation>Party badge</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Học vị, học hàm</source>
        <translation>Degree, academic title</translation>
    </message>
    <message>
        <source>Họp chi ủy</source>
        <translation>Branch committee meeting</translation>
    </message>
    <message>
        <source>Khai trừ</source>
        <translation>Expulsion</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Commendations</translation>
    </message>
    <message>
        <source>Khiển trách, cảnh cáo, cách chức</source>
        <translation>Reprimand, warning, dismissal</translation>
    </message>
    <message>
        <source>Không có biểu hiện</source>
        <translation>No sign</translation>
    </message>
    <message>
        <source>Khắc phục</source>
        <translation>Remedies</translation>
    </message>
    <message>
        <source>Kiểm điểm</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Kiểm điểm cuối năm</source>
        <translation>Year-end review</translation>
    </message>
    <message>
        <source>Kiểm điểm quý</source>
        <translation>Quarterly review</translation>
    </message>
    <message>
        <source>Kéo dài thời gian dự bị</source>
        <translation>Probation extended</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Kết nạp lại, khôi phục đảng tịch</source>
        <translation>Readmission, membership restored</translation>
    </message>
    <message>
        <source>Kết nạp đảng viên</source>
        <translation>Admission to the Party</translation>
    </message>
    <message>
        <source>Kỷ luật</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Lý luận chính trị</source>
        <translation>Political theory</translation>
    </message>
    <message>
        <source>Miễn công tác và sinh hoạt đảng</source>
        <translation>Exemption from Party work and meetings</translation>
    </message>
    <message>
        <source>Nghề nghiệp hiện nay</source>
        <translation>Present occupation</translation>
    </message>
    <message>
        <source>Nghị quyết, việc thường</source>
        <translation>Resolution, ordinary matter</translation>
    </message>
    <message>
        <source>Ngoại ngữ</source>
        <translation>Foreign languages</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ngày chính thức</source>
        <translation>Date of full membership</translation>
    </message>
    <message>
        <source>Ngày nhập ngũ</source>
        <translation>Date of enlistment</translation>
    </message>
    <message>
        <source>Ngày sinh</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Ngày vào Đoàn</source>
        <translation>Date of joining the Youth Union</translation>
    </message>
    <message>
        <source>Ngày vào Đảng</source>
        <translation>Date of joining the Party</translation>
    </message>
    <message>
        <source>Ngày xuất ngũ</source>
        <translation>Date of discharge</translation>
    </message>
    <message>
        <source>Ngày được tuyển dụng</source>
        <translation>Date of recruitment</translation>
    </message>
    <message>
        <source>Người giới thiệu</source>
        <translation>Introduced by</translation>
    </message>
    <message>
        <source>Nhân dân góp ý</source>
        <translation>Suggested by the people</translation>
    </message>
    <message>
        <source>Nơi cư trú</source>
        <translation>Place of residence</translation>
    </message>
    <message>
        <source>Nơi đăng ký khai sinh</source>
        <translation>Place of birth registration</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Quan hệ gia đình</source>
        <translation>Family relations</translation>
    </message>
    <message>
        <source>Quan hệ với nước ngoài</source>
        <translation>Relations abroad</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Quá trình hoạt động và công tác</source>
        <translation>Activities and career</translation>
    </message>
    <message>
        <source>Quân hàm, chức vụ cao nhất</source>
        <translation>Highest rank and post</translation>
    </message>
    <message>
        <source>Quê quán</source>
        <translation>Native place</translation>
    </message>
    <message>
        <source>Sinh hoạt bất thường</source>
        <translation>Extraordinary meeting</translation>
    </message>
    <message>
        <source>Sinh hoạt chuyên đề</source>
        <translation>Thematic meeting</translation>
    </message>
    <message>
        <source>Sinh hoạt thường kỳ</source>
        <translation>Regular meeting</translation>
    </message>
    <message>
        <source>Sinh hoạt tạm thời nơi khác</source>
        <translation>Temporary transfer elsewhere</translation>
    </message>
    <message>
        <source>Sinh hoạt tạm thời đến</source>
        <translation>Temporary transfer here</translation>
    </message>
    <message>
        <source>Số căn cước</source>
        <translation>Citizen ID</translation>
    </message>
    <message>
        <source>Số lý lịch</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Số thẻ đảng viên</source>
        <translation>Party card number</translation>
    </message>
    <message>
        <source>Số trong sổ đảng viên</source>
        <translation>Number in the members’ register</translation>
    </message>
    <message>
        <source>Tham gia tổ chức xã hội khác</source>
        <translation>Membership of other organisations</translation>
    </message>
    <message>
        <source>Thành phần gia đình</source>
        <translation>Family class background</translation>
    </message>
    <message>
        <source>Thương binh loại</source>
        <translation>War invalid, category</translation>
    </message>
    <message>
        <source>Tin học</source>
        <translation>Computer skills</translation>
    </message>
    <message>
        <source>Tên gọi khác</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Tình trạng sức khỏe</source>
        <translation>State of health</translation>
    </message>
    <message>
        <source>Tôn giáo</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Từ trần</source>
        <translation>Death</translation>
    </message>
    <message>
        <source>Tự nhận</source>
        <translation>Named by the member</translation>
    </message>
    <message>
        <source>Tự đối chiếu</source>
        <translation>Self-check</translation>
    </message>
    <message>
        <source>Vào Đảng tại chi bộ</source>
        <translation>Joined in the branch</translation>
    </message>
    <message>
        <source>Vắng có lý do</source>
        <translation>Excused absence</translation>
    </message>
    <message>
        <source>Vắng không lý do</source>
        <translation>Unexcused absence</translation>
    </message>
    <message>
        <source>Xin ra khỏi Đảng</source>
        <translation>Resignation from the Party</translation>
    </message>
    <message>
        <source>Xét công nhận chính thức</source>
        <translation>Recognition as full member</translation>
    </message>
    <message>
        <source>Xét kết nạp</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Xét kỷ luật</source>
        <translation>Disciplinary matter</translation>
    </message>
    <message>
        <source>Xóa tên</source>
        <translation>Removal</translation>
    </message>
    <message>
        <source>biểu quyết bằng thẻ đảng viên</source>
        <translation>by raising Party cards</translation>
    </message>
    <message>
        <source>bỏ phiếu kín</source>
        <translation>by secret ballot</translation>
    </message>
    <message>
        <source>{kind}: {about}</source>
        <translation>{kind}: {about}</translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Điểm danh</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Đào tạo, bồi dưỡng</source>
        <translation>Training courses</translation>
    </message>
    <message>
        <source>Đã chuyển đi</source>
        <translation>Transferred out</translation>
    </message>
    <message>
        <source>Đã khai trừ</source>
        <translation>Expelled</translation>
    </message>
    <message>
        <source>Đã từ trần</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>Đã xin ra khỏi Đảng</source>
        <translation>Resigned from the Party</translation>
    </message>
    <message>
        <source>Đã xóa tên</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Đình chỉ sinh hoạt</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Đình chỉ sinh hoạt đảng</source>
        <translation>Suspension of Party activity</translation>
    </message>
    <message>
        <source>Được miễn sinh hoạt</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Đại hội chi bộ</source>
        <translation>Branch congress</translation>
    </message>
    <message>
        <source>Đảng viên góp ý</source>
        <translation>Suggested by members</translation>
    </message>
    <message>
        <source>Đặc điểm lịch sử bản thân</source>
        <translation>Personal history</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Chọn thể thức khác trong Cài đặt, hoặc xin lại tệp từ đảng ủy cấp trên.</source>
        <translation>Choose another document layout in Settings, or ask the superior Party committee for the file again.</translation>
    </message>
    <message>
        <source>Không dùng được tệp thể thức “{name}”: {reason}.</source>
        <translation>The layout file “{name}” cannot be used: {reason}.</translation>
    </message>
    <message>
        <source>Thể thức đang dùng không đổi.</source>
        <translation>The layout in use is unchanged.</translation>
    </message>
    <message>
        <source>lề rộng hơn trang giấy</source>
        <translation>the margins are wider than the page</translation>
    </message>
</context>
<context>
    <name>meeting-kinds</name>
    <message>
        <source>Báo cáo trình bày</source>
        <translation>Report presented</translation>
    </message>
    <message>
        <source>Họ và tên quần chúng ưu tú được xét kết nạp</source>
        <translation>Full name of the candidate considered for admission</translation>
    </message>
    <message>
        <source>Kiểm điểm cuối {span}</source>
        <translation>Year-end review of {span}</translation>
    </message>
    <message>
        <source>Kiểm điểm năm nào</source>
        <translation>Year to review</translation>
    </message>
    <message>
        <source>Kiểm điểm quý nào</source>
        <translation>Quarter to review</translation>
    </message>
    <message>
        <source>Kiểm điểm {span}</source>
        <translation>Review of {span}</translation>
    </message>
    <message>
        <source>Người trình bày</source>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>Nội dung báo cáo</source>
        <translation>Content of the report</translation>
    </message>
    <message>
        <source>Nội dung chuyên đề đã trình bày</source>
        <translation>Content of the theme presented</translation>
    </message>
    <message>
        <source>Nội dung chính</source>
        <translation>Main matter</translation>
    </message>
    <message>
        <source>Nội dung hồ sơ đã trình bày</source>
        <translation>Content of the file presented</translation>
    </message>
    <message>
        <source>Nội dung đã trình bày</source>
        <translation>Content presented</translation>
    </message>
    <message>
        <source>Thường kỳ {period}</source>
        <translation>Regular meeting, {period}</translation>
    </message>
    <message>
        <source>{kind} ngày {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
    <message>
        <source>Đại hội của nhiệm kỳ nào</source>
        <translation>Term of the congress</translation>
    </message>
    <message>
        <source>Đảng viên dự bị được xét công nhận chính thức</source>
        <translation>Probationary member considered for full membership</translation>
    </message>
    <message>
        <source>Đảng viên được xem xét</source>
        <translation>Member under consideration</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>Biên bản {period} chưa chốt.</source>
        <translation>The minutes of {period} are not closed.</translation>
    </message>
    <message>
        <source>Biên bản {period} đã chốt nên không sửa được.</source>
        <translation>The minutes of {period} are closed and cannot be changed.</translation>
    </message>
    <message>
        <source>Biểu hiện {code} đã có trong biên bản đã chốt nên không bỏ đi được.</source>
        <translation>Sign {code} stands in closed minutes and cannot be removed.</translation>
    </message>
    <message>
        <source>Buổi này đã có nội dung nên không bỏ được.</source>
        <translation>This meeting holds records, so it cannot be removed.</translation>
    </message>
    <message>
        <source>Bỏ buổi {title}</source>
        <translation>Remove the meeting {title}</translation>
    </message>
    <message>
        <source>Chi bộ không có chi ủy nên không mở được buổi họp chi ủy.</source>
        <translation>The branch has no committee, so no branch committee meeting can be started.</translation>
    </message>
    <message>
        <source>Chưa chốt được biên bản: {first}</source>
        <translation>The minutes cannot be closed yet: {first}</translation>
    </message>
    <message>
        <source>Chưa có buổi sinh hoạt nào trong {period}.</source>
        <translation>There is no meeting in {period} yet.</translation>
    </message>
    <message>
        <source>Chưa cấp số cho nghị quyết.</source>
        <translation>The resolution was not given a number.</translation>
    </message>
    <message>
        <source>Chưa tới {span} nên chưa kiểm điểm được.</source>
        <translation>It is too early to review {span}.</translation>
    </message>
    <message>
        <source>Chọn tháng rồi mở sổ sinh hoạt thường kỳ.</source>
        <translation>Choose the month, then start the regular meeting.</translation>
    </message>
    <message>
        <source>Chốt biên bản trước, rồi ký và đóng gói.</source>
        <translation>Close the minutes first, then sign and seal.</translation>
    </message>
    <message>
        <source>Ghi kết quả biểu quyết nghị quyết vào biên bản, chốt biên bản rồi ban hành.</source>
        <translation>Record the vote on the resolution in the minutes, close the minutes, then issue.</translation>
    </message>
    <message>
        <source>Ghi tiếp rồi chốt biên bản; nếu mở nhầm, xóa hết nội dung trước.</source>
        <translation>Go on and close its minutes; if it was opened by mistake, delete what is recorded first.</translation>
    </message>
    <message>
        <source>Ghi đủ rồi chốt lại.</source>
        <translation>Complete it, then close again.</translation>
    </message>
    <message>
        <source>Giờ “{text}” phải có dạng 07:30.</source>
        <translation>The time “{text}” must look like 07:30.</translation>
    </message>
    <message>
        <source>Không có biểu hiện: {number} đồng chí</source>
        <translation>No sign: {number} members</translation>
    </message>
    <message>
        <source>Không có đảng viên này trong danh sách chi bộ.</source>
        <translation>This member is not on the branch’s list.</translation>
    </message>
    <message>
        <source>Kiểm điểm cuối năm phải ghi rõ một năm, ví dụ 2026.</source>
        <translation>A year-end review must name one year, for example 2026.</translation>
    </message>
    <message>
        <source>Kiểm điểm cuối năm, bất thường, xét kết nạp, kỷ luật, đại hội</source>
        <translation>Year-end review, extraordinary, admission, discipline, congress</translation>
    </message>
    <message>
        <source>Kiểm điểm quý phải ghi rõ một quý, ví dụ 2026-Q3.</source>
        <translation>A quarterly review must name one quarter, for example 2026-Q3.</translation>
    </message>
    <message>
        <source>Loại sinh hoạt này không kiểm điểm theo kỳ.</source>
        <translation>This kind of meeting does not review a period.</translation>
    </message>
    <message>
        <source>Muốn sửa, hãy mở lại biên bản và ghi lý do.</source>
        <translation>To change them, reopen the minutes and give a reason.</translation>
    </message>
    <message>
        <source>Mọi nội dung còn nguyên.</source>
        <translation>Everything recorded is unchanged.</translation>
    </message>
    <message>
        <source>Mở buổi đã có để ghi tiếp, hoặc chọn kỳ kiểm điểm khác.</source>
        <translation>Open the existing meeting to continue it, or choose another period to review.</translation>
    </message>
    <message>
        <source>Mở lại biên bản {period}</source>
        <translation>Reopen the minutes of {period}</translation>
    </message>
    <message>
        <source>Mở sổ buổi đó trước, hoặc chọn kỳ khác.</source>
        <translation>Start that meeting first, or choose another period.</translation>
    </message>
    <message>
        <source>Mở sổ của tháng đó trước.</source>
        <translation>Start the meeting of that month first.</translation>
    </message>
    <message>
        <source>Mở sổ {period}</source>
        <translation>Start {period}</translation>
    </message>
    <message>
        <source>Mở sổ {title}</source>
        <translation>Start {title}</translation>
    </message>
    <message>
        <source>Nghị quyết tháng chỉ lập từ buổi sinh hoạt thường kỳ.</source>
        <translation>A monthly resolution is made only from a regular meeting.</translation>
    </message>
    <message>
        <source>Nghị quyết {period} chưa được biểu quyết thông qua theo biên bản.</source>
        <translation>By the minutes, the resolution of {period} has not been passed by a vote.</translation>
    </message>
    <message>
        <source>Ngày họp không phải là ngày có thật.</source>
        <translation>The date of the meeting is not a real date.</translation>
    </message>
    <message>
        <source>Ngày họp phải ở trong {period}.</source>
        <translation>The date of the meeting must lie in {period}.</translation>
    </message>
    <message>
        <source>Ngày họp {day} chưa tới.</source>
        <translation>The date of the meeting, {day}, has not come yet.</translation>
    </message>
    <message>
        <source>Nếu không theo dõi nữa, ghi kết quả “Thôi theo dõi” kèm căn cứ ở buổi sinh hoạt sau.</source>
        <translation>To stop the follow-up, record the result “Follow-up ended” with its basis at a later meeting.</translation>
    </message>
    <message>
        <source>Nội dung chưa xong: {text}</source>
        <translation>Unfinished topic: {text}</translation>
    </message>
    <message>
        <source>Nội dung dài quá {most} chữ.</source>
        <translation>The text is longer than {most} letters.</translation>
    </message>
    <message>
        <source>Nội dung đã ghi còn nguyên.</source>
        <translation>What was recorded is intact.</translation>
    </message>
    <message>
        <source>Sinh hoạt thường kỳ mở theo tháng, không mở như một buổi khác.</source>
        <translation>A regular meeting is started by month, not as another kind of meeting.</translation>
    </message>
    <message>
        <source>Số “{value}” không thể đúng.</source>
        <translation>The number “{value}” cannot be right.</translation>
    </message>
    <message>
        <source>Sửa nội dung buổi sinh hoạt</source>
        <translation>Edit the meeting</translation>
    </message>
    <message>
        <source>Thời hạn “{text}” không phải là ngày có thật.</source>
        <translation>The deadline “{text}” is not a real date.</translation>
    </message>
    <message>
        <source>Tất cả có mặt</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>{span} chưa có buổi nào: {kind}.</source>
        <translation>{span} has no such meeting yet: {kind}.</translation>
    </message>
    <message>
        <source>Đã có buổi kiểm điểm {span}.</source>
        <translation>There is already a review meeting for {span}.</translation>
    </message>
    <message>
        <source>Đã có buổi sinh hoạt thường kỳ {period}.</source>
        <translation>There is already a regular meeting of {period}.</translation>
    </message>
</context>
<context>
    <name>member-events</name>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Ghi rõ</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nơi giới thiệu</source>
        <translation>Introduced from</translation>
    </message>
    <message>
        <source>Nơi đến</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Từ chi bộ</source>
        <translation>From the branch</translation>
    </message>
    <message>
        <source>nay</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Đến chi bộ</source>
        <translation>To the branch</translation>
    </message>
</context>
<context>
    <name>member-fields</name>
    <message>
        <source>12 chữ số</source>
        <translation>12 digits</translation>
    </message>
    <message>
        <source>12 chữ số; thẻ cũ 8 chữ số</source>
        <translation>12 digits; old card 8 digits</translation>
    </message>
    <message>
        <source>17/05/1982, hoặc chỉ năm 1982</source>
        <translation>17/05/1982, or only the year, 1982</translation>
    </message>
    <message>
        <source>Bản thân</source>
        <translation>Personal details</translation>
    </message>
    <message>
        <source>Dân tộc, tôn giáo, nghề nghiệp</source>
        <translation>Ethnicity, religion, work</translation>
    </message>
    <message>
        <source>Khen thưởng, kỷ luật</source>
        <translation>Commendations, discipline</translation>
    </message>
    <message>
        <source>Lịch sử bản thân, gia đình, kinh tế</source>
        <translation>History, family, economy</translation>
    </message>
    <message>
        <source>Quá trình hoạt động, đào tạo</source>
        <translation>Career and training</translation>
    </message>
    <message>
        <source>Sức khỏe, chính sách, căn cước</source>
        <translation>Health, social policy, ID</translation>
    </message>
    <message>
        <source>Trình độ hiện nay</source>
        <translation>Present level of education</translation>
    </message>
    <message>
        <source>Tuyển dụng, đoàn thể, quân ngũ</source>
        <translation>Recruitment, unions, military</translation>
    </message>
    <message>
        <source>Vào Đảng</source>
        <translation>Joining the Party</translation>
    </message>
    <message>
        <source>hai người, kèm chức vụ</source>
        <translation>two people, with their positions</translation>
    </message>
    <message>
        <source>ngày tổ chức lễ kết nạp</source>
        <translation>date of the admission ceremony</translation>
    </message>
    <message>
        <source>sơ cấp, trung cấp, cao cấp</source>
        <translation>elementary, intermediate, advanced</translation>
    </message>
    <message>
        <source>từ tháng, năm đến tháng, năm: làm gì, ở đâu</source>
        <translation>from month, year to month, year: what work, where</translation>
    </message>
    <message>
        <source>ví dụ 000001 CT</source>
        <translation>for example 000001 CT</translation>
    </message>
    <message>
        <source>ví dụ 12/12</source>
        <translation>for example 12/12</translation>
    </message>
    <message>
        <source>ví dụ 30 năm, ngày 07/11/2020</source>
        <translation>for example 30 years, date 07/11/2020</translation>
    </message>
    <message>
        <source>để trống khi còn dự bị</source>
        <translation>leave empty while probationary</translation>
    </message>
</context>
<context>
    <name>member-filters</name>
    <message>
        <source>Bị đình chỉ</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Chưa đến ngày vào</source>
        <translation>Not yet in the branch</translation>
    </message>
    <message>
        <source>Dự bị</source>
        <translation>Probationary</translation>
    </message>
    <message>
        <source>Trong danh sách</source>
        <translation>On the list</translation>
    </message>
    <message>
        <source>Tạm thời nơi khác</source>
        <translation>Temporarily elsewhere</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Đang sinh hoạt</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Đã chuyển đi</source>
        <translation>Transferred out</translation>
    </message>
    <message>
        <source>Đã ra khỏi Đảng</source>
        <translation>Left the Party</translation>
    </message>
    <message>
        <source>Đã từ trần</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>Được miễn</source>
        <translation>Exempt</translation>
    </message>
</context>
<context>
    <name>member-growth</name>
    <message>
        <source>Bồi dưỡng {day}: {title}</source>
        <translation>Training {day}: {title}</translation>
    </message>
    <message>
        <source>Cam kết năm {year}: {said}.</source>
        <translation>Commitment for {year}: {said}.</translation>
    </message>
    <message>
        <source>Gợi ý chưa trả lời, kỳ {period}: {text}</source>
        <translation>Prompt not answered, period {period}: {text}</translation>
    </message>
    <message>
        <source>Kiểm điểm năm {year}: {said}.</source>
        <translation>Review for {year}: {said}.</translation>
    </message>
    <message>
        <source>Mô hình năm {year}: {name}</source>
        <translation>Model of {year}: {name}</translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>chưa thực hiện</source>
        <translation>not done</translation>
    </message>
    <message>
        <source>đã ghi, chưa ký</source>
        <translation>written, not signed</translation>
    </message>
    <message>
        <source>đã ký ngày {day}</source>
        <translation>signed on {day}</translation>
    </message>
    <message>
        <source>đã lập, chi bộ chưa đề nghị mức xếp loại</source>
        <translation>begun, no rating proposed by the branch yet</translation>
    </message>
    <message>
        <source>đã lập, chưa ghi</source>
        <translation>begun, nothing written</translation>
    </message>
    <message>
        <source>đã thực hiện</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>member-past</name>
    <message>
        <source>Biện pháp khắc phục</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>có mặt {present}/{all} buổi</source>
        <translation>present at {present} of {all}</translation>
    </message>
    <message>
        <source>hạn {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>Ý kiến của chi bộ</source>
        <translation>Opinion of the branch</translation>
    </message>
    <message>
        <source>Ý kiến của đảng viên</source>
        <translation>Reply of the member</translation>
    </message>
    <message>
        <source>Đảng viên nêu</source>
        <translation>The member’s words</translation>
    </message>
</context>
<context>
    <name>members</name>
    <message>
        <source>Bỏ sự kiện {event}: đồng chí {name}</source>
        <translation>Remove the event {event}: comrade {name}</translation>
    </message>
    <message>
        <source>Chưa ghi chức vụ.</source>
        <translation>No position was given.</translation>
    </message>
    <message>
        <source>Chưa ghi dòng nào.</source>
        <translation>No row was given.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày của sự kiện.</source>
        <translation>The event has no date.</translation>
    </message>
    <message>
        <source>Danh sách đảng viên đã thay đổi sau khi xem trước.</source>
        <translation>The member list has changed since the preview.</translation>
    </message>
    <message>
        <source>Mở lại tệp để xem trước lần nữa.</source>
        <translation>Open the file again for a new preview.</translation>
    </message>
    <message>
        <source>Ngày chính thức ở trước ngày vào Đảng.</source>
        <translation>The date of full membership is before the date of joining the Party.</translation>
    </message>
    <message>
        <source>Ngày hết hạn không phải là ngày có thật.</source>
        <translation>The end date is not a real date.</translation>
    </message>
    <message>
        <source>Ngày hết hạn ở trước ngày bắt đầu.</source>
        <translation>The end date is before the start date.</translation>
    </message>
    <message>
        <source>Ngày vào Đảng: khi đó chưa đủ {age} tuổi.</source>
        <translation>Date of joining the Party: not yet {age} years old then.</translation>
    </message>
    <message>
        <source>Nhập danh sách {number} dòng</source>
        <translation>Import a list, rows: {number}</translation>
    </message>
    <message>
        <source>Số lý lịch: “{text}” phải có dạng 000001 HN.</source>
        <translation>File number: “{text}” must look like 000001 HN.</translation>
    </message>
    <message>
        <source>Số thẻ đảng viên 12 chữ số phải trùng số căn cước.</source>
        <translation>A 12-digit Party card number must equal the citizen ID.</translation>
    </message>
    <message>
        <source>Sửa thông tin đồng chí {name}</source>
        <translation>Edit the details of comrade {name}</translation>
    </message>
    <message>
        <source>Thêm đồng chí {name}</source>
        <translation>Add comrade {name}</translation>
    </message>
    <message>
        <source>{event}: đồng chí {name}</source>
        <translation>{event}: comrade {name}</translation>
    </message>
    <message>
        <source>{field}: chưa ghi.</source>
        <translation>{field}: not given.</translation>
    </message>
    <message>
        <source>{field}: dài quá {most} chữ.</source>
        <translation>{field}: longer than {most} letters.</translation>
    </message>
    <message>
        <source>{field}: {text} là ngày trong tương lai.</source>
        <translation>{field}: {text} is a date in the future.</translation>
    </message>
    <message>
        <source>{field}: “{name}” không giống một họ tên.</source>
        <translation>{field}: “{name}” does not look like a full name.</translation>
    </message>
    <message>
        <source>{field}: “{text}” không phải là ngày có thật.</source>
        <translation>{field}: “{text}” is not a real date.</translation>
    </message>
    <message>
        <source>{field}: “{text}” phải gồm {a} chữ số (mẫu cũ {b}).</source>
        <translation>{field}: “{text}” must have {a} digits (old form {b}).</translation>
    </message>
    <message>
        <source>Đối chiếu lại với thẻ đảng viên và thẻ căn cước.</source>
        <translation>Compare with the Party card and the citizen ID card.</translation>
    </message>
</context>
<context>
    <name>packets</name>
    <message>
        <source>Bản kê của gói nộp đã hỏng.</source>
        <translation>The packet’s manifest is damaged.</translation>
    </message>
    <message>
        <source>Bớt tệp đính kèm rồi đóng gói lại.</source>
        <translation>Leave out some attached files, then seal again.</translation>
    </message>
    <message>
        <source>Chưa kết luận được. {reason}</source>
        <translation>No verdict yet. {reason}</translation>
    </message>
    <message>
        <source>Các tệp của gói nộp lớn quá ({size} MB).</source>
        <translation>The packet’s files are too large ({size} MB).</translation>
    </message>
    <message>
        <source>Các tệp trong gói nộp không đúng với bản kê.</source>
        <translation>The files in the packet do not match the manifest.</translation>
    </message>
    <message>
        <source>Dữ liệu trong kho còn nguyên; chưa đóng gói.</source>
        <translation>The data in the vault is intact; nothing was sealed.</translation>
    </message>
    <message>
        <source>Gói có dạng gói nộp nhưng không có bản kê của Sổ Chi Bộ.</source>
        <translation>The file looks like a packet but has no manifest of Sổ Chi Bộ.</translation>
    </message>
    <message>
        <source>Gói nộp KHÔNG hợp lệ. {reason}</source>
        <translation>The packet is NOT valid. {reason}</translation>
    </message>
    <message>
        <source>Gói nộp bị cụt: thiếu phần cuối hoặc thiếu nội dung.</source>
        <translation>The packet is cut short: its end or some of its content is missing.</translation>
    </message>
    <message>
        <source>Gói nộp chưa có chữ ký nào.</source>
        <translation>The packet has no signature yet.</translation>
    </message>
    <message>
        <source>Gói nộp chứa hai tệp trùng tên; không mở gói này.</source>
        <translation>The packet holds two files of the same name; do not open it.</translation>
    </message>
    <message>
        <source>Gói nộp chứa quá nhiều tệp.</source>
        <translation>The packet holds too many files.</translation>
    </message>
    <message>
        <source>Gói nộp chứa tên tệp không an toàn; không mở gói này.</source>
        <translation>The packet holds an unsafe file name; do not open it.</translation>
    </message>
    <message>
        <source>Gói nộp còn nguyên vẹn, ký bởi {who}.</source>
        <translation>The packet is whole, signed by {who}.</translation>
    </message>
    <message>
        <source>Gói nộp còn nguyên vẹn, ký bởi {who}. Cần xem lại: {reason}</source>
        <translation>The packet is whole, signed by {who}. Please look again: {reason}</translation>
    </message>
    <message>
        <source>Gói nộp có phần thừa hoặc thiếu phần chữ ký.</source>
        <translation>The packet has extra parts or lacks its signature part.</translation>
    </message>
    <message>
        <source>Gói nộp do phiên bản mới hơn tạo (bản kê số {version}); cần cập nhật chương trình để kiểm tra.</source>
        <translation>The packet was made by a newer version (manifest {version}); update the program to verify it.</translation>
    </message>
    <message>
        <source>Gói nộp không còn đúng từng byte như khi đóng gói.</source>
        <translation>The packet is no longer byte for byte as it was sealed.</translation>
    </message>
    <message>
        <source>Gói nộp thiếu phần mở đầu của mình.</source>
        <translation>The packet lacks its opening part.</translation>
    </message>
    <message>
        <source>Người ký gói nộp không đúng với bản kê: thiếu, thừa hoặc đã bị thay.</source>
        <translation>The signers of the packet do not match the manifest: one is missing, added or replaced.</translation>
    </message>
    <message>
        <source>Tệp lớn quá mức của một gói nộp.</source>
        <translation>The file is too large for a packet.</translation>
    </message>
    <message>
        <source>Tệp này không phải gói nộp của Sổ Chi Bộ.</source>
        <translation>This file is not a packet of Sổ Chi Bộ.</translation>
    </message>
    <message>
        <source>Tệp trong gói nộp không khớp với bản kê đã ký.</source>
        <translation>A file in the packet does not match the signed manifest.</translation>
    </message>
    <message>
        <source>Tệp “{title}” đã bị thay đổi.</source>
        <translation>The file “{title}” was changed.</translation>
    </message>
    <message>
        <source>Tệp “{title}”: {reason}</source>
        <translation>File “{title}”: {reason}</translation>
    </message>
    <message>
        <source>đồng chí {name}</source>
        <translation>comrade {name}</translation>
    </message>
    <message>
        <source>đồng chí {name} (ghi ngày {day})</source>
        <translation>comrade {name} (dated {day})</translation>
    </message>
    <message>
        <source>đồng chí {name}, {unit} (ghi ngày {day})</source>
        <translation>comrade {name}, {unit} (dated {day})</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Giấy tờ này không lập cho kỳ “{span}”.</source>
        <translation>This paper is not made for the period “{span}”.</translation>
    </message>
    <message>
        <source>Không có loại giấy tờ “{kind}”.</source>
        <translation>There is no paper of the kind “{kind}”.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Kiểm tra máy in và giấy, hoặc lưu thành tệp PDF rồi in sau.</source>
        <translation>Check the printer and its paper, or save a PDF file and print it later.</translation>
    </message>
    <message>
        <source>Lưu tệp</source>
        <translation>Save file</translation>
    </message>
    <message>
        <source>Máy in không nhận trang in.</source>
        <translation>The printer did not accept the pages.</translation>
    </message>
    <message>
        <source>Văn bản trong kho còn nguyên.</source>
        <translation>The document in the vault is intact.</translation>
    </message>
    <message>
        <source>Đã gửi {pages} trang “{name}” tới máy in.</source>
        <translation>Pages of “{name}” sent to the printer: {pages}.</translation>
    </message>
    <message>
        <source>Đã lưu “{path}”.</source>
        <translation>“{path}” was saved.</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Biểu hiện {code} của đồng chí {name}: thời hạn khắc phục ở trước ngày họp.</source>
        <translation>Sign {code} of comrade {name}: the deadline of the remedy is before the date of the meeting.</translation>
    </message>
    <message>
        <source>Biểu quyết “{subject}” chưa ghi số tán thành.</source>
        <translation>Vote “{subject}”: the number for is not recorded.</translation>
    </message>
    <message>
        <source>Biểu quyết “{subject}”: mới ghi {cast} phiếu của {may} đảng viên có quyền biểu quyết dự họp.</source>
        <translation>Vote “{subject}”: only {cast} votes are recorded of the {may} members present who may vote.</translation>
    </message>
    <message>
        <source>Biểu quyết “{subject}”: {cast} phiếu, nhưng chỉ có {may} đảng viên có quyền biểu quyết dự họp (số được tính biểu quyết: {base}).</source>
        <translation>Vote “{subject}”: {cast} votes, but only {may} members present may vote (vote base: {base}).</translation>
    </message>
    <message>
        <source>Buổi sinh hoạt dài {length} phút, ngắn hơn {least} phút.</source>
        <translation>The meeting lasted {length} minutes, less than {least} minutes.</translation>
    </message>
    <message>
        <source>Chi bộ chưa có chi ủy viên nào trong danh sách ngày họp.</source>
        <translation>The member list of the meeting day has no branch committee member yet.</translation>
    </message>
    <message>
        <source>Chưa chấm đủ các tiêu chí chất lượng.</source>
        <translation>Not all quality criteria are scored.</translation>
    </message>
    <message>
        <source>Chưa chọn chủ trì.</source>
        <translation>No chair has been chosen.</translation>
    </message>
    <message>
        <source>Chưa chọn thư ký.</source>
        <translation>No recorder has been chosen.</translation>
    </message>
    <message>
        <source>Chưa chọn đảng viên được xét.</source>
        <translation>The member under consideration has not been chosen.</translation>
    </message>
    <message>
        <source>Chưa ghi biểu quyết về nội dung chính của buổi họp.</source>
        <translation>The vote on the main matter of the meeting is not recorded.</translation>
    </message>
    <message>
        <source>Chưa ghi chuyên đề, nội dung họp.</source>
        <translation>The theme or matter of the meeting is not recorded.</translation>
    </message>
    <message>
        <source>Chưa ghi giờ bắt đầu hoặc giờ kết thúc.</source>
        <translation>The start time or the end time is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi họ tên người được xét.</source>
        <translation>The full name of the person under consideration is not recorded.</translation>
    </message>
    <message>
        <source>Chưa ghi kết luận của chủ trì.</source>
        <translation>The conclusion of the chair is not recorded.</translation>
    </message>
    <message>
        <source>Chưa ghi kỳ kiểm điểm.</source>
        <translation>The period to review is not recorded.</translation>
    </message>
    <message>
        <source>Chưa ghi địa điểm.</source>
        <translation>The place is not recorded.</translation>
    </message>
    <message>
        <source>Chưa tự chấm điểm chất lượng buổi sinh hoạt.</source>
        <translation>The quality of the meeting has not been scored.</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>The chair</translation>
    </message>
    <message>
        <source>Chủ trì và thư ký phải là hai người.</source>
        <translation>Chair and recorder must be two different people.</translation>
    </message>
    <message>
        <source>Còn {number} đồng chí chưa được điểm danh.</source>
        <translation>Not yet marked in the roll call: {number}.</translation>
    </message>
    <message>
        <source>Còn {number} đồng chí dự họp chưa tự đối chiếu.</source>
        <translation>Present but not yet self-checked: {number}.</translation>
    </message>
    <message>
        <source>Có mặt {present} + vắng có lý do {excused} + vắng không lý do {unexcused} = {called}, nhưng số phải dự là {must}. {who}</source>
        <translation>Present {present} + excused {excused} + unexcused {unexcused} = {called}, but {must} must attend. {who}</translation>
    </message>
    <message>
        <source>Có một lần biểu quyết chưa ghi nội dung.</source>
        <translation>A vote has no subject.</translation>
    </message>
    <message>
        <source>Giờ kết thúc phải sau giờ bắt đầu.</source>
        <translation>The end time must be after the start time.</translation>
    </message>
    <message>
        <source>Người được xét không có trong danh sách đảng viên ngày họp.</source>
        <translation>The person under consideration is not on the member list of the meeting day.</translation>
    </message>
    <message>
        <source>Nhiệm vụ “{text}” chưa có người thực hiện.</source>
        <translation>The assignment “{text}” has nobody to carry it out yet.</translation>
    </message>
    <message>
        <source>Nhiệm vụ “{text}” chưa có thời hạn.</source>
        <translation>The assignment “{text}” has no deadline yet.</translation>
    </message>
    <message>
        <source>Sinh hoạt thường kỳ và chuyên đề cùng ngày dài tổng cộng {length} phút, ngắn hơn {least} phút.</source>
        <translation>The regular and thematic meetings of the same day lasted {length} minutes in all, less than {least} minutes.</translation>
    </message>
    <message>
        <source>Thư ký</source>
        <translation>The recorder</translation>
    </message>
    <message>
        <source>Thời hạn của nhiệm vụ “{text}” ở trước ngày họp.</source>
        <translation>The deadline of the assignment “{text}” is before the date of the meeting.</translation>
    </message>
    <message>
        <source>{office} không có trong danh sách đảng viên ngày họp.</source>
        <translation>{office} is not on the member list of the meeting day.</translation>
    </message>
    <message>
        <source>{office} được ghi là vắng.</source>
        <translation>{office} is marked absent.</translation>
    </message>
    <message>
        <source>Điểm của tiêu chí “{label}” vượt khung.</source>
        <translation>The points for “{label}” are outside the allowed range.</translation>
    </message>
    <message>
        <source>Đồng chí {name} chưa tự đối chiếu.</source>
        <translation>Comrade {name} has not self-checked yet.</translation>
    </message>
    <message>
        <source>Đồng chí {name} chưa được điểm danh.</source>
        <translation>Comrade {name} has not been marked in the roll call.</translation>
    </message>
    <message>
        <source>Đồng chí {name} có biểu hiện nhưng chưa ghi mục nào.</source>
        <translation>Comrade {name} has signs, but none is named.</translation>
    </message>
    <message>
        <source>Đồng chí {name} vắng mặt nhưng có ghi tự đối chiếu.</source>
        <translation>Comrade {name} is absent but has a self-check recorded.</translation>
    </message>
    <message>
        <source>Đồng chí {name} vừa ghi không, vừa ghi có biểu hiện.</source>
        <translation>Comrade {name} is recorded both without and with signs.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>Góp ý của nhân dân phải ghi rõ ai tiếp nhận.</source>
        <translation>A remark from the people must say who received it.</translation>
    </message>
    <message>
        <source>Góp ý của nhân dân phải ghi rõ ngày tiếp nhận.</source>
        <translation>A remark from the people must say when it was received.</translation>
    </message>
    <message>
        <source>Gợi ý của cấp trên phải ghi rõ cấp ủy nào gợi ý.</source>
        <translation>A prompt from above must say which committee gave it.</translation>
    </message>
    <message>
        <source>Không có biểu hiện nào mang mã “{code}”.</source>
        <translation>There is no sign with the code “{code}”.</translation>
    </message>
    <message>
        <source>Không ghi góp ý không rõ nguồn về một đảng viên.</source>
        <translation>Do not record a remark about a member from an unknown source.</translation>
    </message>
    <message>
        <source>Kỳ trả lời {due} ở trước ngày gợi ý {day}.</source>
        <translation>The period for the answer, {due}, is before the date of the prompt, {day}.</translation>
    </message>
    <message>
        <source>Ngày “{text}” không phải là ngày có thật.</source>
        <translation>The date “{text}” is not a real date.</translation>
    </message>
    <message>
        <source>Người được gợi ý không có trong danh sách đảng viên của chi bộ ngày {day}.</source>
        <translation>The person prompted is not on the branch’s member list of {day}.</translation>
    </message>
    <message>
        <source>{day} là ngày trong tương lai.</source>
        <translation>{day} is a date in the future.</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>Chi bộ không có sổ “{code}”.</source>
        <translation>The branch has no register “{code}”.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày của dòng này.</source>
        <translation>The date of this line is not recorded.</translation>
    </message>
    <message>
        <source>Chọn một sổ có nút “Thêm dòng”.</source>
        <translation>Choose a register that has the button “Add a line”.</translation>
    </message>
    <message>
        <source>Ghi bằng tay.</source>
        <translation>Entered by hand.</translation>
    </message>
    <message>
        <source>Không có bản lưu của văn bản số {symbol}.</source>
        <translation>There is no file copy of document no. {symbol}.</translation>
    </message>
    <message>
        <source>Kiểm tra lại ngày, tháng, năm.</source>
        <translation>Check the day, month and year.</translation>
    </message>
    <message>
        <source>Lấy từ các nghị quyết đã cấp số.</source>
        <translation>Taken from the numbered resolutions.</translation>
    </message>
    <message>
        <source>Lấy từ các văn bản đã cấp số.</source>
        <translation>Taken from the numbered documents.</translation>
    </message>
    <message>
        <source>Lấy từ diễn biến của đảng viên.</source>
        <translation>Taken from the members’ events.</translation>
    </message>
    <message>
        <source>Lấy từ phiếu đảng viên và dòng ghi thêm.</source>
        <translation>Taken from the members’ files and added lines.</translation>
    </message>
    <message>
        <source>Lấy từ phiếu đảng viên.</source>
        <translation>Taken from the members’ files.</translation>
    </message>
    <message>
        <source>Ngày {day} chưa tới.</source>
        <translation>The date {day} has not come yet.</translation>
    </message>
    <message>
        <source>Sổ này không ghi thêm dòng bằng tay.</source>
        <translation>No lines can be added to this register by hand.</translation>
    </message>
    <message>
        <source>Sổ “{title}” không có cột “{code}”.</source>
        <translation>The register “{title}” has no column “{code}”.</translation>
    </message>
    <message>
        <source>Văn bản này được cấp số trước khi sổ giữ bản lưu.</source>
        <translation>This document was numbered before the records kept file copies.</translation>
    </message>
    <message>
        <source>{column}: dài quá {most} chữ.</source>
        <translation>{column}: longer than {most} letters.</translation>
    </message>
</context>
<context>
    <name>render</name>
    <message>
        <source>Dữ liệu trong kho không bị ảnh hưởng.</source>
        <translation>The data in the vault is not affected.</translation>
    </message>
    <message>
        <source>Không mở được tệp PDF: {reason}.</source>
        <translation>The PDF file could not be opened: {reason}.</translation>
    </message>
    <message>
        <source>Lập lại văn bản từ biên bản trong kho.</source>
        <translation>Make the document again from the minutes in the vault.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Báo cáo {span} đã phát hành nên không sửa được nữa.</source>
        <translation>The report of {span} has been issued and cannot be changed any more.</translation>
    </message>
    <message>
        <source>Bản đã phát hành còn nguyên.</source>
        <translation>The issued report is intact.</translation>
    </message>
    <message>
        <source>Chọn một kỳ đã bắt đầu.</source>
        <translation>Choose a period that has begun.</translation>
    </message>
    <message>
        <source>Có gì cần nói thêm thì ghi vào báo cáo kỳ sau.</source>
        <translation>Anything more to say goes into the report of the next period.</translation>
    </message>
    <message>
        <source>Kỳ {span} chưa bắt đầu nên chưa có số liệu.</source>
        <translation>The period {span} has not begun, so there are no figures yet.</translation>
    </message>
    <message>
        <source>Mỗi kỳ chỉ có một báo cáo.</source>
        <translation>Each period has only one report.</translation>
    </message>
    <message>
        <source>Ngày báo cáo không phải là ngày có thật.</source>
        <translation>The date of the report is not a real date.</translation>
    </message>
    <message>
        <source>Ngày báo cáo phải ghi đủ ngày, tháng, năm.</source>
        <translation>The date of the report must give the day, month and year.</translation>
    </message>
    <message>
        <source>Ngày báo cáo {day} ở trước kỳ báo cáo, bắt đầu ngày {first}.</source>
        <translation>The date of the report, {day}, is before the period reported on, which begins on {first}.</translation>
    </message>
    <message>
        <source>Phát hành báo cáo {span}</source>
        <translation>Issue the report of {span}</translation>
    </message>
    <message>
        <source>Sửa báo cáo {span}</source>
        <translation>Edit the report of {span}</translation>
    </message>
    <message>
        <source>Sửa ngày báo cáo {span}</source>
        <translation>Edit the date of the report of {span}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Biên bản buổi họp ngày {day} đã chốt với kết quả biểu quyết này.</source>
        <translation>The minutes of the meeting of {day} were closed with this vote.</translation>
    </message>
    <message>
        <source>Biên bản và bản kiểm điểm còn nguyên.</source>
        <translation>Minutes and review are as they were.</translation>
    </message>
    <message>
        <source>Bỏ mức xếp loại, điểm, phiếu; nếu trạng thái sai, sửa ở Đảng viên.</source>
        <translation>Take away rating, points and votes; if the state is wrong, mend it under Members.</translation>
    </message>
    <message>
        <source>Các nội dung khác của bản kiểm điểm còn nguyên.</source>
        <translation>Everything else in the review is as it was.</translation>
    </message>
    <message>
        <source>Không có buổi sinh hoạt đã biểu quyết này.</source>
        <translation>The meeting that voted does not exist.</translation>
    </message>
    <message>
        <source>Không có mức xếp loại “{code}”.</source>
        <translation>There is no rating “{code}”.</translation>
    </message>
    <message>
        <source>Không có đảng viên này trong danh sách.</source>
        <translation>This member is not on the list.</translation>
    </message>
    <message>
        <source>Không xếp loại đồng chí {name} năm {year}: {reason}{basis}.</source>
        <translation>{name} is not rated in {year}: {reason}{basis}.</translation>
    </message>
    <message>
        <source>Mẫu 01 dành cho tập thể chi bộ; cá nhân dùng mẫu 2A, 2B hoặc 2C.</source>
        <translation>Form 01 is for the branch as a whole; a person uses form 2A, 2B or 2C.</translation>
    </message>
    <message>
        <source>Mỗi đồng chí chỉ có một bản kiểm điểm năm {year}.</source>
        <translation>Each member has only one review for {year}.</translation>
    </message>
    <message>
        <source>Mở lại biên bản của buổi họp, rồi sửa bản kiểm điểm.</source>
        <translation>Reopen the minutes of the meeting, then change the review.</translation>
    </message>
    <message>
        <source>Mục “{code}” không nhận mức “{mark}”.</source>
        <translation>Section “{code}” does not take the mark “{mark}”.</translation>
    </message>
    <message>
        <source>Năm {year} chưa đến.</source>
        <translation>The year {year} has not come yet.</translation>
    </message>
    <message>
        <source>Nội dung dài quá {most} chữ.</source>
        <translation>The text is longer than {most} letters.</translation>
    </message>
    <message>
        <source>Quy định của năm {year} không có mẫu {form}.</source>
        <translation>The rules of {year} have no form {form}.</translation>
    </message>
    <message>
        <source>Số phiếu {given} nhiều hơn số đảng viên được tính biểu quyết của buổi họp là {base}.</source>
        <translation>{given} votes are more than the {base} members counted for the vote of the meeting.</translation>
    </message>
    <message>
        <source>không còn hoặc chưa có trong danh sách của chi bộ</source>
        <translation>no longer, or not yet, on the branch’s list</translation>
    </message>
    <message>
        <source>mẫu {form}: mã của các mục bị trống hoặc bị lặp</source>
        <translation>form {form}: the code of a section is empty or repeated</translation>
    </message>
    <message>
        <source>phải có đủ bốn mức xếp loại, từ cao xuống thấp, không lặp</source>
        <translation>all four ratings must be there once, from the highest to the lowest</translation>
    </message>
    <message>
        <source>thiếu mẫu 01, mẫu 2A, hoặc có mẫu bị lặp</source>
        <translation>form 01 or form 2A is missing, or a form is told twice</translation>
    </message>
    <message>
        <source>tỷ lệ của mức cao nhất phải từ 0 đến 100 %</source>
        <translation>the share of the highest rating must be 0 to 100 %</translation>
    </message>
    <message>
        <source>{form} không có mục “{code}”.</source>
        <translation>{form} has no section “{code}”.</translation>
    </message>
    <message>
        <source>Điểm {points} nằm ngoài khoảng từ 0 đến {most}.</source>
        <translation>{points} points are not between 0 and {most}.</translation>
    </message>
    <message>
        <source>Đếm lại phiếu của từng mức.</source>
        <translation>Count the votes of each rating again.</translation>
    </message>
    <message>
        <source>điểm của các mức phải giảm dần, mức thấp nhất từ 0 điểm</source>
        <translation>the points of the ratings must fall, the lowest beginning at 0</translation>
    </message>
    <message>
        <source>điểm của mức cao nhất lớn hơn tổng số điểm</source>
        <translation>the points of the highest rating are more than all points together</translation>
    </message>
    <message>
        <source>“{text}” không phải là một năm.</source>
        <translation>“{text}” is not a year.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Không dùng được tệp quy tắc “{name}”: {reason}.</source>
        <translation>The rules file “{name}” cannot be used: {reason}.</translation>
    </message>
    <message>
        <source>Quy tắc đang dùng không đổi.</source>
        <translation>The rules in use are unchanged.</translation>
    </message>
    <message>
        <source>Xin lại tệp từ đảng ủy cấp trên.</source>
        <translation>Ask the superior Party committee for the file again.</translation>
    </message>
    <message>
        <source>bộ biểu hiện không có mục nào</source>
        <translation>the set of signs has no items</translation>
    </message>
    <message>
        <source>chỗ điền lạ trong {kind}: {names}</source>
        <translation>unknown placeholders in {kind}: {names}</translation>
    </message>
    <message>
        <source>các phần của {kind} bị lặp hoặc thiếu</source>
        <translation>the parts of {kind} are repeated or missing</translation>
    </message>
    <message>
        <source>câu “{text}” có chỗ điền lạ</source>
        <translation>the sentence “{text}” has an unknown placeholder</translation>
    </message>
    <message>
        <source>có giấy tờ bị lặp</source>
        <translation>a paper is repeated</translation>
    </message>
    <message>
        <source>có hình thức bị lặp</source>
        <translation>a measure is repeated</translation>
    </message>
    <message>
        <source>có loại sinh hoạt bị lặp</source>
        <translation>a kind of meeting is repeated</translation>
    </message>
    <message>
        <source>dấu ngoặc không khớp trong {kind}</source>
        <translation>the brackets do not match in {kind}</translation>
    </message>
    <message>
        <source>không có số liệu tên {codes}</source>
        <translation>there are no figures named {codes}</translation>
    </message>
    <message>
        <source>mã bị lặp: {codes}</source>
        <translation>codes repeated: {codes}</translation>
    </message>
    <message>
        <source>mục “covers” của {kind} không hiểu được</source>
        <translation>the entry “covers” of {kind} is not understood</translation>
    </message>
    <message>
        <source>mục “needs” của {kind} không hiểu được</source>
        <translation>the entry “needs” of {kind} is not understood</translation>
    </message>
    <message>
        <source>mục “unverified” có tên lạ: {keys}</source>
        <translation>the entry “unverified” has unknown names: {keys}</translation>
    </message>
    <message>
        <source>mục “{code}”: ngày ban hành chưa đủ</source>
        <translation>entry “{code}”: the date of issue is not complete</translation>
    </message>
    <message>
        <source>mục “{code}”: số ngày, số tháng phải từ 0 đến 400</source>
        <translation>entry “{code}”: the days and months must be 0 to 400</translation>
    </message>
    <message>
        <source>mục “{code}”: tháng từ 1 đến 12, ngày từ 1 đến 31</source>
        <translation>entry “{code}”: the month must be 1 to 12, the day 1 to 31</translation>
    </message>
    <message>
        <source>mục “{code}”: đợt vào một ngày không có</source>
        <translation>entry “{code}”: a round falls on a day that does not exist</translation>
    </message>
    <message>
        <source>ngày hiệu lực “{text}” không phải là ngày có thật</source>
        <translation>the effective date “{text}” is not a real date</translation>
    </message>
    <message>
        <source>ngày nghỉ “{day}” không phải là ngày có thật</source>
        <translation>the holiday “{day}” is not a real date</translation>
    </message>
    <message>
        <source>số tháng không thể nhỏ hơn 0</source>
        <translation>the number of months cannot be less than 0</translation>
    </message>
    <message>
        <source>sổ “{code}”: cột bị lặp hoặc không có cột</source>
        <translation>register “{code}”: columns are repeated or missing</translation>
    </message>
    <message>
        <source>sổ “{code}”: không biết cột {columns}</source>
        <translation>register “{code}”: unknown columns {columns}</translation>
    </message>
    <message>
        <source>sổ “{code}”: không có dòng nào vào được</source>
        <translation>register “{code}”: no line can be entered</translation>
    </message>
    <message>
        <source>thiếu hình thức: {kinds}</source>
        <translation>measures are missing: {kinds}</translation>
    </message>
    <message>
        <source>thiếu loại sinh hoạt: {kinds}</source>
        <translation>kinds of meeting are missing: {kinds}</translation>
    </message>
    <message>
        <source>thiếu quy định cho kỳ {spans}</source>
        <translation>rules are missing for the periods {spans}</translation>
    </message>
    <message>
        <source>thiếu tiêu chí hoặc mức xếp loại</source>
        <translation>criteria or rating levels are missing</translation>
    </message>
    <message>
        <source>“superior_every” phải từ 0 đến 12 tháng</source>
        <translation>“superior_every” must be 0 to 12 months</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>Chi bộ mẫu có từ {few} đến {many} đảng viên, nhiều nhất {months} tháng.</source>
        <translation>A sample branch has {few} to {many} members and at most {months} months.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Chưa ghi họ tên người dùng.</source>
        <translation>The name of the user is missing.</translation>
    </message>
    <message>
        <source>Không thể tự bỏ quyền mở kho của chính mình.</source>
        <translation>You cannot remove your own right to open the vault.</translation>
    </message>
    <message>
        <source>Người dùng</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Số mở đầu không thể nhỏ hơn 0.</source>
        <translation>The opening number cannot be less than 0.</translation>
    </message>
    <message>
        <source>Tệp mật khẩu “{path}” không phải là văn bản UTF-8.</source>
        <translation>The password file “{path}” is not UTF-8 text.</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Cho biết số thẻ đảng viên, số căn cước, mã hoặc đúng họ và tên.</source>
        <translation>Give the Party card number, citizen ID, code or exact full name.</translation>
    </message>
    <message>
        <source>Cho biết số thẻ, số căn cước hoặc mã của đúng người.</source>
        <translation>Give the card number, citizen ID or code of the right person.</translation>
    </message>
    <message>
        <source>Chưa lập bản thông tin nào.</source>
        <translation>No information sheet was made.</translation>
    </message>
    <message>
        <source>Có {number} đảng viên khớp với “{text}”: {apart}.</source>
        <translation>{number} members match “{text}”: {apart}.</translation>
    </message>
    <message>
        <source>Không có đảng viên nào khớp với “{text}”.</source>
        <translation>No member matches “{text}”.</translation>
    </message>
    <message>
        <source>{name}, sinh {born}, {state}, số thẻ {card}, mã {id}</source>
        <translation>{name}, born {born}, {state}, card number {card}, code {id}</translation>
    </message>
</context>
<context>
    <name>signing</name>
    <message>
        <source>Chưa có họ tên người ký.</source>
        <translation>The name of the signer is missing.</translation>
    </message>
    <message>
        <source>Chưa ký gì.</source>
        <translation>Nothing has been signed.</translation>
    </message>
    <message>
        <source>Chưa ký gì; tệp khóa còn nguyên.</source>
        <translation>Nothing has been signed; the key file is intact.</translation>
    </message>
    <message>
        <source>Chọn chứng thư có mục đích ký số.</source>
        <translation>Choose a certificate meant for digital signing.</translation>
    </message>
    <message>
        <source>Chọn tên tệp khác.</source>
        <translation>Choose another file name.</translation>
    </message>
    <message>
        <source>Chọn tệp có đuôi .p12 hoặc .pfx, hoặc lấy lại bản sao của tệp khóa.</source>
        <translation>Choose a file that ends in .p12 or .pfx, or fetch a copy of the key file.</translation>
    </message>
    <message>
        <source>Chọn tệp khóa khác (đuôi .p12 hoặc .pfx) hoặc tạo khóa mới.</source>
        <translation>Choose another key file (ending in .p12 or .pfx) or make a new key.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” chỉ có hiệu lực từ ngày {day}.</source>
        <translation>The certificate of “{name}” is valid only from {day}.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” do chính người ký tự tạo. Để chắc chắn đúng người, so dấu vân tay này với bản người ký đã nộp: {fingerprint}.</source>
        <translation>The certificate of “{name}” was made by the signer. To be sure it is the right person, compare this fingerprint with the copy the signer handed in: {fingerprint}.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” do “{issuer}” cấp; chưa có danh sách tin cậy để kiểm tra nơi cấp. Dấu vân tay: {fingerprint}.</source>
        <translation>The certificate of “{name}” was issued by “{issuer}”; there is no trusted list yet to check the issuer. Fingerprint: {fingerprint}.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” không dùng để ký.</source>
        <translation>The certificate of “{name}” is not meant for signing.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” đã bị sửa.</source>
        <translation>The certificate of “{name}” was altered.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” đã hết hạn ngày {day}.</source>
        <translation>The certificate of “{name}” expired on {day}.</translation>
    </message>
    <message>
        <source>Chữ ký của “{name}” không ghi thời điểm ký.</source>
        <translation>The signature of “{name}” does not say when it was made.</translation>
    </message>
    <message>
        <source>Chữ ký dùng thuật toán băm quá yếu ({name}).</source>
        <translation>The signature uses a hash that is too weak ({name}).</translation>
    </message>
    <message>
        <source>Chữ ký không gắn với chứng thư nào (thiếu signing-certificate).</source>
        <translation>The signature is not bound to a certificate (signing-certificate is missing).</translation>
    </message>
    <message>
        <source>Chữ ký không khớp với khóa của người ký.</source>
        <translation>The signature does not match the signer’s key.</translation>
    </message>
    <message>
        <source>Chữ ký không phủ trọn phần văn bản mà nó đứng tên.</source>
        <translation>The signature does not cover the whole of the document it stands for.</translation>
    </message>
    <message>
        <source>Chữ ký không đúng dạng chương trình này ghi: do phần mềm khác ký, hoặc phần ngoài chữ ký bị sửa.</source>
        <translation>The signature is not of the form this program writes: other software signed it, or the part outside the signature was altered.</translation>
    </message>
    <message>
        <source>Chữ ký trong tệp PDF đã hỏng, không đọc được.</source>
        <translation>The signature in the PDF file is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>Ghi đúng họ và tên như trong thẻ đảng viên.</source>
        <translation>Write the full name exactly as on the Party card.</translation>
    </message>
    <message>
        <source>Ghi đủ họ và tên rồi làm lại.</source>
        <translation>Write the full name, then try again.</translation>
    </message>
    <message>
        <source>Họ tên người ký dài quá {limit} chữ hoặc có ký tự lạ.</source>
        <translation>The signer’s name is longer than {limit} letters or has unusual characters.</translation>
    </message>
    <message>
        <source>Khóa cũ còn nguyên; chưa tạo khóa mới.</source>
        <translation>The earlier key is intact; no new key was made.</translation>
    </message>
    <message>
        <source>Khóa ký quá ngắn, không còn an toàn.</source>
        <translation>The signing key is too short to be safe.</translation>
    </message>
    <message>
        <source>Không có ô ký trống “{field}” trong văn bản.</source>
        <translation>The document has no empty signature field “{field}”.</translation>
    </message>
    <message>
        <source>Không ký được: tệp PDF đã hỏng hoặc chữ ký đã có không còn đúng.</source>
        <translation>It could not be signed: the PDF file is damaged, or a signature in it is no longer valid.</translation>
    </message>
    <message>
        <source>Kiểm tra phím Caps Lock và bộ gõ tiếng Việt (mật khẩu được gõ không dấu).</source>
        <translation>Check Caps Lock and the Vietnamese input method (the password is typed without marks).</translation>
    </message>
    <message>
        <source>Lập lại văn bản từ sổ rồi ký lại.</source>
        <translation>Make the document again from the records, then sign again.</translation>
    </message>
    <message>
        <source>Mật khẩu khóa chưa đúng.</source>
        <translation>The password of the key is not right.</translation>
    </message>
    <message>
        <source>Mật khẩu khóa ngắn hơn {limit} ký tự.</source>
        <translation>The password of the key is shorter than {limit} characters.</translation>
    </message>
    <message>
        <source>Nếu cần ký lại, lập lại văn bản rồi ký từ đầu.</source>
        <translation>To sign again, make the document anew and sign from the start.</translation>
    </message>
    <message>
        <source>Nếu cần ký thêm, lập lại văn bản rồi ký lại từ đầu.</source>
        <translation>To add a signature, make the document anew and sign again from the start.</translation>
    </message>
    <message>
        <source>Nội dung đã bị thay đổi sau khi ký.</source>
        <translation>The content was changed after signing.</translation>
    </message>
    <message>
        <source>Sau chữ ký cuối cùng, tệp còn có phần thêm vào hoặc bị cụt.</source>
        <translation>After the last signature, the file has something added or is cut short.</translation>
    </message>
    <message>
        <source>Sau khi ký, văn bản đã bị thêm hoặc sửa nội dung.</source>
        <translation>After signing, content was added to the document or changed.</translation>
    </message>
    <message>
        <source>Tạo khóa mới rồi báo dấu vân tay khóa mới cho đảng ủy.</source>
        <translation>Make a new key, then tell the Party committee the fingerprint of the new key.</translation>
    </message>
    <message>
        <source>Tệp PDF có dấu vết chữ ký nhưng chữ ký đã bị gỡ hoặc hỏng.</source>
        <translation>The PDF file shows traces of a signature that was removed or damaged.</translation>
    </message>
    <message>
        <source>Tệp PDF có quá nhiều chữ ký.</source>
        <translation>The PDF file has too many signatures.</translation>
    </message>
    <message>
        <source>Tệp PDF quá lớn, không kiểm tra được.</source>
        <translation>The PDF file is too large to be checked.</translation>
    </message>
    <message>
        <source>Tệp PDF đã hỏng, không đọc được.</source>
        <translation>The PDF file is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>Tệp chữ ký không còn đúng từng byte như khi ký (hoặc do phần mềm khác tạo).</source>
        <translation>The signature file is no longer byte for byte as it was signed (or other software made it).</translation>
    </message>
    <message>
        <source>Tệp chữ ký đã hỏng, không đọc được.</source>
        <translation>The signature file is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>Tệp gốc còn nguyên; chưa ký gì.</source>
        <translation>The original file is intact; nothing was signed.</translation>
    </message>
    <message>
        <source>Tệp khóa không có đủ khóa bí mật và chứng thư đi cùng.</source>
        <translation>The key file does not hold both the private key and its certificate.</translation>
    </message>
    <message>
        <source>Tệp đã chọn không phải tệp khóa ký (PKCS#12) hoặc đã hỏng.</source>
        <translation>The chosen file is not a signing key file (PKCS#12), or it is damaged.</translation>
    </message>
    <message>
        <source>Vào thời điểm ký ghi trong chữ ký, chứng thư của “{name}” chưa có hiệu lực.</source>
        <translation>At the time given in the signature, the certificate of “{name}” was not yet valid.</translation>
    </message>
    <message>
        <source>Vào thời điểm ký ghi trong chữ ký, chứng thư của “{name}” đã hết hạn.</source>
        <translation>At the time given in the signature, the certificate of “{name}” had expired.</translation>
    </message>
    <message>
        <source>Văn bản và các chữ ký đã có còn nguyên.</source>
        <translation>The document and its present signatures are intact.</translation>
    </message>
    <message>
        <source>Văn bản đã được ký khóa, không nhận thêm chữ ký.</source>
        <translation>The document was locked by a signature and takes no further ones.</translation>
    </message>
    <message>
        <source>Xem lại ngày giờ của máy tính rồi ký lại.</source>
        <translation>Check the computer’s date and time, then sign again.</translation>
    </message>
    <message>
        <source>Đã có tệp “{path}”.</source>
        <translation>There is already a file “{path}”.</translation>
    </message>
    <message>
        <source>Đặt mật khẩu dài hơn; mật khẩu được gõ không dấu.</source>
        <translation>Set a longer password; it is typed without marks.</translation>
    </message>
</context>
<context>
    <name>spans</name>
    <message>
        <source>6 tháng cuối năm {year}</source>
        <translation>second half of {year}</translation>
    </message>
    <message>
        <source>6 tháng đầu năm {year}</source>
        <translation>first half of {year}</translation>
    </message>
    <message>
        <source>Viết 2026-10 (tháng), 2026-Q3 (quý), 2026-H1 (6 tháng) hoặc 2026 (năm).</source>
        <translation>Write 2026-10 (month), 2026-Q3 (quarter), 2026-H1 (half year) or 2026 (year).</translation>
    </message>
    <message>
        <source>năm {year}</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>quý {quarter}/{year}</source>
        <translation>quarter {quarter}/{year}</translation>
    </message>
    <message>
        <source>“{text}” không phải là 6 tháng đầu hay cuối năm.</source>
        <translation>“{text}” is not the first or last half of a year.</translation>
    </message>
    <message>
        <source>“{text}” không phải là một kỳ.</source>
        <translation>“{text}” is not a period.</translation>
    </message>
    <message>
        <source>“{text}” không phải là một năm.</source>
        <translation>“{text}” is not a year.</translation>
    </message>
    <message>
        <source>“{text}” không phải là một quý.</source>
        <translation>“{text}” is not a quarter.</translation>
    </message>
    <message>
        <source>“{text}” không phải là một tháng.</source>
        <translation>“{text}” is not a month.</translation>
    </message>
</context>
<context>
    <name>stick</name>
    <message>
        <source>Bớt tệp đính kèm rồi đóng gói lại.</source>
        <translation>Leave out some attached files, then seal again.</translation>
    </message>
    <message>
        <source>Cắm lại USB rồi bấm “Ghi lại”.</source>
        <translation>Plug the USB stick in again, then press “Write again”.</translation>
    </message>
    <message>
        <source>Dùng USB khác hoặc chuyển tệp cũ sang nơi khác rồi bấm “Ghi lại”.</source>
        <translation>Use another USB stick or move the old file elsewhere, then press “Write again”.</translation>
    </message>
    <message>
        <source>Dùng USB khác hoặc xóa bớt tệp trên USB rồi bấm “Ghi lại”.</source>
        <translation>Use another USB stick or delete files on this one, then press “Write again”.</translation>
    </message>
    <message>
        <source>Dùng USB khác rồi bấm “Ghi lại”.</source>
        <translation>Use another USB stick, then press “Write again”.</translation>
    </message>
    <message>
        <source>Dữ liệu trong kho còn nguyên; chưa ghi gì ra USB.</source>
        <translation>The data in the vault is intact; nothing was written to the USB stick.</translation>
    </message>
    <message>
        <source>Dữ liệu trong kho còn nguyên; gói nộp chưa có trên USB.</source>
        <translation>The data in the vault is intact; the packet is not on the USB stick yet.</translation>
    </message>
    <message>
        <source>Dữ liệu trong kho còn nguyên; tệp hỏng trên USB đã được xóa.</source>
        <translation>The data in the vault is intact; the damaged file on the USB stick was deleted.</translation>
    </message>
    <message>
        <source>Gạt khóa chống ghi trên USB hoặc dùng USB khác rồi bấm “Ghi lại”.</source>
        <translation>Slide off the write protection of the USB stick or use another one, then press “Write again”.</translation>
    </message>
    <message>
        <source>Không ghi được ra USB: USB đã đầy giữa chừng.</source>
        <translation>Could not write to the USB stick: it became full on the way.</translation>
    </message>
    <message>
        <source>Không ghi được ra USB: thiết bị chỉ cho đọc hoặc thư mục không cho ghi.</source>
        <translation>Could not write to the USB stick: the device is read-only or the folder does not allow writing.</translation>
    </message>
    <message>
        <source>Không ghi được ra USB: thiết bị đã bị rút ra giữa chừng.</source>
        <translation>Could not write to the USB stick: it was pulled out on the way.</translation>
    </message>
    <message>
        <source>Không ghi được ra USB: tệp lớn hơn mức USB chứa được (4 GB).</source>
        <translation>Could not write to the USB stick: the file is larger than the stick can hold (4 GB).</translation>
    </message>
    <message>
        <source>Không ghi được ra USB: {reason}.</source>
        <translation>Could not write to the USB stick: {reason}.</translation>
    </message>
    <message>
        <source>Không đủ chỗ trên USB: cần {needed} MB, còn trống {free} MB.</source>
        <translation>Not enough room on the USB stick: {needed} MB needed, {free} MB free.</translation>
    </message>
    <message>
        <source>Trên USB đã có tệp “{name}” khác với tệp cần ghi.</source>
        <translation>The USB stick already has a file “{name}” that differs from the one to be written.</translation>
    </message>
    <message>
        <source>Tệp trên USB còn nguyên; dữ liệu trong kho còn nguyên.</source>
        <translation>The file on the USB stick is intact; the data in the vault is intact.</translation>
    </message>
    <message>
        <source>USB này có thể đã hỏng: dùng USB khác rồi bấm “Ghi lại”.</source>
        <translation>This USB stick may be faulty: use another one, then press “Write again”.</translation>
    </message>
    <message>
        <source>Đã ghi và kiểm tra xong {count} tệp. Có thể rút USB.</source>
        <translation>Files written and checked: {count}. You can remove the USB stick.</translation>
    </message>
    <message>
        <source>Đọc lại tệp “{name}” trên USB không giống tệp đã ghi.</source>
        <translation>Reading back the file “{name}” from the USB stick did not give what was written.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>Bản sao lưu “{path}” bị hỏng: {reason}.</source>
        <translation>The backup “{path}” is damaged: {reason}.</translation>
    </message>
    <message>
        <source>Chưa kiểm tra dữ liệu bên trong: cần mật khẩu.</source>
        <translation>The data inside was not checked: the password is needed.</translation>
    </message>
    <message>
        <source>Chương trình không ghi đè lên nó.</source>
        <translation>The program does not write over it.</translation>
    </message>
    <message>
        <source>Chương trình không sửa và không ghi đè gì lên kho này.</source>
        <translation>The program does not change this vault or write over it.</translation>
    </message>
    <message>
        <source>Chọn một câu ngắn dễ nhớ, từ 8 ký tự trở lên, gõ không dấu.</source>
        <translation>Choose a short sentence that is easy to remember, 8 characters or more, typed without marks.</translation>
    </message>
    <message>
        <source>Chọn thư mục kho có tên kết thúc bằng “.scb”.</source>
        <translation>Choose a vault folder whose name ends in “.scb”.</translation>
    </message>
    <message>
        <source>Chọn tên khác hoặc chỗ khác cho kho mới.</source>
        <translation>Choose another name or another place for the new vault.</translation>
    </message>
    <message>
        <source>Chọn tệp có tên kết thúc bằng “.scbluu”.</source>
        <translation>Choose a file whose name ends in “.scbluu”.</translation>
    </message>
    <message>
        <source>Cài phiên bản mới của Sổ Chi Bộ trên máy này rồi mở lại.</source>
        <translation>Install the newer version of Sổ Chi Bộ on this computer, then open again.</translation>
    </message>
    <message>
        <source>Còn {more} trang khác bị hỏng.</source>
        <translation>Other damaged pages: {more}.</translation>
    </message>
    <message>
        <source>Cấu trúc cơ sở dữ liệu sai: {detail}.</source>
        <translation>The structure of the database is wrong: {detail}.</translation>
    </message>
    <message>
        <source>Cấu trúc cơ sở dữ liệu đúng.</source>
        <translation>The structure of the database is right.</translation>
    </message>
    <message>
        <source>Dòng {row} của bảng “{table}” trỏ đến dòng không có trong bảng “{parent}”.</source>
        <translation>Row {row} of the table “{table}” points to a row that is not in the table “{parent}”.</translation>
    </message>
    <message>
        <source>Dùng một bản sao lưu khác, cũ hơn.</source>
        <translation>Use another, older backup.</translation>
    </message>
    <message>
        <source>Dữ liệu còn nguyên, chương trình không mở để khỏi làm hỏng.</source>
        <translation>The data is intact; the program does not open it, so as not to harm it.</translation>
    </message>
    <message>
        <source>Dữ liệu còn nguyên; thay đổi vừa rồi chưa được lưu.</source>
        <translation>The data is intact; the last change was not saved.</translation>
    </message>
    <message>
        <source>Dữ liệu trong kho còn nguyên; thay đổi vừa rồi chưa được lưu.</source>
        <translation>The data in the vault is intact; the last change was not saved.</translation>
    </message>
    <message>
        <source>Kho không có ô khóa của người này.</source>
        <translation>The vault has no key slot of this person.</translation>
    </message>
    <message>
        <source>Kho không thay đổi.</source>
        <translation>The vault is unchanged.</translation>
    </message>
    <message>
        <source>Kho vẫn khóa và còn nguyên.</source>
        <translation>The vault is still locked, and intact.</translation>
    </message>
    <message>
        <source>Kho “{path}” bị hỏng: {reason}.</source>
        <translation>The vault “{path}” is damaged: {reason}.</translation>
    </message>
    <message>
        <source>Kho “{path}” do phiên bản mới hơn ghi (kiểu dữ liệu {version}).</source>
        <translation>The vault “{path}” was written by a newer version (data format {version}).</translation>
    </message>
    <message>
        <source>Kho “{path}” đang bận ghi việc khác quá lâu.</source>
        <translation>The vault “{path}” has been busy with another task for too long.</translation>
    </message>
    <message>
        <source>Kho “{path}” đang được mở trên máy “{host}” bởi tài khoản “{user}” từ {since} (tiến trình {pid}).</source>
        <translation>The vault “{path}” is open on the computer “{host}” by the account “{user}” since {since} (process {pid}).</translation>
    </message>
    <message>
        <source>Kho “{path}” đang được mở ở một cửa sổ khác.</source>
        <translation>The vault “{path}” is open in another window.</translation>
    </message>
    <message>
        <source>Không có gì bị thay đổi.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Không có gì ở đó bị thay đổi.</source>
        <translation>Nothing there was changed.</translation>
    </message>
    <message>
        <source>Không ghi được vào “{path}”: thiết bị hoặc thư mục chỉ cho đọc.</source>
        <translation>Could not write to “{path}”: the device or folder is read-only.</translation>
    </message>
    <message>
        <source>Không ghi được vào “{path}”: ổ đĩa đã đầy.</source>
        <translation>Could not write to “{path}”: the disk is full.</translation>
    </message>
    <message>
        <source>Không xóa được người cuối cùng mở được kho bằng mật khẩu.</source>
        <translation>The last person who can open the vault by password cannot be removed.</translation>
    </message>
    <message>
        <source>Không đọc được bản sao lưu “{path}”.</source>
        <translation>The backup “{path}” could not be read.</translation>
    </message>
    <message>
        <source>Kiểm tra lại đường dẫn hoặc cắm lại USB.</source>
        <translation>Check the path, or plug the USB stick in again.</translation>
    </message>
    <message>
        <source>Kiểm tra phím Caps Lock và bộ gõ tiếng Việt (mật khẩu được gõ không dấu). Nếu quên, dùng mã khôi phục cất trong tủ hồ sơ.</source>
        <translation>Check Caps Lock and the Vietnamese input method (the password is typed without marks). If you have forgotten it, use the recovery code kept in the office safe.</translation>
    </message>
    <message>
        <source>Kiểm tra quyền ghi của thư mục, hoặc chép kho về ổ cứng của máy rồi mở lại.</source>
        <translation>Check the permission to write in the folder, or copy the vault back to the computer’s disk and open it again.</translation>
    </message>
    <message>
        <source>Kiểu dữ liệu cũ ({version}); lần mở tới sẽ nâng lên.</source>
        <translation>Old data format ({version}); the next opening will upgrade it.</translation>
    </message>
    <message>
        <source>Kiểu dữ liệu {version}.</source>
        <translation>Data format {version}.</translation>
    </message>
    <message>
        <source>Lần trước chương trình tắt đột ngột; những gì đã lưu nằm trong tệp “data.db-wal”.</source>
        <translation>The program stopped suddenly last time; what was saved is in the file “data.db-wal”.</translation>
    </message>
    <message>
        <source>Mã khôi phục gõ sai: các ký tự không khớp với nhóm kiểm tra ở cuối mã.</source>
        <translation>The recovery code was mistyped: its characters do not match the check group at its end.</translation>
    </message>
    <message>
        <source>Mã không đúng của kho này, tuy đã gõ đủ và khớp nhóm kiểm tra.</source>
        <translation>The code is not the one of this vault, though it is complete and matches its check group.</translation>
    </message>
    <message>
        <source>Mật khẩu chưa đúng.</source>
        <translation>The password is not right.</translation>
    </message>
    <message>
        <source>Mật khẩu mới chưa dùng được: {reason}.</source>
        <translation>The new password cannot be used: {reason}.</translation>
    </message>
    <message>
        <source>Mật khẩu đang dùng không thay đổi.</source>
        <translation>The password in use is unchanged.</translation>
    </message>
    <message>
        <source>Mọi liên kết giữa các bảng đúng.</source>
        <translation>All links between tables are right.</translation>
    </message>
    <message>
        <source>Mọi trang dữ liệu còn nguyên.</source>
        <translation>All data pages are intact.</translation>
    </message>
    <message>
        <source>Mỗi lúc chỉ một chương trình được mở kho, nhờ vậy dữ liệu không bị lẫn.</source>
        <translation>Only one program at a time may open the vault, so that data is never mixed up.</translation>
    </message>
    <message>
        <source>Những gì đã lưu trước đó còn nguyên; thay đổi vừa rồi chưa được lưu.</source>
        <translation>What was saved before is intact; the last change was not saved.</translation>
    </message>
    <message>
        <source>Những gì đã lưu trước đó vẫn ở trên ổ; thay đổi vừa rồi chưa được lưu.</source>
        <translation>What was saved before is still on the disk; the last change was not saved.</translation>
    </message>
    <message>
        <source>Thêm người khác trước, rồi mới xóa người này.</source>
        <translation>Add another person first, then remove this one.</translation>
    </message>
    <message>
        <source>Trang {page} của tệp dữ liệu bị hỏng.</source>
        <translation>Page {page} of the data file is damaged.</translation>
    </message>
    <message>
        <source>Tìm tờ mã khôi phục in gần đây nhất của chi bộ: mã cũ hết hiệu lực khi đổi mã.</source>
        <translation>Find the branch’s latest printed recovery code: an old code stops working when the code is changed.</translation>
    </message>
    <message>
        <source>Tắt bộ gõ tiếng Việt, so lại từng nhóm bốn ký tự với tờ giấy đã in.</source>
        <translation>Turn off the Vietnamese input method and compare each group of four characters with the printed sheet.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu có {pages} trang.</source>
        <translation>The data file has {pages} pages.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu “data.db” bị cụt ({size} byte).</source>
        <translation>The data file “data.db” is cut short ({size} bytes).</translation>
    </message>
    <message>
        <source>Tệp dữ liệu “data.db” trống rỗng.</source>
        <translation>The data file “data.db” is empty.</translation>
    </message>
    <message>
        <source>Tệp khóa còn nguyên; bản sao của nó khác đi, có thể do lần đổi mật khẩu bị ngắt giữa chừng.</source>
        <translation>The key file is intact; its copy differs, perhaps because a change of password was interrupted.</translation>
    </message>
    <message>
        <source>Chép thư mục kho sang chỗ khác để giữ lại, rồi khôi phục từ bản sao lưu gần nhất.</source>
        <translation>Copy the vault folder to another place to keep it, then restore from the latest backup.</translation>
    </message>
    <message>
        <source>Cắm lại ổ đĩa, đóng và mở lại kho; nếu còn lỗi, khôi phục từ bản sao lưu sang ổ khác.</source>
        <translation>Connect the disk again, close and reopen the vault; if it still fails, restore from a backup to another disk.</translation>
    </message>
    <message>
        <source>Dùng “Khôi phục từ bản sao lưu…” để lấy lại kho trong đó.</source>
        <translation>Use “Restore from backup…” to bring back the vault in it.</translation>
    </message>
    <message>
        <source>Kho đang dùng không bị ảnh hưởng; chưa có gì được khôi phục.</source>
        <translation>The vault in use is not affected; nothing was restored.</translation>
    </message>
    <message>
        <source>Kiểm tra lại đường dẫn, cắm lại ổ đĩa, hoặc khôi phục từ bản sao lưu.</source>
        <translation>Check the path, connect the disk again, or restore from a backup.</translation>
    </message>
    <message>
        <source>Mở trang Kiểm tra kho và chọn “Khôi phục tệp khóa từ bản sao”.</source>
        <translation>Open the page Check vault and choose “Restore the key file from its copy”.</translation>
    </message>
    <message>
        <source>Tìm lại hai tệp “header.scb” và “header.copy.scb” đã bị chuyển đi, hoặc khôi phục từ bản sao lưu.</source>
        <translation>Find the two files “header.scb” and “header.copy.scb” that were moved away, or restore from a backup.</translation>
    </message>
    <message>
        <source>Tìm lại tệp “data.db” đã bị chuyển đi, hoặc khôi phục từ bản sao lưu.</source>
        <translation>Find the file “data.db” that was moved away, or restore from a backup.</translation>
    </message>
    <message>
        <source>Tệp khóa còn nguyên; bản sao của nó bị hỏng. Nên khôi phục bản sao.</source>
        <translation>The key file is intact; its copy is damaged. Restore the copy.</translation>
    </message>
    <message>
        <source>Tệp khóa còn nguyên; thiếu bản sao của nó. Nên khôi phục bản sao.</source>
        <translation>The key file is intact; its copy is missing. Restore the copy.</translation>
    </message>
    <message>
        <source>Tệp khóa và bản sao của nó còn nguyên.</source>
        <translation>The key file and its copy are intact.</translation>
    </message>
    <message>
        <source>Xóa bớt tệp không cần trên ổ đĩa rồi làm lại thao tác vừa rồi.</source>
        <translation>Delete files you do not need from the disk, then repeat what you just did.</translation>
    </message>
    <message>
        <source>chỉ có một ký tự lặp lại</source>
        <translation>it is one character repeated</translation>
    </message>
    <message>
        <source>có trang dữ liệu không đọc được</source>
        <translation>some data pages cannot be read</translation>
    </message>
    <message>
        <source>dài {length} ký tự, chỉ nhận đến 256</source>
        <translation>it is {length} characters long; at most 256 are taken</translation>
    </message>
    <message>
        <source>không có thư mục nào ở đường dẫn này</source>
        <translation>there is no folder at this path</translation>
    </message>
    <message>
        <source>mới có {length} ký tự, cần ít nhất 8</source>
        <translation>it has only {length} characters; at least 8 are needed</translation>
    </message>
    <message>
        <source>nội dung không còn nguyên như lúc được ghi</source>
        <translation>the content is not as it was written</translation>
    </message>
    <message>
        <source>nội dung tệp khóa không hợp lệ</source>
        <translation>the content of the key file is not valid</translation>
    </message>
    <message>
        <source>phần đầu tệp không hợp lệ</source>
        <translation>the beginning of the file is not valid</translation>
    </message>
    <message>
        <source>phần đầu tệp không đọc được</source>
        <translation>the beginning of the file cannot be read</translation>
    </message>
    <message>
        <source>thiếu tệp dữ liệu “data.db”; chương trình không tạo tệp trống thay vào</source>
        <translation>the data file “data.db” is missing; the program does not put an empty file in its place</translation>
    </message>
    <message>
        <source>thiếu tệp khóa “header.scb” và cả bản sao của nó</source>
        <translation>the key file “header.scb” and its copy are both missing</translation>
    </message>
    <message>
        <source>trang dữ liệu không còn nguyên ({page})</source>
        <translation>data pages are not intact ({page})</translation>
    </message>
    <message>
        <source>trong thư mục không có tệp khóa và tệp dữ liệu của kho</source>
        <translation>the folder holds neither the key file nor the data file of a vault</translation>
    </message>
    <message>
        <source>tệp dữ liệu “data.db” trống rỗng</source>
        <translation>the data file “data.db” is empty</translation>
    </message>
    <message>
        <source>tệp khóa bên trong không hợp lệ</source>
        <translation>the key file inside is not valid</translation>
    </message>
    <message>
        <source>tệp khóa bị cụt</source>
        <translation>the key file is cut short</translation>
    </message>
    <message>
        <source>tệp khóa không còn nguyên như lúc được ghi</source>
        <translation>the key file is not as it was written</translation>
    </message>
    <message>
        <source>tệp khóa không mang dấu của Sổ Chi Bộ</source>
        <translation>the key file does not carry the mark of Sổ Chi Bộ</translation>
    </message>
    <message>
        <source>tệp khóa “header.scb” không còn nguyên, nhưng bản sao của nó còn tốt</source>
        <translation>the key file “header.scb” is not intact, but its copy is still good</translation>
    </message>
    <message>
        <source>tệp “data.db” không phải của kho này, không khớp với tệp khóa</source>
        <translation>the file “data.db” is not of this vault; it does not match the key file</translation>
    </message>
    <message>
        <source>Đóng cửa sổ kia rồi mở lại.</source>
        <translation>Close the other window, then open again.</translation>
    </message>
    <message>
        <source>Đặt lại đúng tệp “data.db” của kho này, hoặc khôi phục từ bản sao lưu.</source>
        <translation>Put back the right “data.db” of this vault, or restore from a backup.</translation>
    </message>
    <message>
        <source>Đợi việc đang chạy xong rồi làm lại.</source>
        <translation>Wait until the running task is finished, then try again.</translation>
    </message>
    <message>
        <source>đây là một bản sao lưu</source>
        <translation>this is a backup</translation>
    </message>
    <message>
        <source>đây là một tệp, còn kho là một thư mục</source>
        <translation>this is a file, but a vault is a folder</translation>
    </message>
    <message>
        <source>Ổ đĩa chứa “{path}” bị lỗi hoặc đã bị rút ra ({detail}).</source>
        <translation>The disk that holds “{path}” failed or was pulled out ({detail}).</translation>
    </message>
    <message>
        <source>ổ đĩa trả lại khác với những gì đã ghi</source>
        <translation>the disk gives back something other than what was written</translation>
    </message>
    <message>
        <source>Ở “{path}” đã có sẵn tệp hoặc thư mục.</source>
        <translation>There is already a file or folder at “{path}”.</translation>
    </message>
    <message>
        <source>“{path}” do phiên bản Sổ Chi Bộ mới hơn tạo ra (dữ liệu kiểu {version}, máy này đọc được đến {ours}).</source>
        <translation>“{path}” was made by a newer version of Sổ Chi Bộ (data format {version}; this computer reads up to {ours}).</translation>
    </message>
    <message>
        <source>“{path}” không phải bản sao lưu của Sổ Chi Bộ.</source>
        <translation>“{path}” is not a backup of Sổ Chi Bộ.</translation>
    </message>
    <message>
        <source>“{path}” không phải kho Sổ Chi Bộ: {reason}.</source>
        <translation>“{path}” is not a vault of Sổ Chi Bộ: {reason}.</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>Mẫu phải là tệp Excel .xlsx.</source>
        <translation>The template must be an Excel file (.xlsx).</translation>
    </message>
    <message>
        <source>Trang tính “{sheet}”, ô {cell}: {why}</source>
        <translation>Sheet “{sheet}”, cell {cell}: {why}</translation>
    </message>
    <message>
        <source>Tệp mẫu có liên kết tới tệp khác nên không dùng được.</source>
        <translation>The template file links to other files, so it cannot be used.</translation>
    </message>
    <message>
        <source>Tệp mẫu có macro nên không dùng được.</source>
        <translation>The template file has macros, so it cannot be used.</translation>
    </message>
    <message>
        <source>Tệp mẫu hỏng: {reason}.</source>
        <translation>The template file is damaged: {reason}.</translation>
    </message>
    <message>
        <source>Tệp mẫu không có trang tính nào.</source>
        <translation>The template file has no sheets.</translation>
    </message>
    <message>
        <source>Tệp mẫu không phải là tệp Excel bình thường.</source>
        <translation>The template file is not an ordinary Excel file.</translation>
    </message>
    <message>
        <source>Tệp mẫu và số liệu trong kho còn nguyên, chưa ghi gì.</source>
        <translation>The template file and the data in the vault are intact; nothing was written.</translation>
    </message>
    <message>
        <source>Tệp mẫu đã ký số: ghi thêm vào sẽ làm hỏng chữ ký.</source>
        <translation>The template file is digitally signed: writing into it would break the signature.</translation>
    </message>
    <message>
        <source>Xin đảng ủy cấp trên mẫu đúng, hoặc lưu bảng thống kê của chương trình.</source>
        <translation>Ask the superior Party committee for the right template, or save the program’s own table of statistics.</translation>
    </message>
    <message>
        <source>không còn dòng trống cho “{name}”.</source>
        <translation>there is no empty row left for “{name}”.</translation>
    </message>
    <message>
        <source>không hiểu tiêu đề “{title}”.</source>
        <translation>the heading “{title}” is not understood.</translation>
    </message>
    <message>
        <source>tiêu đề “{title}” bị lặp.</source>
        <translation>the heading “{title}” is repeated.</translation>
    </message>
    <message>
        <source>từ đây không thấy dòng tiêu đề có cột “Chi bộ” và các cột số liệu.</source>
        <translation>from here on there is no heading row with the column “Chi bộ” (branch) and the columns of figures.</translation>
    </message>
    <message>
        <source>đã có “{said}”, không ghi đè bằng “{wanted}”.</source>
        <translation>it already holds “{said}”, which is not overwritten with “{wanted}”.</translation>
    </message>
</context>
<context>
    <name>year-end</name>
    <message>
        <source>Không có đảng viên này trong danh sách.</source>
        <translation>This member is not on the list.</translation>
    </message>
    <message>
        <source>Không lập bản kiểm điểm năm {year} của đồng chí {name}: {reason}.</source>
        <translation>No review for {year} is begun for {name}: {reason}.</translation>
    </message>
    <message>
        <source>Lập {number} bản kiểm điểm năm {year}</source>
        <translation>Begin {number} reviews for {year}</translation>
    </message>
</context>
</TS>
