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
    <name>AnswerRow</name>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Chi tiết ({count})</source>
        <translation>Details ({count})</translation>
    </message>
    <message>
        <source>Chi tiết: {question}</source>
        <translation>Details: {question}</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>Về tệp này</source>
        <translation>About this file</translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message>
        <source>Biên nhận của {committee}</source>
        <translation>Receipt from {committee}</translation>
    </message>
    <message>
        <source>Chọn đảng viên…</source>
        <translation>Choose a member…</translation>
    </message>
    <message>
        <source>Ghi biên nhận vào sổ</source>
        <translation>Put the receipt into the records</translation>
    </message>
    <message>
        <source>Ghi gợi ý vào sổ</source>
        <translation>Put the prompt into the records</translation>
    </message>
    <message>
        <source>Gợi ý ghi tên “{name}”: chuyển cho</source>
        <translation>Prompt addressed to “{name}”: pass to</translation>
    </message>
    <message>
        <source>Gợi ý kiểm điểm của {committee}</source>
        <translation>Review prompt from {committee}</translation>
    </message>
    <message>
        <source>Thẻ khóa của {committee}</source>
        <translation>Key card of {committee}</translation>
    </message>
    <message>
        <source>Thẻ này do chi bộ nộp cho đảng ủy; không phải tệp đảng ủy gửi về.</source>
        <translation>This card was handed in by a branch to the Party committee; it is not a file sent back by the committee.</translation>
    </message>
    <message>
        <source>Tên trong gợi ý không có, hoặc có nhiều người cùng tên trong chi bộ.</source>
        <translation>The name in the prompt is not in the branch, or several members have the same name.</translation>
    </message>
    <message>
        <source>Tệp không phải thẻ hay biên nhận</source>
        <translation>The file is neither a card nor a receipt</translation>
    </message>
    <message>
        <source>chi bộ</source>
        <translation>the branch</translation>
    </message>
    <message>
        <source>trả lại</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>{whom}, trả lời tại kỳ {period}</source>
        <translation>{whom}, to answer in the period {period}</translation>
    </message>
    <message>
        <source>đã ghi trước đây</source>
        <translation>already recorded</translation>
    </message>
    <message>
        <source>đã nhận</source>
        <translation>accepted</translation>
    </message>
</context>
<context>
    <name>AuditPart</name>
    <message>
        <source>Nhật ký</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Tìm trong nhật ký</source>
        <translation>Search the audit trail</translation>
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
        <source>Tổ chức đảng cấp trên trực tiếp</source>
        <translation>Direct superior organisation</translation>
    </message>
    <message>
        <source>Địa danh mang tên người: ghi kèm xã, phường</source>
        <translation>The place is named after a person: write its kind (xã, phường) too</translation>
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
    <name>BranchesPage</name>
    <message>
        <source>Chi bộ</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Chi bộ và khóa</source>
        <translation>Branches and keys</translation>
    </message>
    <message>
        <source>Chi bộ được báo lại ở lần ghi biên nhận tới.</source>
        <translation>The branch is told with the next receipt you write.</translation>
    </message>
    <message>
        <source>Chi bộ ấp Thới Hòa</source>
        <translation>Chi bộ ấp Thới Hòa</translation>
    </message>
    <message>
        <source>Chưa có chi bộ nào. Thêm từng chi bộ, hoặc nhận thẻ khóa của chi bộ rồi thêm luôn.</source>
        <translation>There is no branch yet. Add each branch, or accept a branch’s key card and add the branch at the same time.</translation>
    </message>
    <message>
        <source>Chọn thẻ khóa của chi bộ</source>
        <translation>Choose a branch’s key card</translation>
    </message>
    <message>
        <source>Các chi bộ trực thuộc</source>
        <translation>Branches under the committee</translation>
    </message>
    <message>
        <source>Có {count} thẻ khóa chờ đối chiếu. Kế tiếp: đồng chí {holder}, {unit}.</source>
        <translation>Key cards waiting to be compared: {count}. Next: comrade {holder}, {unit}.</translation>
    </message>
    <message>
        <source>Ghi đúng như chi bộ ghi trên văn bản.</source>
        <translation>Write it just as the branch does on its documents.</translation>
    </message>
    <message>
        <source>Gói mới nhất</source>
        <translation>Latest packet</translation>
    </message>
    <message>
        <source>Khóa của văn phòng đảng ủy chưa mở.</source>
        <translation>The key of the committee’s office is not open.</translation>
    </message>
    <message>
        <source>Khóa đang dùng</source>
        <translation>Keys in use</translation>
    </message>
    <message>
        <source>Mở khóa ở trang “Tin cậy” rồi quay lại đây; những gì đã ghi còn nguyên.</source>
        <translation>Open the key on the page “Trust”, then come back here; what you have written is kept.</translation>
    </message>
    <message>
        <source>Mở trang “Tin cậy”</source>
        <translation>Open the page “Trust”</translation>
    </message>
    <message>
        <source>Nhận thẻ khóa từ tệp</source>
        <translation>Accept a key card from a file</translation>
    </message>
    <message>
        <source>Nhận thẻ khóa…</source>
        <translation>Accept key card…</translation>
    </message>
    <message>
        <source>Thêm chi bộ</source>
        <translation>Add branch</translation>
    </message>
    <message>
        <source>Thêm chi bộ…</source>
        <translation>Add branch…</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Thẻ khóa ({kinds})</source>
        <translation>Key card ({kinds})</translation>
    </message>
    <message>
        <source>Tên chi bộ</source>
        <translation>Name of the branch</translation>
    </message>
    <message>
        <source>Về trang “Tiếp nhận”</source>
        <translation>Back to the page “Receiving”</translation>
    </message>
    <message>
        <source>ngừng nộp từ {day}</source>
        <translation>no longer hands in from {day}</translation>
    </message>
    <message>
        <source>{count} khóa</source>
        <translation>Keys: {count}</translation>
    </message>
    <message>
        <source>Đã thêm “{name}”.</source>
        <translation>“{name}” was added.</translation>
    </message>
    <message>
        <source>Đối chiếu thẻ kế tiếp, hoặc ghi nhận khóa</source>
        <translation>Compare the next card, or enrol the key</translation>
    </message>
    <message>
        <source>Đối chiếu thẻ này</source>
        <translation>Compare this card</translation>
    </message>
    <message>
        <source>⚠ chưa có khóa</source>
        <translation>⚠ no key yet</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Chưa có khóa cũ nào trong danh sách. Hãy chọn “Ghi nhận khóa mới”.</source>
        <translation>There is no old key in the list yet. Choose “Enrol a new key”.</translation>
    </message>
    <message>
        <source>Chủ trì hội nghị, ký thay mặt chi bộ</source>
        <translation>Chair of the meeting, signing for the branch</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Ghi nhận khóa mới</source>
        <translation>Enrol a new key</translation>
    </message>
    <message>
        <source>Gia hạn: khóa cũ còn dùng được và đang mở</source>
        <translation>Renew: the old key still works and is open</translation>
    </message>
    <message>
        <source>Khóa</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Khóa cũ</source>
        <translation>Old key</translation>
    </message>
    <message>
        <source>Khóa dùng để ký với tư cách:</source>
        <translation>The key is for signing as:</translation>
    </message>
    <message>
        <source>Lập thẻ khóa</source>
        <translation>Make key card</translation>
    </message>
    <message>
        <source>Mở cả khóa cũ (đã có trong danh sách) thì mới gia hạn được: khóa cũ cùng ký vào thẻ.</source>
        <translation>To renew, open the old key too (it must be in the list already): the old key also signs the card.</translation>
    </message>
    <message>
        <source>Mở khóa của đồng chí ở mục “Khóa đang mở” trước: thẻ khóa phải do chính khóa ấy ký.</source>
        <translation>Open your key under “Open keys” first: the key card must be signed by that key itself.</translation>
    </message>
    <message>
        <source>Người ghi biên bản</source>
        <translation>Recorder of the minutes</translation>
    </message>
    <message>
        <source>Người giữ khóa</source>
        <translation>Key holder</translation>
    </message>
    <message>
        <source>Thay khóa đã mất hoặc hỏng</source>
        <translation>Replace a lost or damaged key</translation>
    </message>
    <message>
        <source>Thẻ này để</source>
        <translation>Purpose of this card</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Chọn USB hoặc thư mục để ghi thẻ</source>
        <translation>Choose a USB stick or folder to write the card to</translation>
    </message>
    <message>
        <source>Ghi thẻ ra USB, thư mục…</source>
        <translation>Write card to USB stick or folder…</translation>
    </message>
    <message>
        <source>In thẻ…</source>
        <translation>Print card…</translation>
    </message>
    <message>
        <source>Đã ghi thẻ của đảng ủy: {names}.</source>
        <translation>The committee’s card was written: {names}.</translation>
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
    <name>CommitteePanel</name>
    <message>
        <source>Biên nhận đã đọc</source>
        <translation>Receipts read</translation>
    </message>
    <message>
        <source>Chưa ghi nhận khóa của đảng ủy. Mở tệp thẻ của đảng ủy, so với bản giấy có dấu; từ đó gói nộp được mã hóa cho đảng ủy, và biên nhận kiểm tra được.</source>
        <translation>The Party committee’s key is not enrolled yet. Open the committee’s card file and compare it with the stamped paper copy; from then on packets are encrypted for the committee, and receipts can be verified.</translation>
    </message>
    <message>
        <source>Chưa đọc biên nhận nào.</source>
        <translation>No receipt has been read yet.</translation>
    </message>
    <message>
        <source>Chọn USB hoặc thư mục</source>
        <translation>Choose a USB stick or folder</translation>
    </message>
    <message>
        <source>Chứng thư: {name}, hết hạn {until}</source>
        <translation>Certificate: {name}, expires {until}</translation>
    </message>
    <message>
        <source>Danh sách thu hồi của {issuer}: lập ngày {day}</source>
        <translation>Revocation list of {issuer}: made on {day}</translation>
    </message>
    <message>
        <source>Dấu vân tay: {fingerprint}</source>
        <translation>Fingerprint: {fingerprint}</translation>
    </message>
    <message>
        <source>Ghi nhận khóa của đảng ủy</source>
        <translation>Enrol the committee’s key</translation>
    </message>
    <message>
        <source>Ghi đảng ủy báo thế nào, ngày nào.</source>
        <translation>Write how and on what day the Party committee told you.</translation>
    </message>
    <message>
        <source>Giống đến {right}/{total}.</source>
        <translation>The same up to {right}/{total}.</translation>
    </message>
    <message>
        <source>Gõ dấu vân tay hoặc các từ in trên thẻ giấy của đảng ủy</source>
        <translation>Type the fingerprint or the words printed on the committee’s paper card</translation>
    </message>
    <message>
        <source>Gợi ý hiện ở trang “Kiểm điểm” và ở kỳ sinh hoạt phải trả lời.</source>
        <translation>Prompts appear on the page “Review” and in the meeting where they must be answered.</translation>
    </message>
    <message>
        <source>Khóa này đã được ghi nhận; ghi nhận lại để nhận thêm danh sách mới.</source>
        <translation>This key is already enrolled; enrol it again to take the new lists.</translation>
    </message>
    <message>
        <source>Không thấy tệp nào của đảng ủy ở đây.</source>
        <translation>No file from the Party committee was found here.</translation>
    </message>
    <message>
        <source>Kéo thả tệp hoặc thư mục của USB vào đây cũng được. Tệp không bị sửa gì.</source>
        <translation>You can also drop files or the folder of the USB stick here. The files are not changed in any way.</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Mở tệp đảng ủy gửi</source>
        <translation>Open files from the Party committee</translation>
    </message>
    <message>
        <source>Mở tệp đảng ủy gửi…</source>
        <translation>Open files from the Party committee…</translation>
    </message>
    <message>
        <source>Ngừng tin khóa này</source>
        <translation>Stop trusting this key</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Thẻ có cả chữ ký của khóa đảng ủy đang dùng: không phải so giấy.</source>
        <translation>The card is also signed with the committee’s key now in use: no need to compare with paper.</translation>
    </message>
    <message>
        <source>Thẻ của {name}</source>
        <translation>Card of {name}</translation>
    </message>
    <message>
        <source>Tệp của đảng ủy ({kinds})</source>
        <translation>Files from the Party committee ({kinds})</translation>
    </message>
    <message>
        <source>Từ nay gói nộp được mã hóa cho khóa này; biên nhận ký bằng khóa này mới được nhận.</source>
        <translation>From now on packets are encrypted for this key; only receipts signed with this key are accepted.</translation>
    </message>
    <message>
        <source>Từ nay không tin khóa ấy của đảng ủy nữa.</source>
        <translation>From now on that key of the Party committee is no longer trusted.</translation>
    </message>
    <message>
        <source>Xin đảng ủy thẻ của khóa mới, so với bản giấy rồi ghi nhận.</source>
        <translation>Ask the Party committee for the card of its new key, compare it with the paper copy, then enrol it.</translation>
    </message>
    <message>
        <source>{count} tệp của đảng ủy được mã hóa cho khóa khác của chi bộ. Khóa đang mở ({names}) không mở được: mở khóa ký còn lại, chương trình sẽ đọc tiếp ngay.</source>
        <translation>Files from the committee encrypted to another key of the branch: {count}. The open key ({names}) does not open them: open the other signing key, and the program reads on at once.</translation>
    </message>
    <message>
        <source>{count} tệp của đảng ủy được mã hóa riêng cho khóa của chi bộ, không cần mật khẩu phong bì. Mở khóa ký của đồng chí ở mục “Khóa đang mở”, chương trình sẽ đọc tiếp ngay.</source>
        <translation>Files from the committee encrypted to the branch&apos;s own key: {count}; no envelope password is needed. Open your signing key under “Open keys”, and the program reads on at once.</translation>
    </message>
    <message>
        <source>Đã ghi biên nhận: nhận {accepted}, trả lại {refused}.</source>
        <translation>Receipt recorded: accepted {accepted}, returned {refused}.</translation>
    </message>
    <message>
        <source>Đã ghi nhận khóa của {name}.</source>
        <translation>The key of {name} is enrolled.</translation>
    </message>
    <message>
        <source>Đã ghi {count} gợi ý vào sổ.</source>
        <translation>Prompts put into the records: {count}.</translation>
    </message>
    <message>
        <source>Đảng ủy</source>
        <translation>Party committee</translation>
    </message>
    <message>
        <source>Đảng ủy báo khóa của mình bị lộ hoặc không còn dùng</source>
        <translation>The Party committee says its key was exposed or is no longer used</translation>
    </message>
    <message>
        <source>Đảng ủy báo thế nào, ngày nào</source>
        <translation>How and on what day the Party committee told you</translation>
    </message>
    <message>
        <source>Đảng ủy gửi kèm chứng thư đã cấp: chọn khóa ở bên trái rồi bấm “Cài chứng thư được cấp…”.</source>
        <translation>The Party committee sent an issued certificate with it: choose the key on the left, then press “Install issued certificate…”.</translation>
    </message>
    <message>
        <source>Đọc cả USB…</source>
        <translation>Read a whole USB stick…</translation>
    </message>
    <message>
        <source>đọc từ tờ giấy, không đọc từ màn hình; không cần gõ dấu</source>
        <translation>read from the paper, not from the screen; marks not needed</translation>
    </message>
    <message>
        <source>⚠ Khóa này khác khóa đảng ủy đã ghi nhận ở đây và không có chữ ký của khóa ấy. Chỉ ghi nhận khi đảng ủy đã báo đổi khóa và bản giấy khớp hoàn toàn.</source>
        <translation>⚠ This key differs from the committee’s key enrolled here and is not signed by that key. Enrol it only if the Party committee has told you that it changed its key and the paper copy matches completely.</translation>
    </message>
    <message>
        <source>✓ Giống hết.</source>
        <translation>✓ All the same.</translation>
    </message>
    <message>
        <source>✓ Đã ghi nhận khóa của {name}, {at}.</source>
        <translation>✓ The key of {name} is enrolled, {at}.</translation>
    </message>
    <message>
        <source>✕ Nhóm hoặc từ thứ {place} không giống. Đọc lại tờ giấy.</source>
        <translation>✕ Group or word {place} is not the same. Read the paper again.</translation>
    </message>
</context>
<context>
    <name>CommitteePart</name>
    <message>
        <source>Cấp ủy cấp trên trực tiếp</source>
        <translation>Immediate superior committee</translation>
    </message>
    <message>
        <source>Tên đảng ủy</source>
        <translation>Name of the Party committee</translation>
    </message>
</context>
<context>
    <name>CommitteeSettingsPage</name>
    <message>
        <source>Ngôn ngữ, cỡ chữ, tự khóa</source>
        <translation>Language, text size, locking</translation>
    </message>
    <message>
        <source>Người dùng, mật khẩu, mã khôi phục</source>
        <translation>Users, password, recovery code</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Đảng ủy</source>
        <translation>Party committee</translation>
    </message>
</context>
<context>
    <name>CommitteeStep</name>
    <message>
        <source>Cấp ủy cấp trên trực tiếp</source>
        <translation>Immediate superior committee</translation>
    </message>
    <message>
        <source>Cần Thơ</source>
        <translation>Cần Thơ</translation>
    </message>
    <message>
        <source>Ghi đúng tên như các chi bộ ghi ở nơi nhận. Mọi điều này sửa được sau trong Cài đặt.</source>
        <translation>Write the name just as the branches write it in the list of recipients. Everything here can be changed later in Settings.</translation>
    </message>
    <message>
        <source>Thành ủy Cần Thơ</source>
        <translation>Thành ủy Cần Thơ</translation>
    </message>
    <message>
        <source>Thới Hưng</source>
        <translation>Thới Hưng</translation>
    </message>
    <message>
        <source>Tên đảng ủy</source>
        <translation>Name of the Party committee</translation>
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
        <source>Đảng ủy</source>
        <translation>Party committee</translation>
    </message>
    <message>
        <source>Đảng ủy xã Thới Hưng</source>
        <translation>Đảng ủy xã Thới Hưng</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place name</translation>
    </message>
    <message>
        <source>đặc khu</source>
        <translation>special zone</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Chi bộ đọc lý do này trên biên nhận.</source>
        <translation>The branch reads this reason on the receipt.</translation>
    </message>
    <message>
        <source>Chưa gõ gì.</source>
        <translation>Nothing typed yet.</translation>
    </message>
    <message>
        <source>Chứng thư: {issuer}, hết hạn {until} ({key})</source>
        <translation>Certificate: {issuer}, expires {until} ({key})</translation>
    </message>
    <message>
        <source>Dấu vân tay hoặc các từ trên thẻ giấy</source>
        <translation>Fingerprint or words on the paper card</translation>
    </message>
    <message>
        <source>Dấu vân tay trên giấy khác dấu vân tay của khóa.</source>
        <translation>The fingerprint on paper differs from the fingerprint of the key.</translation>
    </message>
    <message>
        <source>Ghi lý do từ chối.</source>
        <translation>Write the reason for refusing.</translation>
    </message>
    <message>
        <source>Ghi nhận khóa này</source>
        <translation>Enrol this key</translation>
    </message>
    <message>
        <source>Giống đến {right}/{total}, gõ tiếp.</source>
        <translation>The same up to {right}/{total}, keep typing.</translation>
    </message>
    <message>
        <source>Khóa cũ ghi trên thẻ</source>
        <translation>Old key named on the card</translation>
    </message>
    <message>
        <source>Khóa cũ: {holder}, {state}</source>
        <translation>Old key: {holder}, {state}</translation>
    </message>
    <message>
        <source>Khóa cấp chứng thư đang mở: chứng thư được cấp luôn, gửi về cùng biên nhận.</source>
        <translation>The root key is open: the certificate is issued at once and sent back with the receipt.</translation>
    </message>
    <message>
        <source>Ký với tư cách: {roles}</source>
        <translation>Signs as: {roles}</translation>
    </message>
    <message>
        <source>Lý do từ chối</source>
        <translation>Reason for refusing</translation>
    </message>
    <message>
        <source>Muốn cấp chứng thư của đảng ủy cho khóa này thì mở khóa cấp chứng thư ở trang “Tin cậy” trước. Không bắt buộc.</source>
        <translation>To issue the committee’s certificate for this key, open the root key on the page “Trust” first. This is optional.</translation>
    </message>
    <message>
        <source>Người giữ khóa: {who}</source>
        <translation>Key holder: {who}</translation>
    </message>
    <message>
        <source>Thêm “{unit}” vào danh sách chi bộ trực thuộc</source>
        <translation>Add “{unit}” to the list of branches under the committee</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Trên giấy: gõ lại từ thẻ in có chữ ký</source>
        <translation>On paper: type it from the signed printed card</translation>
    </message>
    <message>
        <source>Trên máy: khóa trong tệp thẻ</source>
        <translation>On this computer: the key in the card file</translation>
    </message>
    <message>
        <source>Từ chối thẻ này</source>
        <translation>Refuse this card</translation>
    </message>
    <message>
        <source>Từ chối thẻ…</source>
        <translation>Refuse card…</translation>
    </message>
    <message>
        <source>tự cấp (phần mềm)</source>
        <translation>self-issued (software)</translation>
    </message>
    <message>
        <source>Đã ghi nhận khóa của đồng chí {holder}, {unit}.</source>
        <translation>The key of comrade {holder}, {unit}, is enrolled.</translation>
    </message>
    <message>
        <source>Đã từ chối thẻ khóa của {unit}.</source>
        <translation>The key card of {unit} was refused.</translation>
    </message>
    <message>
        <source>Đề nghị: {purpose}</source>
        <translation>Request: {purpose}</translation>
    </message>
    <message>
        <source>Đọc từ tờ giấy, không đọc từ màn hình. Gõ các nhóm chữ số, hoặc các từ (không cần gõ dấu), hoặc quét mã QR bằng máy quét. Chưa có tờ giấy thì đừng ghi nhận.</source>
        <translation>Read from the paper, not from the screen. Type the groups of digits, or the words (marks not needed), or scan the QR code with a scanner. Without the paper, do not enrol the key.</translation>
    </message>
    <message>
        <source>Đối chiếu thẻ khóa · {unit}</source>
        <translation>Compare key card · {unit}</translation>
    </message>
    <message>
        <source>← Chi bộ và khóa</source>
        <translation>← Branches and keys</translation>
    </message>
    <message>
        <source>✓ Chứng thư do chính đảng ủy cấp cho đơn vị này. Không phải so giấy.</source>
        <translation>✓ The certificate was issued to this unit by the committee itself. No paper need be compared.</translation>
    </message>
    <message>
        <source>✓ Giống hết: đủ {total}/{total}.</source>
        <translation>✓ All the same: {total}/{total}.</translation>
    </message>
    <message>
        <source>✓ Thẻ được ký cả bằng khóa cũ đang dùng của chính người này. Không phải đối chiếu giấy; bấm “Ghi nhận khóa này”.</source>
        <translation>✓ The card is also signed with this person’s own old key, which is in use. No need to compare with paper; press “Enrol this key”.</translation>
    </message>
    <message>
        <source>✕ Nhóm thứ {place} không giống. Đọc lại tờ giấy.</source>
        <translation>✕ Group {place} is not the same. Read the paper again.</translation>
    </message>
    <message>
        <source>✕ Từ thứ {place} không giống. Đọc lại tờ giấy.</source>
        <translation>✕ Word {place} is not the same. Read the paper again.</translation>
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
    <name>CoverPanel</name>
    <message>
        <source>Biên nhận được mã hóa; chỉ mở được bằng khóa của: {names}.</source>
        <translation>The receipt is encrypted; it opens only with the key of: {names}.</translation>
    </message>
    <message>
        <source>Bọc biên nhận bằng mật khẩu (nên dùng)</source>
        <translation>Wrap the receipt with a password (recommended)</translation>
    </message>
    <message>
        <source>Chi bộ này chưa có khóa nào mở được tệp mã hóa.</source>
        <translation>This branch has no key yet that can open an encrypted file.</translation>
    </message>
    <message>
        <source>Ghi không mã hóa, ghi rõ lý do</source>
        <translation>Write without encryption, with a reason</translation>
    </message>
    <message>
        <source>Ghi lý do không mã hóa.</source>
        <translation>Write the reason for not encrypting.</translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu</source>
        <translation>Type the password again</translation>
    </message>
    <message>
        <source>Gõ mật khẩu phong bì đã thống nhất với chi bộ.</source>
        <translation>Type the envelope password agreed with the branch.</translation>
    </message>
    <message>
        <source>Hai lần gõ mật khẩu không giống nhau.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
    <message>
        <source>Lý do không mã hóa</source>
        <translation>Reason for not encrypting</translation>
    </message>
    <message>
        <source>Mật khẩu phong bì</source>
        <translation>Envelope password</translation>
    </message>
    <message>
        <source>đã thống nhất với chi bộ; ít nhất 8 ký tự, gõ không dấu</source>
        <translation>agreed with the branch; at least 8 characters, typed without marks</translation>
    </message>
    <message>
        <source>được ghi vào nhật ký</source>
        <translation>goes into the audit trail</translation>
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
    <name>DecisionPanel</name>
    <message>
        <source>Biên bản thiếu nội dung theo quy định.</source>
        <translation>The minutes lack content that the rules require.</translation>
    </message>
    <message>
        <source>Biên nhận chưa lập cho chi bộ.</source>
        <translation>The receipt for the branch is not made yet.</translation>
    </message>
    <message>
        <source>Biên nhận đã lập cho chi bộ.</source>
        <translation>The receipt for the branch is made.</translation>
    </message>
    <message>
        <source>Chi bộ này có thẻ khóa đang chờ: đối chiếu thẻ trước, rồi gói này được kiểm lại.</source>
        <translation>A key card of this branch is waiting: compare the card first, then this packet is checked again.</translation>
    </message>
    <message>
        <source>Chi bộ đọc nguyên văn trên biên nhận. Mỗi dòng là một lý do.</source>
        <translation>The branch reads these words on the receipt. Each line is one reason.</translation>
    </message>
    <message>
        <source>Chưa biết khóa của người ký thì chưa nhận được. Ghi nhận khóa ở trang “Chi bộ và khóa” (Ctrl+2) rồi quay lại đây, hoặc trả lại chi bộ.</source>
        <translation>The packet cannot be accepted while the signer’s key is unknown. Enrol the key on the page “Branches and keys” (Ctrl+2) and come back here, or return the packet to the branch.</translation>
    </message>
    <message>
        <source>Ghi ít nhất một lý do, để chi bộ biết phải làm gì.</source>
        <translation>Write at least one reason, so that the branch knows what to do.</translation>
    </message>
    <message>
        <source>Gói không còn nguyên vẹn: đóng gói lại rồi ghi lại ra USB.</source>
        <translation>The packet is no longer whole: seal it again and write it to the USB stick again.</translation>
    </message>
    <message>
        <source>Gói không hợp lệ thì không nhận được. Trả lại chi bộ, ghi rõ lý do.</source>
        <translation>An invalid packet cannot be accepted. Return it to the branch, with a reason.</translation>
    </message>
    <message>
        <source>Lý do thường gặp</source>
        <translation>Usual reasons</translation>
    </message>
    <message>
        <source>Lý do trả lại</source>
        <translation>Reason for returning</translation>
    </message>
    <message>
        <source>Nhầm kỳ: gói của tháng khác.</source>
        <translation>Wrong period: the packet is of another month.</translation>
    </message>
    <message>
        <source>Nhận gói này</source>
        <translation>Accept this packet</translation>
    </message>
    <message>
        <source>Thiếu chữ ký của chủ trì hoặc người ghi biên bản.</source>
        <translation>The signature of the chair or the recorder is missing.</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Thẻ khóa được so với thẻ giấy có chữ ký của chi bộ rồi mới ghi nhận.</source>
        <translation>A key card is enrolled only after it is compared with the branch’s signed paper card.</translation>
    </message>
    <message>
        <source>Trả lại gói này</source>
        <translation>Return this packet</translation>
    </message>
    <message>
        <source>Trả lại…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Xem xét lại</source>
        <translation>Reconsider</translation>
    </message>
    <message>
        <source>{state} lúc {at}, người xử lý: {who}.</source>
        <translation>{state} at {at}, by: {who}.</translation>
    </message>
    <message>
        <source>Đã ghi trả lại: {what}.</source>
        <translation>Return recorded: {what}.</translation>
    </message>
    <message>
        <source>Đã nhận: {what}.</source>
        <translation>Accepted: {what}.</translation>
    </message>
    <message>
        <source>Đã đưa về chờ xử lý: {what}.</source>
        <translation>Waiting again: {what}.</translation>
    </message>
    <message>
        <source>Đối chiếu thẻ khóa…</source>
        <translation>Compare key card…</translation>
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
        <source>Tìm chi bộ, người ký, gói, lệnh ({keys})</source>
        <translation>Find branches, signers, packets, commands ({keys})</translation>
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
    <name>FingerprintBox</name>
    <message>
        <source>Dấu vân tay: {groups}</source>
        <translation>Fingerprint: {groups}</translation>
    </message>
    <message>
        <source>hoặc các từ:</source>
        <translation>or the words:</translation>
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
        <source>Khóa và đảng ủy</source>
        <translation>Keys and committee</translation>
    </message>
    <message>
        <source>Nộp kỳ</source>
        <translation>Hand in</translation>
    </message>
</context>
<context>
    <name>HandingPage</name>
    <message>
        <source>Biên bản mới ký 1/2, còn thiếu {person}. Nên ký cho đủ rồi mới đóng gói.</source>
        <translation>The minutes have only 1 of 2 signatures; {person} has not signed. It is better to seal once both have signed.</translation>
    </message>
    <message>
        <source>Biên bản đã ký 1/2. Bước tiếp theo là chữ ký của {person}.</source>
        <translation>The minutes have 1 of 2 signatures. Next comes the signature of {person}.</translation>
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
        <source>Đến biên bản</source>
        <translation>Go to the minutes</translation>
    </message>
    <message>
        <source>Đến báo cáo</source>
        <translation>Go to the report</translation>
    </message>
    <message>
        <source>Chữ ký nằm trên trang ký ở dưới.</source>
        <translation>The signature is on the signature page below.</translation>
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
        <source>số {number}</source>
        <translation>no. {number}</translation>
    </message>
    <message>
        <source>Đã ký {paper}.</source>
        <translation>Signed: {paper}.</translation>
    </message>
    <message>
        <source>biên bản số {number}</source>
        <translation>minutes no. {number}</translation>
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
        <source>Chọn sổ</source>
        <translation>Choose records</translation>
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
    <name>IncomingList</name>
    <message>
        <source>Các gói đã đọc</source>
        <translation>Packets read</translation>
    </message>
    <message>
        <source>Không có gói nào ở mục này.</source>
        <translation>There is no packet in this part.</translation>
    </message>
    <message>
        <source>Không vào sổ ({count})</source>
        <translation>Not in the book ({count})</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Sổ tiếp nhận còn trống.</source>
        <translation>The receiving book is still empty.</translation>
    </message>
    <message>
        <source>chưa mở được</source>
        <translation>not opened yet</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Chương trình tìm các tệp .asice, .scbgoi, .p7m, .pdf, .xlsx.</source>
        <translation>The program looks for .asice, .scbgoi, .p7m, .pdf and .xlsx files.</translation>
    </message>
    <message>
        <source>Không thấy gói nộp nào ở đây.</source>
        <translation>No packet was found here.</translation>
    </message>
    <message>
        <source>Mở bằng khóa của văn phòng đảng ủy, kể cả khóa cũ…</source>
        <translation>Open with the office&apos;s key, an earlier one too…</translation>
    </message>
    <message>
        <source>Thôi đọc</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Tiến độ đọc và kiểm tra</source>
        <translation>Progress of reading and checking</translation>
    </message>
    <message>
        <source>Xem tệp không vào sổ</source>
        <translation>Show files not in the book</translation>
    </message>
    <message>
        <source>{count} gói mới</source>
        <translation>new packets {count}</translation>
    </message>
    <message>
        <source>{count} mục đã có từ trước</source>
        <translation>already here {count}</translation>
    </message>
    <message>
        <source>{count} thẻ khóa mới</source>
        <translation>new key cards {count}</translation>
    </message>
    <message>
        <source>{count} tệp KHÔNG hợp lệ</source>
        <translation>INVALID files {count}</translation>
    </message>
    <message>
        <source>{count} tệp chưa mở được</source>
        <translation>files not opened {count}</translation>
    </message>
    <message>
        <source>{count} tệp không vào sổ.</source>
        <translation>Files that do not go into the book: {count}.</translation>
    </message>
    <message>
        <source>Đã đọc {count} tệp</source>
        <translation>Files read ({count})</translation>
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
    <name>KeyCardView</name>
    <message>
        <source>Dấu vân tay và quá trình</source>
        <translation>Fingerprint and history</translation>
    </message>
    <message>
        <source>Dấu vân tay: {fingerprint}</source>
        <translation>Fingerprint: {fingerprint}</translation>
    </message>
    <message>
        <source>Ghi chú: {note}</source>
        <translation>Note: {note}</translation>
    </message>
    <message>
        <source>Ghi nhận ngày {day}, người ghi nhận: {who}</source>
        <translation>Enrolled on {day}, by: {who}</translation>
    </message>
    <message>
        <source>Ký với tư cách: {roles}</source>
        <translation>Signs as: {roles}</translation>
    </message>
    <message>
        <source>Ngừng tin từ ngày {day}: {reason}</source>
        <translation>Not trusted from {day}: {reason}</translation>
    </message>
    <message>
        <source>Thu hồi khóa của đồng chí {holder}…</source>
        <translation>Revoke the key of comrade {holder}…</translation>
    </message>
    <message>
        <source>Thu hồi khóa…</source>
        <translation>Revoke key…</translation>
    </message>
    <message>
        <source>Đồng chí {holder}</source>
        <translation>Comrade {holder}</translation>
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
        <source>Khóa nằm trên token “{name}” và không rời khỏi đó. Đóng khóa trước khi rút token; khóa kho thì khóa này cũng đóng.</source>
        <translation>The key is on the token “{name}” and never leaves it. Close the key before you pull the token out; locking the vault closes this key too.</translation>
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
    <message>
        <source>⚠ Khóa này hiện không ký được, chỉ mở tệp đã mã hóa cho nó.</source>
        <translation>⚠ This key cannot sign now; it only opens files encrypted to it.</translation>
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
        <source>Chưa mở khóa ký nào. Mở tệp khóa (.p12) của đồng chí, dùng token, hoặc tạo khóa mới.</source>
        <translation>No signing key is open. Open your key file (.p12), use a token, or make a new key.</translation>
    </message>
    <message>
        <source>Chọn tệp khóa</source>
        <translation>Choose a key file</translation>
    </message>
    <message>
        <source>Dùng token…</source>
        <translation>Use a token…</translation>
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
        <source>Token của đồng chí {name} không còn dùng được nên khóa đã đóng. Cắm lại và mở lại.</source>
        <translation>The token of comrade {name} can no longer be used, so the key was closed. Plug it in and open it again.</translation>
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
        <source>ít nhất 6 ký tự, khác mật khẩu mở kho; gõ không dấu</source>
        <translation>at least 6 characters, other than the vault’s password; typed without marks</translation>
    </message>
    <message>
        <source>Đang xử lý khóa…</source>
        <translation>Working on the key…</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>In thẻ khóa</source>
        <translation>Print key card</translation>
    </message>
    <message>
        <source>Lưu thẻ khóa thành PDF</source>
        <translation>Save key card as PDF</translation>
    </message>
    <message>
        <source>Lập thẻ khóa</source>
        <translation>Make key card</translation>
    </message>
    <message>
        <source>Mở tệp đảng ủy gửi</source>
        <translation>Open files from the Party committee</translation>
    </message>
    <message>
        <source>Đọc USB đảng ủy trả về</source>
        <translation>Read the stick the Party committee gave back</translation>
    </message>
</context>
<context>
    <name>KindStep</name>
    <message>
        <source>Ghi nhận khóa ký của các chi bộ, nhận và kiểm tra gói nộp, trả biên nhận.</source>
        <translation>Enrol the signing keys of the branches, receive and check packets, give receipts back.</translation>
    </message>
    <message>
        <source>Lập sổ cho ai?</source>
        <translation>Whose records are these?</translation>
    </message>
    <message>
        <source>Quản lý đảng viên, ghi biên bản sinh hoạt, kiểm điểm, in, ký và nộp lên đảng ủy.</source>
        <translation>Keep the members’ files, write the minutes of meetings, do reviews, print, sign and hand in to the Party committee.</translation>
    </message>
    <message>
        <source>Sổ của chi bộ</source>
        <translation>Branch records</translation>
    </message>
    <message>
        <source>Sổ tiếp nhận của đảng ủy</source>
        <translation>Receiving book of the Party committee</translation>
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
    <name>MakeKeyForm</name>
    <message>
        <source>Chưa chọn nơi cất tệp khóa.</source>
        <translation>No place for the key file has been chosen.</translation>
    </message>
    <message>
        <source>Cấp bằng khóa cấp chứng thư đang mở</source>
        <translation>Issue by the open root key</translation>
    </message>
    <message>
        <source>Nên cất ở một USB riêng, khóa trong tủ; không để chung với dữ liệu.</source>
        <translation>It is best kept on a separate USB stick, locked in a cupboard; do not keep it with the data.</translation>
    </message>
    <message>
        <source>Nơi cất tệp khóa</source>
        <translation>Place for the key file</translation>
    </message>
    <message>
        <source>Tên trên chứng thư</source>
        <translation>Name on the certificate</translation>
    </message>
    <message>
        <source>Tạo khóa</source>
        <translation>Make key</translation>
    </message>
    <message>
        <source>Tệp khóa (*.p12)</source>
        <translation>Key file (*.p12)</translation>
    </message>
    <message>
        <source>Văn phòng Đảng ủy xã Thới Hưng</source>
        <translation>Văn phòng Đảng ủy xã Thới Hưng</translation>
    </message>
    <message>
        <source>Đang tạo khóa…</source>
        <translation>Making the key…</translation>
    </message>
    <message>
        <source>Để trống thì ghi “Văn phòng” và tên đảng ủy.</source>
        <translation>Left empty, it becomes “Văn phòng” and the name of the Party committee.</translation>
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
    <name>OwnKeyBar</name>
    <message>
        <source>Chưa chọn tệp khóa.</source>
        <translation>No key file has been chosen.</translation>
    </message>
    <message>
        <source>Chưa có khóa cấp chứng thư. Không bắt buộc phải có.</source>
        <translation>There is no root key yet. It is optional.</translation>
    </message>
    <message>
        <source>Chưa mở: {name}</source>
        <translation>Not open: {name}</translation>
    </message>
    <message>
        <source>Chọn tệp khóa</source>
        <translation>Choose a key file</translation>
    </message>
    <message>
        <source>Dùng token…</source>
        <translation>Use a token…</translation>
    </message>
    <message>
        <source>Hết hạn: {until} · Dấu vân tay: {fingerprint}</source>
        <translation>Expires: {until} · Fingerprint: {fingerprint}</translation>
    </message>
    <message>
        <source>Khóa trên token “{token}” không phải khóa của đảng ủy đang dùng. Muốn dùng khóa ấy, ghi nó làm khóa văn phòng ở trang “Tin cậy” trước.</source>
        <translation>The key on the token “{token}” is not the committee’s key now in use. To use it, record it as the office key on the page “Trust” first.</translation>
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
        <source>Tệp khóa (*.p12 *.pfx)</source>
        <translation>Key file (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Tệp khóa (.p12, .pfx)</source>
        <translation>Key file (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Đóng khóa</source>
        <translation>Close key</translation>
    </message>
    <message>
        <source>Đảng ủy chưa có khóa này.</source>
        <translation>The Party committee does not have this key yet.</translation>
    </message>
    <message>
        <source>✓ Đang mở: {name}</source>
        <translation>✓ Open: {name}</translation>
    </message>
</context>
<context>
    <name>OwnKeysPanel</name>
    <message>
        <source>Báo ngay cho đảng ủy để đảng ủy thu hồi; muốn ký tiếp thì tạo khóa mới và lập thẻ.</source>
        <translation>Tell the Party committee at once so that it can revoke the key; to go on signing, make a new key and a key card.</translation>
    </message>
    <message>
        <source>Chọn tệp khóa</source>
        <translation>Choose a key file</translation>
    </message>
    <message>
        <source>Cài chứng thư được cấp…</source>
        <translation>Install issued certificate…</translation>
    </message>
    <message>
        <source>Cài vào tệp khóa mới</source>
        <translation>Install into a new key file</translation>
    </message>
    <message>
        <source>Các khóa trong danh sách đều đã được đảng ủy ghi nhận.</source>
        <translation>All keys in the list are enrolled with the Party committee.</translation>
    </message>
    <message>
        <source>Dấu vân tay: {fingerprint}</source>
        <translation>Fingerprint: {fingerprint}</translation>
    </message>
    <message>
        <source>Ghi là khóa không còn dùng</source>
        <translation>Record the key as no longer used</translation>
    </message>
    <message>
        <source>Ghi thẻ ra USB…</source>
        <translation>Write card to USB stick…</translation>
    </message>
    <message>
        <source>Ghi thẻ ra đây</source>
        <translation>Write the card here</translation>
    </message>
    <message>
        <source>Hết hạn</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>In thẻ để người giữ khóa và chi bộ ký; ghi tệp thẻ ra USB; nộp cả hai cho văn thư đảng ủy.</source>
        <translation>Print the card for the key holder and the branch to sign; write the card file to a USB stick; hand in both to the committee’s clerk.</translation>
    </message>
    <message>
        <source>In thẻ…</source>
        <translation>Print card…</translation>
    </message>
    <message>
        <source>Khóa của chi bộ</source>
        <translation>Keys of the branch</translation>
    </message>
    <message>
        <source>Khóa của đồng chí {name} sắp hết hạn: tạo khóa mới, rồi lập thẻ gia hạn.</source>
        <translation>The key of comrade {name} expires soon: make a new key, then make a card to renew.</translation>
    </message>
    <message>
        <source>Khóa đang mở</source>
        <translation>Open keys</translation>
    </message>
    <message>
        <source>Ký với tư cách: {roles}</source>
        <translation>Signs as: {roles}</translation>
    </message>
    <message>
        <source>Lý do không còn dùng</source>
        <translation>Why it is no longer used</translation>
    </message>
    <message>
        <source>Lý do: {note}</source>
        <translation>Reason: {note}</translation>
    </message>
    <message>
        <source>Lưu thẻ PDF…</source>
        <translation>Save card as PDF…</translation>
    </message>
    <message>
        <source>Lập thẻ khóa</source>
        <translation>Make key card</translation>
    </message>
    <message>
        <source>Mật khẩu của khóa</source>
        <translation>Password of the key</translation>
    </message>
    <message>
        <source>Mở khóa ký của đồng chí, rồi lập thẻ khóa để đảng ủy ghi nhận.</source>
        <translation>Open your signing key, then make a key card for the Party committee to enrol.</translation>
    </message>
    <message>
        <source>Người giữ</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Nơi cất: {place}</source>
        <translation>Kept at: {place}</translation>
    </message>
    <message>
        <source>Nộp cùng thẻ giấy đã ký.</source>
        <translation>Hand it in together with the signed paper card.</translation>
    </message>
    <message>
        <source>Sự việc</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Thôi dùng khóa…</source>
        <translation>Stop using key…</translation>
    </message>
    <message>
        <source>Thôi dùng từ {at}</source>
        <translation>No longer used from {at}</translation>
    </message>
    <message>
        <source>Thẻ khóa của đồng chí {name} chờ đảng ủy ghi nhận: in, ký, nộp cùng tệp thẻ trên USB.</source>
        <translation>The key card of comrade {name} waits to be enrolled by the Party committee: print it, sign it, and hand it in with the card file on a USB stick.</translation>
    </message>
    <message>
        <source>Thẻ lập {at}: {purpose}</source>
        <translation>Card made {at}: {purpose}</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tệp khóa (*.p12 *.pfx)</source>
        <translation>Key file (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Tệp khóa đã xin cấp chứng thư</source>
        <translation>Key file the certificate was requested for</translation>
    </message>
    <message>
        <source>Tệp đã mã hóa cho đảng ủy. Nộp cùng thẻ giấy đã ký.</source>
        <translation>The file is encrypted for the Party committee. Hand it in together with the signed paper card.</translation>
    </message>
    <message>
        <source>Từ nay mở tệp này để ký; mật khẩu như cũ. Tệp cũ còn nguyên.</source>
        <translation>From now on open this file to sign; the password is the same as before. The old file is kept as it was.</translation>
    </message>
    <message>
        <source>ghi ngắn gọn, có ngày; được lưu vào nhật ký</source>
        <translation>write briefly, with the date; it is kept in the audit trail</translation>
    </message>
    <message>
        <source>Đã cài chứng thư vào tệp khóa mới “{name}”.</source>
        <translation>The certificate was installed into the new key file “{name}”.</translation>
    </message>
    <message>
        <source>Đã ghi là khóa không còn dùng.</source>
        <translation>The key is recorded as no longer used.</translation>
    </message>
    <message>
        <source>Đã ghi và kiểm tra xong tệp thẻ “{name}”. Có thể rút USB.</source>
        <translation>The card file “{name}” was written and verified. You can pull the USB stick out.</translation>
    </message>
    <message>
        <source>Đã lập thẻ khóa.</source>
        <translation>The key card is made.</translation>
    </message>
    <message>
        <source>Đảng ủy ghi nhận {at}</source>
        <translation>Enrolled by the Party committee {at}</translation>
    </message>
    <message>
        <source>Đảng ủy đã từ chối thẻ khóa của đồng chí {name}: xem lý do, lập thẻ khác.</source>
        <translation>The Party committee refused the key card of comrade {name}: see the reason and make another card.</translation>
    </message>
</context>
<context>
    <name>OwnerPart</name>
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
        <source>Địa danh</source>
        <translation>Place name</translation>
    </message>
    <message>
        <source>đặc khu</source>
        <translation>special zone</translation>
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
    <name>PaperPicture</name>
    <message>
        <source>Chỉ xem trang ký</source>
        <translation>Show only the signature page</translation>
    </message>
    <message>
        <source>Xem tất cả các trang</source>
        <translation>Show all pages</translation>
    </message>
    <message>
        <source>Đang vẽ trang giấy…</source>
        <translation>Drawing the page…</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>Bảng Excel “{name}” đã lập xong. Bấm “Lưu Excel…”.</source>
        <translation>The Excel workbook “{name}” is ready. Press “Save Excel…”.</translation>
    </message>
    <message>
        <source>Giấy tờ trong gói</source>
        <translation>Papers in the packet</translation>
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
        <source>Lưu…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>View</translation>
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
    <name>PromptForm</name>
    <message>
        <source>Ban Thường vụ Đảng ủy</source>
        <translation>Ban Thường vụ Đảng ủy</translation>
    </message>
    <message>
        <source>Cấp ủy gợi ý</source>
        <translation>Prompting committee</translation>
    </message>
    <message>
        <source>Ghi cấp ủy gợi ý.</source>
        <translation>Write which committee prompts.</translation>
    </message>
    <message>
        <source>Ghi nội dung cần làm rõ.</source>
        <translation>Write what is to be made clear.</translation>
    </message>
    <message>
        <source>Gợi ý cho đồng chí (họ và tên)</source>
        <translation>Prompt to (full name)</translation>
    </message>
    <message>
        <source>Gợi ý được ký bằng khóa văn phòng và ghi ra USB cùng biên nhận của chi bộ này.</source>
        <translation>The prompt is signed with the office key and written to the USB stick with this branch’s receipt.</translation>
    </message>
    <message>
        <source>Ký gợi ý, chờ ghi ra USB</source>
        <translation>Sign prompt, to be written to the stick</translation>
    </message>
    <message>
        <source>Mã biểu hiện, nếu có</source>
        <translation>Codes of signs, if any</translation>
    </message>
    <message>
        <source>Nội dung cần làm rõ</source>
        <translation>What is to be made clear</translation>
    </message>
    <message>
        <source>Số, ngày văn bản</source>
        <translation>Number, date of the document</translation>
    </message>
    <message>
        <source>Trả lời trong kỳ sinh hoạt</source>
        <translation>To be answered in the meeting of</translation>
    </message>
    <message>
        <source>Đã ký gợi ý cho “{unit}”; ghi ra USB cùng biên nhận.</source>
        <translation>The prompt to “{unit}” is signed; it will be written to the USB stick with the receipt.</translation>
    </message>
    <message>
        <source>để trống: cả chi bộ</source>
        <translation>left empty: the whole branch</translation>
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
    <name>ReadingKeyBar</name>
    <message>
        <source>Khóa cũ hoặc đã hết hạn chỉ dùng để mở gói, không ký biên nhận.</source>
        <translation>An earlier or expired key only opens packets; it signs no receipts.</translation>
    </message>
    <message>
        <source>✓ Khóa đang mở: {names}</source>
        <translation>✓ Open keys: {names}</translation>
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
    <name>ReceivingPage</name>
    <message>
        <source>Chọn USB hoặc thư mục của chi bộ</source>
        <translation>Choose the branch’s USB stick or folder</translation>
    </message>
    <message>
        <source>Chọn USB, thư mục…</source>
        <translation>Choose USB stick or folder…</translation>
    </message>
    <message>
        <source>Chọn tệp của chi bộ</source>
        <translation>Choose files from the branch</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Còn {count} mục chờ xử lý. Xem năm câu trả lời bên phải, rồi nhận hoặc trả lại.</source>
        <translation>Still waiting: {count}. Look at the five answers on the right, then accept or return.</translation>
    </message>
    <message>
        <source>Có {count} biên nhận chưa ghi cho chi bộ: {units}.</source>
        <translation>Receipts not yet written for branches: {count} ({units}).</translation>
    </message>
    <message>
        <source>Cắm USB của chi bộ vào máy, hoặc kéo thả tệp vào đây.</source>
        <translation>Plug in the branch’s USB stick, or drop files here.</translation>
    </message>
    <message>
        <source>Ghi biên nhận ra USB</source>
        <translation>Write receipts to USB stick</translation>
    </message>
    <message>
        <source>Ghi biên nhận ra USB…</source>
        <translation>Write receipts to USB stick…</translation>
    </message>
    <message>
        <source>Gói nộp, thẻ khóa ({kinds})</source>
        <translation>Packets, key cards ({kinds})</translation>
    </message>
    <message>
        <source>Gói số {number} · đọc lúc {at} · {size}</source>
        <translation>Packet no. {number} · read at {at} · {size}</translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Kéo thả gói nộp, thẻ khóa, hoặc cả USB của chi bộ vào đây</source>
        <translation>Drop packets, key cards, or the branch’s whole USB stick here</translation>
    </message>
    <message>
        <source>Nhận gói này, hoặc làm bước tiếp theo</source>
        <translation>Accept this packet, or do the next step</translation>
    </message>
    <message>
        <source>Thấy USB “{name}”.</source>
        <translation>Found USB stick “{name}”.</translation>
    </message>
    <message>
        <source>Tiếp nhận</source>
        <translation>Receiving</translation>
    </message>
    <message>
        <source>Trả lại gói này</source>
        <translation>Return this packet</translation>
    </message>
    <message>
        <source>Tệp này không phải gói nộp của chi bộ: không ghi vào sổ tiếp nhận.</source>
        <translation>This file is not a packet of a branch: it is not entered in the receiving book.</translation>
    </message>
    <message>
        <source>Xem mục kế tiếp</source>
        <translation>Show the next item</translation>
    </message>
    <message>
        <source>Đang kiểm tra lại…</source>
        <translation>Checking again…</translation>
    </message>
    <message>
        <source>Đang đọc và kiểm tra…</source>
        <translation>Reading and checking…</translation>
    </message>
    <message>
        <source>Đọc USB hoặc thư mục</source>
        <translation>Read a USB stick or folder</translation>
    </message>
    <message>
        <source>Đọc USB này</source>
        <translation>Read this USB stick</translation>
    </message>
    <message>
        <source>Đọc lúc {at} · {size}</source>
        <translation>Read at {at} · {size}</translation>
    </message>
    <message>
        <source>Đọc tệp của chi bộ</source>
        <translation>Read files from the branch</translation>
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
    <name>ReturnView</name>
    <message>
        <source>1. Chi bộ</source>
        <translation>1. Branch</translation>
    </message>
    <message>
        <source>2. Khóa của văn phòng đảng ủy</source>
        <translation>2. Key of the committee’s office</translation>
    </message>
    <message>
        <source>3. Mã hóa và USB của chi bộ</source>
        <translation>3. Encryption and the branch’s USB stick</translation>
    </message>
    <message>
        <source>Chi bộ</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Chọn chi bộ.</source>
        <translation>Choose a branch.</translation>
    </message>
    <message>
        <source>Các chi bộ chờ biên nhận</source>
        <translation>Branches waiting for receipts</translation>
    </message>
    <message>
        <source>Cắm USB của chi bộ, hoặc chọn thư mục.</source>
        <translation>Plug in the branch’s USB stick, or choose a folder.</translation>
    </message>
    <message>
        <source>Ghi biên nhận ra USB</source>
        <translation>Write receipt to USB stick</translation>
    </message>
    <message>
        <source>Không còn biên nhận nào phải ghi.</source>
        <translation>There are no more receipts to write.</translation>
    </message>
    <message>
        <source>Ký và ghi biên nhận</source>
        <translation>Sign and write receipt</translation>
    </message>
    <message>
        <source>Kết quả sẽ báo cho chi bộ</source>
        <translation>What the branch will be told</translation>
    </message>
    <message>
        <source>Mở khóa của văn phòng đảng ủy để ký biên nhận.</source>
        <translation>Open the key of the committee’s office to sign the receipt.</translation>
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
        <source>ghi lại một gói đã ghi trước đây</source>
        <translation>write again a packet written before</translation>
    </message>
    <message>
        <source>{count} gói đã ký, chưa ghi</source>
        <translation>{count} signed, not written yet</translation>
    </message>
    <message>
        <source>{count} trả lại</source>
        <translation>{count} returned</translation>
    </message>
    <message>
        <source>{count} đã nhận</source>
        <translation>{count} accepted</translation>
    </message>
    <message>
        <source>← Tiếp nhận</source>
        <translation>← Receiving</translation>
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
    <name>RevokeForm</name>
    <message>
        <source>Ai báo, báo lúc nào, bằng cách nào.</source>
        <translation>Who reported it, when and how.</translation>
    </message>
    <message>
        <source>Ghi rõ thêm</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Thu hồi khóa của đồng chí {holder}</source>
        <translation>Revoke the key of comrade {holder}</translation>
    </message>
    <message>
        <source>Thu hồi…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>⚠ Ghi ngày đầy đủ.</source>
        <translation>⚠ Write the full date.</translation>
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
        <source>Gói nộp số {number:04d}, tệp “{name}”, gồm {count} tệp:
{files}
kèm bản kê mã kiểm tra của từng tệp. {chain}</source>
        <translation>Packet no. {number:04d}, file “{name}”, holds {count} files:
{files}
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
    <name>SecretForm</name>
    <message>
        <source>Mật khẩu này không mở được. Kiểm tra Caps Lock và bộ gõ rồi gõ lại.</source>
        <translation>This password does not open it. Check Caps Lock and the input method, then type it again.</translation>
    </message>
    <message>
        <source>Mật khẩu phong bì</source>
        <translation>Envelope password</translation>
    </message>
    <message>
        <source>Mật khẩu đã thống nhất trước, gõ không dấu.</source>
        <translation>The password agreed beforehand, typed without marks.</translation>
    </message>
    <message>
        <source>Mở phong bì</source>
        <translation>Open envelope</translation>
    </message>
    <message>
        <source>Phong bì mã hóa cho khóa của đơn vị thì mở khóa ấy trước, rồi kiểm tra lại.</source>
        <translation>If the envelope is encrypted for the unit’s key, open that key first, then check again.</translation>
    </message>
    <message>
        <source>Tệp nằm trong phong bì mã hóa. Gõ mật khẩu phong bì để kiểm tra.</source>
        <translation>The file is in an encrypted envelope. Type the envelope password to check it.</translation>
    </message>
    <message>
        <source>{count} tệp nằm trong phong bì mã hóa. Gõ mật khẩu phong bì để kiểm tra.</source>
        <translation>Files in encrypted envelopes: {count}. Type the envelope password to check them.</translation>
    </message>
    <message>
        <source>Đã thử các khóa đang mở: {names}.</source>
        <translation>The open keys were tried: {names}.</translation>
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
        <source>Khóa của đồng chí {name} đã ký văn bản này. Mở khóa của {person} để ký.</source>
        <translation>The key of comrade {name} has already signed this document. Open the key of {person} to sign.</translation>
    </message>
    <message>
        <source>Ký biên bản</source>
        <translation>Sign minutes</translation>
    </message>
    <message>
        <source>Ký báo cáo</source>
        <translation>Sign the report</translation>
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
        <source>Lưu ý: theo văn bản, {role} là đồng chí {expected}; khóa này của đồng chí {name}.</source>
        <translation>Please note: by the document, the {role} is comrade {expected}; this key is that of comrade {name}.</translation>
    </message>
    <message>
        <source>Người ký báo cáo</source>
        <translation>Signer of the report</translation>
    </message>
    <message>
        <source>Theo văn bản, {role} là đồng chí {expected}, còn khóa này của đồng chí {name}. Vẫn ký?</source>
        <translation>By the document, the {role} is comrade {expected}, but this key belongs to comrade {name}. Sign all the same?</translation>
    </message>
    <message>
        <source>người ký báo cáo</source>
        <translation>signer of the report</translation>
    </message>
    <message>
        <source>Mở khóa ký ở dưới trước, rồi bấm “{verb}”.</source>
        <translation>Open a signing key below first, then press “{verb}”.</translation>
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
    <name>StickChooser</name>
    <message>
        <source>Chưa thấy USB nào. Cắm USB vào máy; danh sách tự cập nhật.</source>
        <translation>No USB stick found. Plug one in; the list refreshes by itself.</translation>
    </message>
    <message>
        <source>Chọn thư mục khác…</source>
        <translation>Choose another folder…</translation>
    </message>
    <message>
        <source>Chọn thư mục để ghi</source>
        <translation>Choose a folder to write to</translation>
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
        <source>Nơi ghi</source>
        <translation>Where to write</translation>
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
        <source>✕ chỉ cho đọc</source>
        <translation>✕ read-only</translation>
    </message>
</context>
<context>
    <name>StickPanel</name>
    <message>
        <source>Chưa thấy USB nào. Cắm USB vào máy; danh sách tự cập nhật.</source>
        <translation>No USB stick found. Plug one in; the list refreshes by itself.</translation>
    </message>
    <message>
        <source>Báo mật khẩu phong bì cho đảng ủy trực tiếp hoặc qua điện thoại, không ghi lên USB.</source>
        <translation>Tell the Party committee the envelope password in person or by telephone; do not write it on the USB stick.</translation>
    </message>
    <message>
        <source>Bọc gói bằng mật khẩu đã thống nhất</source>
        <translation>Wrap the packet with the agreed password</translation>
    </message>
    <message>
        <source>Chương trình ghi, đọc lại từ USB và so từng byte rồi mới báo xong.</source>
        <translation>The program writes, reads back from the USB stick and compares every byte before it says it is done.</translation>
    </message>
    <message>
        <source>Chỉ mở được bằng khóa của {unit}. Không cần mật khẩu.</source>
        <translation>Only the key of {unit} can open it. No password is needed.</translation>
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
        <source>Mã hóa cho đảng ủy (nên dùng)</source>
        <translation>Encrypt for the Party committee (recommended)</translation>
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
        <source>✕ chỉ cho đọc</source>
        <translation>✕ read-only</translation>
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
    <name>TakeKeyForm</name>
    <message>
        <source>Chưa chọn tệp khóa.</source>
        <translation>No key file has been chosen.</translation>
    </message>
    <message>
        <source>Chọn tệp khóa</source>
        <translation>Choose a key file</translation>
    </message>
    <message>
        <source>Dùng token…</source>
        <translation>Use a token…</translation>
    </message>
    <message>
        <source>Mật khẩu của khóa</source>
        <translation>Password of the key</translation>
    </message>
    <message>
        <source>Mở khóa này</source>
        <translation>Open this key</translation>
    </message>
    <message>
        <source>Tệp khóa (*.p12 *.pfx)</source>
        <translation>Key file (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Tệp khóa (.p12, .pfx)</source>
        <translation>Key file (.p12, .pfx)</translation>
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
    <name>TokenForm</name>
    <message>
        <source>Chọn tệp trình điều khiển PKCS#11 của nhà cung cấp token</source>
        <translation>Choose the PKCS#11 driver file of the token’s maker</translation>
    </message>
    <message>
        <source>Chọn tệp trình điều khiển…</source>
        <translation>Choose a driver file…</translation>
    </message>
    <message>
        <source>Chứng thư trên token</source>
        <translation>Certificates on the token</translation>
    </message>
    <message>
        <source>Hết hạn</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Mã PIN của token</source>
        <translation>PIN of the token</translation>
    </message>
    <message>
        <source>Mở token</source>
        <translation>Open token</translation>
    </message>
    <message>
        <source>Nơi cấp</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Nơi cấp: {issuer} · Hết hạn: {until}</source>
        <translation>Issuer: {issuer} · Expires: {until}</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Thôi tìm</source>
        <translation>Stop looking</translation>
    </message>
    <message>
        <source>Thử mã PIN lần cuối</source>
        <translation>Try the PIN for the last time</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token này có bàn phím riêng: bấm nút rồi gõ mã PIN trên thiết bị.</source>
        <translation>This token has its own keypad: press the button, then type the PIN on the device.</translation>
    </message>
    <message>
        <source>Token “{name}” có khóa nhưng không có chứng thư.</source>
        <translation>The token “{name}” holds a key but no certificate.</translation>
    </message>
    <message>
        <source>Token: {name} ({made}, số {serial})</source>
        <translation>Token: {name} ({made}, no. {serial})</translation>
    </message>
    <message>
        <source>Trên token đang cắm không có chứng thư nào của cá nhân.</source>
        <translation>There is no personal certificate on the token plugged in.</translation>
    </message>
    <message>
        <source>Trình điều khiển (*.dll *.so)</source>
        <translation>Driver (*.dll *.so)</translation>
    </message>
    <message>
        <source>Tìm lại</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>không phải mật khẩu kho; gõ không dấu</source>
        <translation>not the vault password; typed without marks</translation>
    </message>
    <message>
        <source>tự cấp (phần mềm)</source>
        <translation>self-issued (software)</translation>
    </message>
    <message>
        <source>Đang mở token…</source>
        <translation>Opening the token…</translation>
    </message>
    <message>
        <source>Đang tìm token…</source>
        <translation>Looking for a token…</translation>
    </message>
    <message>
        <source>Đang tìm token… ({done}/{total} trình điều khiển đã trả lời)</source>
        <translation>Looking for a token… ({done}/{total} drivers have answered)</translation>
    </message>
    <message>
        <source>Đã thôi tìm. Token còn nguyên.</source>
        <translation>Searching was stopped. The token is intact.</translation>
    </message>
    <message>
        <source>Đồng chí {name}</source>
        <translation>Comrade {name}</translation>
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
    <name>TrustPage</name>
    <message>
        <source>Bước đầu: tạo khóa của văn phòng đảng ủy, rồi đưa thẻ của đảng ủy cho chi bộ.</source>
        <translation>First step: make a key for the committee’s office, then give the committee’s card to the branches.</translation>
    </message>
    <message>
        <source>Bỏ danh sách này…</source>
        <translation>Remove this list…</translation>
    </message>
    <message>
        <source>Bỏ danh sách thu hồi</source>
        <translation>Remove the revocation list</translation>
    </message>
    <message>
        <source>Bỏ “{name}”?</source>
        <translation>Remove “{name}”?</translation>
    </message>
    <message>
        <source>Chi bộ nhận thẻ này một lần, so dấu vân tay với tờ in có chữ ký, rồi mã hóa gói cho đảng ủy và tin biên nhận của đảng ủy.</source>
        <translation>A branch takes in this card once and compares the fingerprint with the signed printed sheet. From then on it encrypts packets for the committee and trusts the committee’s receipts.</translation>
    </message>
    <message>
        <source>Chưa có chứng thư gốc nào ngoài những gì chương trình mang theo.</source>
        <translation>There are no root certificates other than those the program brings with it.</translation>
    </message>
    <message>
        <source>Chưa có danh sách thu hồi nào.</source>
        <translation>There is no revocation list yet.</translation>
    </message>
    <message>
        <source>Chọn chứng thư hoặc danh sách thu hồi</source>
        <translation>Choose certificates or revocation lists</translation>
    </message>
    <message>
        <source>Chứng thư gốc và trung gian</source>
        <translation>Root and intermediate certificates</translation>
    </message>
    <message>
        <source>Chứng thư, danh sách ({kinds})</source>
        <translation>Certificates, lists ({kinds})</translation>
    </message>
    <message>
        <source>Chữ ký đã kiểm tra trước đây vẫn giữ nguyên trong sổ tiếp nhận.</source>
        <translation>Signatures checked earlier stay as they are in the receiving book.</translation>
    </message>
    <message>
        <source>Các khóa trước đây của đảng ủy</source>
        <translation>Earlier keys of the committee</translation>
    </message>
    <message>
        <source>Có khóa cấp chứng thư thì khi ghi nhận khóa, đảng ủy cấp luôn chứng thư cho chi bộ. Mỗi đảng ủy chỉ cần một khóa này, cất trong tủ, chỉ mở khi cấp hoặc thu hồi.</source>
        <translation>With a root key, the committee issues a certificate to the branch as soon as it enrols the branch’s key. Each committee needs only one root key, kept in a safe and opened only to issue or revoke.</translation>
    </message>
    <message>
        <source>Cất tệp khóa này ở một USB riêng, để trong tủ có khóa.</source>
        <translation>Keep this key file on a separate USB stick, locked in a safe.</translation>
    </message>
    <message>
        <source>Cất tệp khóa và mật khẩu riêng. Bước tiếp: in thẻ của đảng ủy và ghi thẻ cho chi bộ.</source>
        <translation>Keep the key file and its password apart. Next step: print the committee’s card and write the card for the branches.</translation>
    </message>
    <message>
        <source>Danh sách thu hồi</source>
        <translation>Revocation lists</translation>
    </message>
    <message>
        <source>Danh sách thu hồi của “{issuer}” đã quá hạn: xin bản mới của nơi cấp.</source>
        <translation>The revocation list of “{issuer}” is out of date: ask the issuer for a new one.</translation>
    </message>
    <message>
        <source>Dùng khóa có sẵn hoặc token làm khóa văn phòng…</source>
        <translation>Use an existing key or a token as the office key…</translation>
    </message>
    <message>
        <source>Hiệu lực đến</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>In thẻ của đảng ủy</source>
        <translation>Print the committee’s card</translation>
    </message>
    <message>
        <source>Khóa cấp chứng thư của đảng ủy (không bắt buộc)</source>
        <translation>The committee’s root key, which issues certificates (optional)</translation>
    </message>
    <message>
        <source>Khóa của văn phòng đảng ủy</source>
        <translation>Key of the committee’s office</translation>
    </message>
    <message>
        <source>Khóa này ký biên nhận gửi về chi bộ và mở các gói được mã hóa cho đảng ủy. Mở khóa khi bắt đầu làm việc; khóa đóng lại khi khóa kho.</source>
        <translation>This key signs the receipts sent to the branches and opens the packets encrypted for the committee. Open it when work begins; it closes when the vault is locked.</translation>
    </message>
    <message>
        <source>Khóa đang dùng thôi từ hôm nay; gửi thẻ mới của đảng ủy cho các chi bộ.</source>
        <translation>The key in use ends today; send the committee’s new card to the branches.</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Lấy khóa của “{name}” làm khóa văn phòng, thay khóa đang dùng?</source>
        <translation>Use the key of “{name}” as the office key, in place of the key in use?</translation>
    </message>
    <message>
        <source>Máy không nối mạng: chữ ký ghi sau ngày của danh sách thì chưa biết chứng thư còn hiệu lực hay đã bị thu hồi.</source>
        <translation>This computer is not online: for a signature dated after the list, it is not known whether the certificate is still in force or was revoked.</translation>
    </message>
    <message>
        <source>Mở khóa của văn phòng đảng ủy trước.</source>
        <translation>Open the key of the committee’s office first.</translation>
    </message>
    <message>
        <source>Ngày của danh sách</source>
        <translation>Date of the list</translation>
    </message>
    <message>
        <source>Ngừng tin chứng thư</source>
        <translation>Stop trusting the certificate</translation>
    </message>
    <message>
        <source>Ngừng tin chứng thư này…</source>
        <translation>Stop trusting this certificate…</translation>
    </message>
    <message>
        <source>Nơi cấp</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Phải có bản mới trước</source>
        <translation>New list due before</translation>
    </message>
    <message>
        <source>Thay khóa văn phòng</source>
        <translation>Replace the office key</translation>
    </message>
    <message>
        <source>Thêm chứng thư, danh sách thu hồi</source>
        <translation>Add certificates, revocation lists</translation>
    </message>
    <message>
        <source>Thêm chứng thư, danh sách thu hồi…</source>
        <translation>Add certificates, revocation lists…</translation>
    </message>
    <message>
        <source>Thẻ của đảng ủy</source>
        <translation>The committee’s card</translation>
    </message>
    <message>
        <source>Tin cậy</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Tin mọi chứng thư do các nơi cấp này cấp, cho đúng đơn vị ghi trong chứng thư.</source>
        <translation>Trust every certificate from these issuers, only for the unit named in the certificate.</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tạo khóa cấp chứng thư…</source>
        <translation>Make a root key…</translation>
    </message>
    <message>
        <source>Tạo khóa mới cho văn phòng đảng ủy…</source>
        <translation>Make a new key for the committee’s office…</translation>
    </message>
    <message>
        <source>gốc</source>
        <translation>root</translation>
    </message>
    <message>
        <source>không ghi</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>trung gian</source>
        <translation>intermediate</translation>
    </message>
    <message>
        <source>Đã ghi khóa của văn phòng đảng ủy.</source>
        <translation>The key of the committee’s office was recorded.</translation>
    </message>
    <message>
        <source>Đã thêm {count} mục vào danh sách tin cậy.</source>
        <translation>Added to the trusted list: {count}.</translation>
    </message>
    <message>
        <source>Đã tạo khóa cấp chứng thư.</source>
        <translation>The root key was made.</translation>
    </message>
    <message>
        <source>⚠ {day}, đã quá</source>
        <translation>⚠ {day}, overdue</translation>
    </message>
</context>
<context>
    <name>UnitView</name>
    <message>
        <source>Biên nhận, gợi ý đã ký cho chi bộ</source>
        <translation>Receipts and prompts signed for the branch</translation>
    </message>
    <message>
        <source>Biên nhận, gợi ý đã ký cho chi bộ ({count})</source>
        <translation>Receipts and prompts signed for the branch ({count})</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Ghi lại ra USB…</source>
        <translation>Write again to USB stick…</translation>
    </message>
    <message>
        <source>Ghi ra USB…</source>
        <translation>Write to USB stick…</translation>
    </message>
    <message>
        <source>Gói mới nhất đã nhận: {what}, số {number}, ngày {day}.</source>
        <translation>Latest packet accepted: {what}, no. {number}, {day}.</translation>
    </message>
    <message>
        <source>Gói và biên nhận cũ vẫn giữ nguyên trong sổ.</source>
        <translation>Earlier packets and receipts stay as they are in the book.</translation>
    </message>
    <message>
        <source>Gợi ý kiểm điểm cho chi bộ</source>
        <translation>Review prompts for the branch</translation>
    </message>
    <message>
        <source>Khi chi bộ giải thể, sáp nhập: khóa của chi bộ thôi được tin từ ngày này.</source>
        <translation>When the branch is dissolved or merged: its keys are no longer trusted from this day.</translation>
    </message>
    <message>
        <source>Khóa đã thay, đã thu hồi, đã từ chối</source>
        <translation>Keys replaced, revoked or refused</translation>
    </message>
    <message>
        <source>Khóa đã thay, đã thu hồi, đã từ chối ({count})</source>
        <translation>Keys replaced, revoked or refused ({count})</translation>
    </message>
    <message>
        <source>Lưu tên và ghi chú</source>
        <translation>Save name and notes</translation>
    </message>
    <message>
        <source>Sửa tên, ghi chú, ngừng nộp</source>
        <translation>Edit name and notes, end handing in</translation>
    </message>
    <message>
        <source>Thu hồi khóa</source>
        <translation>Revoke the key</translation>
    </message>
    <message>
        <source>Thu hồi khóa của đồng chí {holder}? Việc này không hủy lại được.</source>
        <translation>Revoke the key of comrade {holder}? This cannot be undone.</translation>
    </message>
    <message>
        <source>Thôi nhận gói của chi bộ này…</source>
        <translation>Stop accepting packets from this branch…</translation>
    </message>
    <message>
        <source>Thôi nhận gói của “{name}” từ ngày {day}?</source>
        <translation>Stop accepting packets from “{name}” as of {day}?</translation>
    </message>
    <message>
        <source>Thôi nhận gói, kết thúc các khóa</source>
        <translation>Stop accepting packets and end the keys</translation>
    </message>
    <message>
        <source>Thôi nộp từ ngày</source>
        <translation>No longer hands in from</translation>
    </message>
    <message>
        <source>Thôi nộp từ ngày {day}.</source>
        <translation>No longer hands in from {day}.</translation>
    </message>
    <message>
        <source>Tên chi bộ</source>
        <translation>Name of the branch</translation>
    </message>
    <message>
        <source>chưa ghi ra USB</source>
        <translation>not written to a USB stick yet</translation>
    </message>
    <message>
        <source>ghi ra USB lúc {at}</source>
        <translation>written to a USB stick at {at}</translation>
    </message>
    <message>
        <source>{what} số {number}: {state}</source>
        <translation>{what} no. {number}: {state}</translation>
    </message>
    <message>
        <source>Đang chờ xử lý: {count}.</source>
        <translation>Waiting to be handled: {count}.</translation>
    </message>
    <message>
        <source>Đã ghi: “{name}” ngừng nộp.</source>
        <translation>Recorded: “{name}” no longer hands in.</translation>
    </message>
    <message>
        <source>Đã lưu “{name}”.</source>
        <translation>“{name}” was saved.</translation>
    </message>
    <message>
        <source>Đã thu hồi khóa của đồng chí {holder}.</source>
        <translation>The key of comrade {holder} was revoked.</translation>
    </message>
    <message>
        <source>⚠ Chưa có khóa nào được ghi nhận: gói của chi bộ này chưa nhận được.</source>
        <translation>⚠ No key is enrolled yet: packets of this branch cannot be accepted.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Chưa mở được kho.</source>
        <translation>The vault could not be opened.</translation>
    </message>
    <message>
        <source>Chọn sổ</source>
        <translation>Choose records</translation>
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
        <source>Quên mật khẩu</source>
        <translation>Forgot password</translation>
    </message>
    <message>
        <source>Đang mở…</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>VerifyView</name>
    <message>
        <source>Chọn USB hoặc thư mục để kiểm tra</source>
        <translation>Choose a USB stick or a folder to check</translation>
    </message>
    <message>
        <source>Chọn USB hoặc thư mục…</source>
        <translation>Choose a USB stick or a folder…</translation>
    </message>
    <message>
        <source>Chọn hoặc kéo thả vào đây gói nộp, văn bản PDF, bảng tính đã ký, hoặc cả một USB. Chương trình trả lời năm câu hỏi về từng tệp. Tệp không bị sửa gì.</source>
        <translation>Choose or drop here packets, PDF documents, signed spreadsheets, or a whole USB stick. The program answers five questions about each file. The files are not changed in any way.</translation>
    </message>
    <message>
        <source>Chọn tệp để kiểm tra</source>
        <translation>Choose files to check</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Các tệp đã kiểm tra</source>
        <translation>Files checked</translation>
    </message>
    <message>
        <source>Không có tệp nào để kiểm tra ở đây.</source>
        <translation>There is no file to check here.</translation>
    </message>
    <message>
        <source>Kiểm tra tệp nhận được</source>
        <translation>Check received files</translation>
    </message>
    <message>
        <source>Kéo thả tệp, hoặc cả USB, vào đây</source>
        <translation>Drop files, or a whole USB stick, here</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Thôi kiểm tra</source>
        <translation>Stop checking</translation>
    </message>
    <message>
        <source>Tiến độ kiểm tra</source>
        <translation>Progress of checking</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Tệp có chữ ký ({kinds})</source>
        <translation>Signed files ({kinds})</translation>
    </message>
    <message>
        <source>Đang kiểm tra {names}…</source>
        <translation>Checking {names}…</translation>
    </message>
    <message>
        <source>Đã thôi kiểm tra.</source>
        <translation>Checking was stopped.</translation>
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
        <source>Chi bộ và khóa</source>
        <translation>Branches and keys</translation>
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
        <source>Tin cậy</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Tiếp nhận</source>
        <translation>Receiving</translation>
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
        <source>bỏ {name} khỏi danh sách tin cậy</source>
        <translation>removed {name} from the trusted list</translation>
    </message>
    <message>
        <source>chép gói số {sequence} ra một thư mục của máy để xem</source>
        <translation>copied packet no. {sequence} to a folder of the computer to view</translation>
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
        <source>cài chứng thư được cấp cho đồng chí {name}</source>
        <translation>installed the certificate issued to comrade {name}</translation>
    </message>
    <message>
        <source>cấp chứng thư {key} cho đồng chí {name}, {unit}</source>
        <translation>issued certificate {key} to comrade {name}, {unit}</translation>
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
        <source>ghi gói số {sequence} ra USB, mã hóa cho đảng ủy</source>
        <translation>wrote packet no. {sequence} to a USB stick, encrypted for the Party committee</translation>
    </message>
    <message>
        <source>ghi khóa của {name} không còn dùng: {reason}</source>
        <translation>recorded the key of {name} as no longer used: {reason}</translation>
    </message>
    <message>
        <source>ghi khóa {key} ({name}) làm khóa của đảng ủy</source>
        <translation>recorded key {key} ({name}) as the committee’s key</translation>
    </message>
    <message>
        <source>ghi nhận khóa của {name}, dấu vân tay {fingerprint}</source>
        <translation>enrolled the key of {name}, fingerprint {fingerprint}</translation>
    </message>
    <message>
        <source>ghi nhận khóa gia hạn {key} của đồng chí {name}, {unit}</source>
        <translation>enrolled renewed key {key} of comrade {name}, {unit}</translation>
    </message>
    <message>
        <source>ghi nhận khóa {key} của đồng chí {name}, {unit}</source>
        <translation>enrolled key {key} of comrade {name}, {unit}</translation>
    </message>
    <message>
        <source>ghi nhận khóa {key} thay khóa đã mất của đồng chí {name}, {unit}</source>
        <translation>enrolled key {key} in place of the lost key of comrade {name}, {unit}</translation>
    </message>
    <message>
        <source>ghi thẻ khóa của đồng chí {name} ra USB</source>
        <translation>wrote the key card of comrade {name} to a USB stick</translation>
    </message>
    <message>
        <source>ghi {count} gói gửi lại chi bộ ra USB không mã hóa, lý do: {reason}</source>
        <translation>wrote {count} packets for branches to a stick unencrypted, reason: {reason}</translation>
    </message>
    <message>
        <source>ghi {count} gói gửi lại chi bộ ra USB, có mã hóa</source>
        <translation>wrote {count} packets for branches to a stick, encrypted</translation>
    </message>
    <message>
        <source>ghi {count} gợi ý kiểm điểm của {name} vào sổ</source>
        <translation>recorded review prompts ({count}) from {name}</translation>
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
        <source>ký báo cáo {span} bằng khóa của {name}</source>
        <translation>signed the report of {span} with the key of {name}</translation>
    </message>
    <message>
        <source>làm lại: {label}</source>
        <translation>redid: {label}</translation>
    </message>
    <message>
        <source>lập biên nhận số {number} cho {name}: {answers} mục</source>
        <translation>made receipt no. {number} for {name}, items: {answers}</translation>
    </message>
    <message>
        <source>lập báo cáo {span}</source>
        <translation>made the report of {span}</translation>
    </message>
    <message>
        <source>lập gói gợi ý kiểm điểm số {number} cho {name}</source>
        <translation>made the packet of review prompts no. {number} for {name}</translation>
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
        <source>lập thẻ của đảng ủy với khóa {key}</source>
        <translation>made the committee’s card with key {key}</translation>
    </message>
    <message>
        <source>lập thẻ khóa của đồng chí {name}</source>
        <translation>made the key card of comrade {name}</translation>
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
        <source>nhận gói số {sequence}, {span}, của {name}</source>
        <translation>accepted packet no. {sequence}, {span}, from {name}</translation>
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
        <source>sửa thông tin {name}</source>
        <translation>edited the details of {name}</translation>
    </message>
    <message>
        <source>sửa thông tin {name} trong danh sách chi bộ trực thuộc</source>
        <translation>edited the details of {name} in the list of branches</translation>
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
        <source>thu hồi khóa {key} của đồng chí {name}, {unit}: {reason}</source>
        <translation>revoked key {key} of comrade {name}, {unit}: {reason}</translation>
    </message>
    <message>
        <source>thêm người dùng {name}</source>
        <translation>added the user {name}</translation>
    </message>
    <message>
        <source>thêm {name} vào danh sách chi bộ trực thuộc</source>
        <translation>added {name} to the list of branches</translation>
    </message>
    <message>
        <source>thêm {name} vào danh sách tin cậy</source>
        <translation>added {name} to the trusted list</translation>
    </message>
    <message>
        <source>thêm đảng viên {name}</source>
        <translation>added the member {name}</translation>
    </message>
    <message>
        <source>thôi nhận gói của {name} từ {on}</source>
        <translation>stopped accepting packets from {name} as of {on}</translation>
    </message>
    <message>
        <source>tiếp nhận gói số {sequence}, {span}, của {name}</source>
        <translation>received packet no. {sequence}, {span}, from {name}</translation>
    </message>
    <message>
        <source>trả lại gói số {sequence} của {name}, lý do: {reason}</source>
        <translation>returned packet no. {sequence} to {name}, reason: {reason}</translation>
    </message>
    <message>
        <source>từ chối khóa {key} của đồng chí {name}, {unit}: {reason}</source>
        <translation>refused key {key} of comrade {name}, {unit}: {reason}</translation>
    </message>
    <message>
        <source>xem bản thông tin cá nhân của đồng chí {name}</source>
        <translation>viewed the personal information sheet of comrade {name}</translation>
    </message>
    <message>
        <source>xem xét lại gói số {sequence} của {name}</source>
        <translation>considered packet no. {sequence} from {name} again</translation>
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
        <source>đọc biên nhận của {name}: nhận {accepted}, trả lại {refused}</source>
        <translation>read the receipts from {name}: accepted {accepted}, returned {refused}</translation>
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
    <name>checking</name>
    <message>
        <source>Ai ký?</source>
        <translation>Who signed?</translation>
    </message>
    <message>
        <source>Biên nhận</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Bảng tính</source>
        <translation>Spreadsheet</translation>
    </message>
    <message>
        <source>Chính tệp này đã có ở đây.</source>
        <translation>This very file is already here.</translation>
    </message>
    <message>
        <source>Chính tệp này đã được nhận ngày {day}.</source>
        <translation>This very file was received on {day}.</translation>
    </message>
    <message>
        <source>Chưa ai ký</source>
        <translation>Nobody has signed</translation>
    </message>
    <message>
        <source>Chưa biết chứng thư của {who} có phải của chính người đó.</source>
        <translation>It is not known whether the certificate of {who} really belongs to that person.</translation>
    </message>
    <message>
        <source>Chưa biết: tệp không có chữ ký, nên không rõ có bị sửa hay không.</source>
        <translation>Not known: the file has no signature, so nobody can say whether it was altered.</translation>
    </message>
    <message>
        <source>Chưa kết luận được</source>
        <translation>No verdict yet</translation>
    </message>
    <message>
        <source>Chưa kết luận được. {reason}</source>
        <translation>No verdict yet. {reason}</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Chưa xét được: chứng thư của {who} chưa tin được.</source>
        <translation>Cannot be judged yet: the certificate of {who} is not trusted yet.</translation>
    </message>
    <message>
        <source>Chưa xét được: chữ ký không khớp hoặc không đọc được.</source>
        <translation>Cannot be judged yet: the signature does not match or cannot be read.</translation>
    </message>
    <message>
        <source>Chưa xét được: không có chữ ký.</source>
        <translation>Cannot be judged yet: there is no signature.</translation>
    </message>
    <message>
        <source>Chứng thư có tin được không?</source>
        <translation>Can the certificate be trusted?</translation>
    </message>
    <message>
        <source>Chứng thư có trong thư mục tin cậy</source>
        <translation>The certificate is in the trust folder</translation>
    </message>
    <message>
        <source>Chứng thư của {name} do “{issuer}” cấp cho “{unit}”; chưa rõ có phải chi bộ trực thuộc ở đây hay đơn vị trùng tên, vì thẻ khóa chưa được đối chiếu.</source>
        <translation>The certificate of {name} was issued by “{issuer}” for “{unit}”; whether that is a branch of this committee or another unit of the same name is not known, since the key card was not compared.</translation>
    </message>
    <message>
        <source>Chứng thư của {name} do “{issuer}” cấp: ai lập danh sách tin cậy thì người đó bảo đảm đây đúng là “{unit}” này, không phải đơn vị trùng tên.</source>
        <translation>The certificate of {name} was issued by “{issuer}”: whoever made the list of trust vouches that this is the very “{unit}”, not another unit of the same name.</translation>
    </message>
    <message>
        <source>Chứng thư của {name} không ghi là của văn phòng đảng ủy; đối chiếu thẻ của đảng ủy trước đã.</source>
        <translation>The certificate of {name} does not say it belongs to the committee’s office; compare the committee’s card first.</translation>
    </message>
    <message>
        <source>Chứng thư của {name} không ghi đơn vị, nên không ký được cho “{unit}”.</source>
        <translation>The certificate of {name} names no unit, so it cannot sign for “{unit}”.</translation>
    </message>
    <message>
        <source>Còn nguyên vẹn không?</source>
        <translation>Is it whole?</translation>
    </message>
    <message>
        <source>Còn nguyên vẹn: mọi byte đúng như khi ký.</source>
        <translation>Whole: every byte is as it was signed.</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Có chữ ký mang tên {who}, nhưng chữ ký không khớp.</source>
        <translation>There is a signature in the name of {who}, but it does not match.</translation>
    </message>
    <message>
        <source>Có chữ ký nhưng không đọc được là của ai.</source>
        <translation>There is a signature, but whose it is cannot be read.</translation>
    </message>
    <message>
        <source>Có mới hơn bản đã có không?</source>
        <translation>Is it newer than what is already here?</translation>
    </message>
    <message>
        <source>Danh sách thu hồi biết được đến ngày {day}</source>
        <translation>Revocation list known up to {day}</translation>
    </message>
    <message>
        <source>Dấu vân tay: {words}</source>
        <translation>Fingerprint: {words}</translation>
    </message>
    <message>
        <source>Giờ do máy người ký ghi, không có gì chứng minh: {at}</source>
        <translation>Time set by the signer’s computer, not proven: {at}</translation>
    </message>
    <message>
        <source>Gói chỉ có chữ ký số của {roles}, chưa có chữ ký số của chủ trì.</source>
        <translation>The packet bears only the digital signature of {roles}, not yet that of the chair.</translation>
    </message>
    <message>
        <source>Gói này gửi cho “{to}”, không phải “{unit}”.</source>
        <translation>This packet is addressed to “{to}”, not “{unit}”.</translation>
    </message>
    <message>
        <source>Gói nộp</source>
        <translation>Packet</translation>
    </message>
    <message>
        <source>Gói số {number} cũ hơn mọi gói đã nhận (mới nhất là số {newest}). Có thể gói cũ bị đưa vào thay gói mới.</source>
        <translation>Packet no. {number} is older than every packet received (the newest is no. {newest}). An old packet may have been put in place of a new one.</translation>
    </message>
    <message>
        <source>Gói số {number} không nối với gói nào trước nó.</source>
        <translation>Packet no. {number} does not follow any packet before it.</translation>
    </message>
    <message>
        <source>Gói số {number} không nối với gói số {newest} đã nhận; một trong hai không phải gói thật.</source>
        <translation>Packet no. {number} does not follow packet no. {newest}, already received; one of the two is not genuine.</translation>
    </message>
    <message>
        <source>Gói số {number} là gói đầu tiên nhận được của đơn vị này; chưa nhận các gói trước nó.</source>
        <translation>Packet no. {number} is the first received from this unit; those before it have not been received.</translation>
    </message>
    <message>
        <source>Gói số {number} mới hơn, nhưng chưa nhận các gói từ số {first} đến số {last}.</source>
        <translation>Packet no. {number} is newer, but packets no. {first} to {last} have not been received.</translation>
    </message>
    <message>
        <source>Gói số {number} mới hơn, nhưng chưa nhận gói số {first}.</source>
        <translation>Packet no. {number} is newer, but packet no. {first} has not been received.</translation>
    </message>
    <message>
        <source>Gói số {number} đến muộn: đã nhận gói số {newest} mới hơn từ trước.</source>
        <translation>Packet no. {number} came late: the newer packet no. {newest} was received before it.</translation>
    </message>
    <message>
        <source>Gói số {number}, nối tiếp gói số {newest} đã nhận.</source>
        <translation>Packet no. {number} follows packet no. {newest}, already received.</translation>
    </message>
    <message>
        <source>Gói số: {number}</source>
        <translation>Packet no.: {number}</translation>
    </message>
    <message>
        <source>Gợi ý kiểm điểm</source>
        <translation>Review prompts</translation>
    </message>
    <message>
        <source>Hồ sơ tháng</source>
        <translation>Monthly file</translation>
    </message>
    <message>
        <source>Hợp lệ</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Hợp lệ, có điều cần xem</source>
        <translation>Valid with warnings</translation>
    </message>
    <message>
        <source>Hợp lệ, do {who} ký, nhưng có điều cần xem. {reason}</source>
        <translation>Valid, signed by {who}, but there is something to look at. {reason}</translation>
    </message>
    <message>
        <source>Hợp lệ: còn nguyên vẹn, do {who} ký, chứng thư tin được.</source>
        <translation>Valid: whole, signed by {who}, the certificate can be trusted.</translation>
    </message>
    <message>
        <source>KHÔNG hợp lệ. {reason}</source>
        <translation>NOT valid. {reason}</translation>
    </message>
    <message>
        <source>Khóa đã được đối chiếu và ghi nhận ở đây</source>
        <translation>The key was compared and enrolled here</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Không có chữ ký nào.</source>
        <translation>There is no signature.</translation>
    </message>
    <message>
        <source>Không có sổ tiếp nhận để so: chưa biết gói này đã nhận hay chưa.</source>
        <translation>There is no receiving book to compare with: it is not known whether this packet was received before.</translation>
    </message>
    <message>
        <source>Không hợp lệ</source>
        <translation>Not valid</translation>
    </message>
    <message>
        <source>Không đọc được chứng thư</source>
        <translation>The certificate cannot be read</translation>
    </message>
    <message>
        <source>Kiểm tra lúc {at}</source>
        <translation>Checked at {at}</translation>
    </message>
    <message>
        <source>Ký bởi {who}.</source>
        <translation>Signed by {who}.</translation>
    </message>
    <message>
        <source>Kỳ: {period}</source>
        <translation>Period: {period}</translation>
    </message>
    <message>
        <source>Loại: {kind}</source>
        <translation>Kind: {kind}</translation>
    </message>
    <message>
        <source>Mã kiểm tra (SHA-256): {hash}</source>
        <translation>Checksum (SHA-256): {hash}</translation>
    </message>
    <message>
        <source>Người ký có thẩm quyền không?</source>
        <translation>Is the signer entitled to sign?</translation>
    </message>
    <message>
        <source>Nơi cấp: {issuer}; hết hạn {until}</source>
        <translation>Issuer: {issuer}; expires {until}</translation>
    </message>
    <message>
        <source>Phong bì mã hóa</source>
        <translation>Encrypted envelope</translation>
    </message>
    <message>
        <source>Thẻ của đảng ủy</source>
        <translation>The committee’s card</translation>
    </message>
    <message>
        <source>Thẻ khóa</source>
        <translation>Key card</translation>
    </message>
    <message>
        <source>Thẻ và biên nhận không nối số với gói nộp; phần nào đã nhận rồi thì không nhận lại.</source>
        <translation>Cards and receipts are not numbered in line with packets; parts already taken in are not taken in again.</translation>
    </message>
    <message>
        <source>Thẻ, biên nhận hoặc gợi ý</source>
        <translation>Card, receipt or prompts</translation>
    </message>
    <message>
        <source>Thời điểm ký do máy của người ký ghi, không có gì chứng minh.</source>
        <translation>The time of signing was set by the signer’s computer; nothing proves it.</translation>
    </message>
    <message>
        <source>Tin được chứng thư của {who}.</source>
        <translation>The certificate of {who} can be trusted.</translation>
    </message>
    <message>
        <source>Trong các gói chi bộ đã đóng không có gói số {number} này.</source>
        <translation>Among the packets sealed by the branch there is no such packet no. {number}.</translation>
    </message>
    <message>
        <source>Tệp còn nằm trong phong bì mã hóa, chưa mở nên chưa kiểm tra được.</source>
        <translation>The file is still in its encrypted envelope, not opened, so it cannot be checked yet.</translation>
    </message>
    <message>
        <source>Tệp khác</source>
        <translation>Other file</translation>
    </message>
    <message>
        <source>Tệp không ghi là của đơn vị nào, nên không xét được thẩm quyền của người ký.</source>
        <translation>The file does not say which unit it is from, so the signer’s right to sign cannot be judged.</translation>
    </message>
    <message>
        <source>Tệp lớn hơn {most} MB, không kiểm tra.</source>
        <translation>The file is larger than {most} MB and is not checked.</translation>
    </message>
    <message>
        <source>Tệp này chưa có ai ký, nên không có gì để tin.</source>
        <translation>Nobody has signed this file yet, so there is nothing to trust.</translation>
    </message>
    <message>
        <source>Tệp này không mang số thứ tự, nên không có gì để so.</source>
        <translation>This file carries no number, so there is nothing to compare.</translation>
    </message>
    <message>
        <source>Tệp này không phải gói nộp, văn bản PDF hay bảng tính Excel (.xlsx).</source>
        <translation>This file is not a packet, a PDF document or an Excel spreadsheet (.xlsx).</translation>
    </message>
    <message>
        <source>Tệp: {name} · {kind}</source>
        <translation>File: {name} · {kind}</translation>
    </message>
    <message>
        <source>Văn bản PDF</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>chưa rõ</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>chủ trì</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>cần xem</source>
        <translation>warnings</translation>
    </message>
    <message>
        <source>hợp lệ</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>không ghi đơn vị</source>
        <translation>unit not stated</translation>
    </message>
    <message>
        <source>không giới hạn vai trò</source>
        <translation>any role</translation>
    </message>
    <message>
        <source>không hợp lệ</source>
        <translation>not valid</translation>
    </message>
    <message>
        <source>ký lúc {at} (giờ do máy người ký ghi)</source>
        <translation>signed at {at} (time as set by the signer’s computer)</translation>
    </message>
    <message>
        <source>ký trong “{title}”</source>
        <translation>signed in “{title}”</translation>
    </message>
    <message>
        <source>ký với vai trò {role}</source>
        <translation>signed as {role}</translation>
    </message>
    <message>
        <source>người ghi biên bản</source>
        <translation>recorder</translation>
    </message>
    <message>
        <source>nơi cấp chứng thư</source>
        <translation>issuer of certificates</translation>
    </message>
    <message>
        <source>văn phòng đảng ủy</source>
        <translation>the committee’s office</translation>
    </message>
    <message>
        <source>{count} chữ ký trong tệp</source>
        <translation>{count} signatures in the file</translation>
    </message>
    <message>
        <source>{count} tệp</source>
        <translation>{count} files</translation>
    </message>
    <message>
        <source>{name} ({roles}) không ký được loại gói này.</source>
        <translation>{name} ({roles}) cannot sign this kind of packet.</translation>
    </message>
    <message>
        <source>{name} là người ký của “{own}”, không ký được cho “{unit}”.</source>
        <translation>{name} is a signer of “{own}” and cannot sign for “{unit}”.</translation>
    </message>
    <message>
        <source>{name} đã ký với vai trò {role}, trong khi khóa chỉ được ghi nhận với vai trò {roles}.</source>
        <translation>{name} signed as {role}, but the key was enrolled only as {roles}.</translation>
    </message>
    <message>
        <source>{name}: nơi cấp “{issuer}”, hết hạn {until}, dấu vân tay {print}</source>
        <translation>{name}: issuer “{issuer}”, expires {until}, fingerprint {print}</translation>
    </message>
    <message>
        <source>{sign} Không đọc được chứng thư.</source>
        <translation>{sign} The certificate cannot be read.</translation>
    </message>
    <message>
        <source>{who} được ký cho “{unit}”.</source>
        <translation>{who} may sign for “{unit}”.</translation>
    </message>
    <message>
        <source>Đây là gói đầu tiên của đơn vị này.</source>
        <translation>This is the first packet of this unit.</translation>
    </message>
    <message>
        <source>Đã ký</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Đã nhận một gói khác của đơn vị này cũng mang số {number}, nội dung khác gói này.</source>
        <translation>Another packet of this unit with the same no. {number} was received; its content differs from this one.</translation>
    </message>
    <message>
        <source>Đúng là gói số {number} mà chi bộ đã đóng.</source>
        <translation>This is indeed packet no. {number}, sealed by the branch.</translation>
    </message>
    <message>
        <source>Đơn vị ghi trong gói: {unit}</source>
        <translation>Unit named in the packet: {unit}</translation>
    </message>
    <message>
        <source>Đường tin cậy: {path}</source>
        <translation>Path of trust: {path}</translation>
    </message>
    <message>
        <source>đồng chí {name}</source>
        <translation>comrade {name}</translation>
    </message>
    <message>
        <source>Ở đây chỉ ghi các gói chi bộ đã đóng, nên không có gì để so với gói này.</source>
        <translation>Only the packets sealed by the branch are recorded here, so there is nothing to compare this one with.</translation>
    </message>
    <message>
        <source>“{title}” ({name}): KHÔNG đúng bản kê</source>
        <translation>“{title}” ({name}): does NOT match the manifest</translation>
    </message>
    <message>
        <source>“{title}” ({name}): đúng bản kê</source>
        <translation>“{title}” ({name}): matches the manifest</translation>
    </message>
    <message>
        <source>“{title}” còn thiếu chữ ký số của {roles}.</source>
        <translation>“{title}” still lacks the digital signature of {roles}.</translation>
    </message>
    <message>
        <source>“{title}” trong gói là của {own}, trong khi gói nộp cho {period}.</source>
        <translation>“{title}” in the packet is of {own}, while the packet is handed in for {period}.</translation>
    </message>
    <message>
        <source>“{title}” trong gói là của “{own}”, không phải của “{unit}”.</source>
        <translation>“{title}” in the packet is of “{own}”, not of “{unit}”.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>  ! Có {count} khóa không có chứng thư.</source>
        <translation>  ! Keys without a certificate: {count}.</translation>
    </message>
    <message>
        <source> (quá hạn)</source>
        <translation> (overdue)</translation>
    </message>
    <message>
        <source>--pin-file chỉ dùng cùng --token.</source>
        <translation>--pin-file is used only together with --token.</translation>
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
        <source>Cho biết tệp khóa hoặc tên token, một trong hai.</source>
        <translation>Give a key file or the name of a token, one of the two.</translation>
    </message>
    <message>
        <source>Chưa cho biết khóa ký.</source>
        <translation>No signing key was given.</translation>
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
        <source>Dùng --key TỆP.p12 hoặc --token TÊN.</source>
        <translation>Use --key FILE.p12 or --token NAME.</translation>
    </message>
    <message>
        <source>Gói này chưa mã hóa: chỉ để xem trên máy, chưa tính là đã nộp. Khi nộp, dùng --to, --packet-password-file hoặc --plain kèm lý do.</source>
        <translation>This packet is not encrypted: it is only for viewing on this computer and does not count as handed in. To hand it in, use --to, --packet-password-file or --plain with a reason.</translation>
    </message>
    <message>
        <source>Không có tệp nào để kiểm tra.</source>
        <translation>There is no file to check.</translation>
    </message>
    <message>
        <source>Không thấy token nào đang cắm.</source>
        <translation>No token plugged in was found.</translation>
    </message>
    <message>
        <source>Mã PIN của token {label}: </source>
        <translation>PIN of the token {label}: </translation>
    </message>
    <message>
        <source>Mật khẩu kho: </source>
        <translation>Vault password: </translation>
    </message>
    <message>
        <source>Mật khẩu khóa cấp chứng thư: </source>
        <translation>Password of the root key: </translation>
    </message>
    <message>
        <source>Văn thư đảng ủy</source>
        <translation>Clerk of the Party committee</translation>
    </message>
    <message>
        <source>hết hạn {day}</source>
        <translation>expires {day}</translation>
    </message>
    <message>
        <source>{name} · {keys} khóa · gói mới nhất: {last} · đang chờ: {waiting}</source>
        <translation>{name} · {keys} keys · latest packet: {last} · waiting: {waiting}</translation>
    </message>
    <message>
        <source>{wrong} trong {all} tệp chưa nhận được.</source>
        <translation>{wrong} of {all} files cannot be accepted yet.</translation>
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
    <name>committee</name>
    <message>
        <source>Biên nhận của gói này đã ghi ra cho chi bộ.</source>
        <translation>The receipt for this packet was already written for the branch.</translation>
    </message>
    <message>
        <source>Biên nhận phải có chữ ký của văn phòng đảng ủy.</source>
        <translation>A receipt must be signed by the committee’s office.</translation>
    </message>
    <message>
        <source>Bỏ khỏi danh sách tin cậy</source>
        <translation>Remove from the trusted list</translation>
    </message>
    <message>
        <source>Chưa có gì bảo đảm khóa này là của người ghi trên thẻ.</source>
        <translation>Nothing yet guarantees that this key belongs to the person named on the card.</translation>
    </message>
    <message>
        <source>Chưa có “{name}” trong danh sách chi bộ trực thuộc.</source>
        <translation>“{name}” is not in the list of branches yet.</translation>
    </message>
    <message>
        <source>Chưa ghi gì ra USB.</source>
        <translation>Nothing was written to the USB stick.</translation>
    </message>
    <message>
        <source>Chưa ghi gì vào danh sách khóa.</source>
        <translation>Nothing was recorded in the list of keys.</translation>
    </message>
    <message>
        <source>Chưa ghi gì vào kho.</source>
        <translation>Nothing was recorded in the vault.</translation>
    </message>
    <message>
        <source>Chưa ghi nhận khóa nào của “{unit}” mở được tệp mã hóa.</source>
        <translation>No enrolled key of “{unit}” can open encrypted files.</translation>
    </message>
    <message>
        <source>Chưa ghi nhận khóa này.</source>
        <translation>This key was not enrolled.</translation>
    </message>
    <message>
        <source>Chưa ký gì.</source>
        <translation>Nothing has been signed.</translation>
    </message>
    <message>
        <source>Chưa nhận được gói này: {reason}</source>
        <translation>This packet cannot be accepted yet: {reason}</translation>
    </message>
    <message>
        <source>Chứng thư chỉ có hiệu lực từ ngày {day}.</source>
        <translation>The certificate is valid only from {day}.</translation>
    </message>
    <message>
        <source>Chứng thư ghi đơn vị “{certificate}”, thẻ ghi “{unit}”.</source>
        <translation>The certificate names the unit “{certificate}”, the card names “{unit}”.</translation>
    </message>
    <message>
        <source>Chứng thư đã hết hạn ngày {day}.</source>
        <translation>The certificate expired on {day}.</translation>
    </message>
    <message>
        <source>Danh sách thu hồi của “{issuer}” không do nơi cấp nào đã tin ở đây ký.</source>
        <translation>The revocation list of “{issuer}” was not signed by any issuer trusted here.</translation>
    </message>
    <message>
        <source>Danh sách tin cậy chưa thay đổi.</source>
        <translation>The trusted list is unchanged.</translation>
    </message>
    <message>
        <source>Dòng ghi trong sổ và các điều đã phát hiện còn nguyên.</source>
        <translation>Its line in the book and what was found are kept.</translation>
    </message>
    <message>
        <source>Dùng dòng đã có, hoặc ghi tên khác đi để phân biệt.</source>
        <translation>Use the line already there, or write a different name to tell them apart.</translation>
    </message>
    <message>
        <source>Dấu vân tay trên giấy không giống dấu vân tay của khóa trong tệp.</source>
        <translation>The fingerprint on paper differs from the fingerprint of the key in the file.</translation>
    </message>
    <message>
        <source>Ghi khóa của đảng ủy</source>
        <translation>Record the committee’s key</translation>
    </message>
    <message>
        <source>Ghi nhận khóa</source>
        <translation>Enrol key</translation>
    </message>
    <message>
        <source>Ghi nhận khóa của người ký (thẻ khóa) rồi bấm kiểm tra lại, hoặc trả lại.</source>
        <translation>Enrol the signer’s key (key card), then press check again, or return the packet.</translation>
    </message>
    <message>
        <source>Ghi nhận thẻ khóa của người ký rồi nhận gói, hoặc trả lại.</source>
        <translation>Enrol the signer’s key card, then accept the packet, or return it.</translation>
    </message>
    <message>
        <source>Gói này không hợp lệ nên sổ tiếp nhận không giữ nội dung của gói.</source>
        <translation>This packet is invalid, so the receiving book does not keep what is in it.</translation>
    </message>
    <message>
        <source>Gói này đã bị trả lại.</source>
        <translation>This packet was already returned.</translation>
    </message>
    <message>
        <source>Gói này đã được nhận.</source>
        <translation>This packet was already accepted.</translation>
    </message>
    <message>
        <source>Gói vẫn nằm trong sổ tiếp nhận, chờ xử lý.</source>
        <translation>The packet stays in the receiving book, waiting to be handled.</translation>
    </message>
    <message>
        <source>Gói vẫn nằm trong sổ tiếp nhận; chưa ghi là đã nhận.</source>
        <translation>The packet stays in the receiving book; it is not recorded as accepted.</translation>
    </message>
    <message>
        <source>Gõ dấu vân tay hoặc các từ in trên thẻ giấy có chữ ký của chi bộ.</source>
        <translation>Type the fingerprint or the words printed on the paper card signed by the branch.</translation>
    </message>
    <message>
        <source>Kho này là sổ của chi bộ, không phải sổ tiếp nhận của đảng ủy.</source>
        <translation>This vault holds the records of a branch, not the receiving book of a Party committee.</translation>
    </message>
    <message>
        <source>Khóa cũ ghi trên thẻ chưa từng được ghi nhận ở đây.</source>
        <translation>The old key named on the card was never enrolled here.</translation>
    </message>
    <message>
        <source>Khóa cũ ghi trên thẻ là của đồng chí {holder}; ghi nhận thẻ này thì khóa ấy không còn dùng.</source>
        <translation>The old key named on the card is that of comrade {holder}; once this card is enrolled, that key is no longer used.</translation>
    </message>
    <message>
        <source>Khóa cũ ghi trên thẻ là của “{name}”.</source>
        <translation>The old key named on the card belongs to “{name}”.</translation>
    </message>
    <message>
        <source>Khóa cũ không còn hiệu lực hoặc của người khác: phải đối chiếu thẻ giấy.</source>
        <translation>The old key is no longer in force or belongs to someone else: the paper card must be compared.</translation>
    </message>
    <message>
        <source>Khóa của đồng chí {name} đã được ghi nhận bằng thẻ này.</source>
        <translation>The key of comrade {name} was enrolled with this card.</translation>
    </message>
    <message>
        <source>Khóa của “{name}” chưa được ghi nhận ở đây.</source>
        <translation>The key of “{name}” is not enrolled here.</translation>
    </message>
    <message>
        <source>Khóa này chưa được ghi nhận hoặc đã bị thu hồi.</source>
        <translation>This key was not enrolled or was already revoked.</translation>
    </message>
    <message>
        <source>Khóa này đã bị thu hồi, không dùng lại.</source>
        <translation>This key was revoked and cannot be used again.</translation>
    </message>
    <message>
        <source>Khóa này đã được ghi nhận rồi.</source>
        <translation>This key is already enrolled.</translation>
    </message>
    <message>
        <source>Khóa “{name}” không phải khóa của đảng ủy đã ghi trong kho này.</source>
        <translation>The key “{name}” is not the committee’s key recorded in this vault.</translation>
    </message>
    <message>
        <source>Không còn gì phải báo lại cho “{unit}”.</source>
        <translation>There is nothing left to report to “{unit}”.</translation>
    </message>
    <message>
        <source>Không có gì mới: chứng thư đã có, hoặc danh sách thu hồi ở đây mới hơn.</source>
        <translation>Nothing new: the certificate is already here, or the revocation list here is newer.</translation>
    </message>
    <message>
        <source>Không có gói này trong sổ tiếp nhận.</source>
        <translation>This packet is not in the receiving book.</translation>
    </message>
    <message>
        <source>Không có gói trả lại này trong kho.</source>
        <translation>This return packet is not in the vault.</translation>
    </message>
    <message>
        <source>Không có khóa nào có dấu vân tay “{typed}”.</source>
        <translation>No key has the fingerprint “{typed}”.</translation>
    </message>
    <message>
        <source>Không dùng khóa này nữa thì thu hồi khóa.</source>
        <translation>If the key is used no longer, revoke it.</translation>
    </message>
    <message>
        <source>Không ghi nhận được thẻ khóa này: {reason}</source>
        <translation>This key card cannot be enrolled: {reason}</translation>
    </message>
    <message>
        <source>Không nhận gói này: {reason}</source>
        <translation>This packet is not accepted: {reason}</translation>
    </message>
    <message>
        <source>Mở khóa của văn phòng đảng ủy rồi ghi biên nhận.</source>
        <translation>Open the key of the committee’s office, then write the receipts.</translation>
    </message>
    <message>
        <source>Mở khóa của văn phòng đảng ủy, hoặc ghi khóa này làm khóa của đảng ủy trước.</source>
        <translation>Open the key of the committee’s office, or record this key as the committee’s key first.</translation>
    </message>
    <message>
        <source>Mở sổ tiếp nhận của đảng ủy rồi làm lại.</source>
        <translation>Open the committee’s receiving book, then do it again.</translation>
    </message>
    <message>
        <source>Nhận gói</source>
        <translation>Accept packet</translation>
    </message>
    <message>
        <source>Nhận hoặc trả lại các gói đang chờ trước.</source>
        <translation>Accept or return the waiting packets first.</translation>
    </message>
    <message>
        <source>Quyết định đã ghi còn nguyên.</source>
        <translation>The recorded decision is intact.</translation>
    </message>
    <message>
        <source>Quyết định đã ghi còn nguyên; chưa ghi gì ra USB.</source>
        <translation>The recorded decision is intact; nothing was written to the USB stick.</translation>
    </message>
    <message>
        <source>Sửa thông tin chi bộ</source>
        <translation>Edit branch details</translation>
    </message>
    <message>
        <source>Sửa thông tin đảng ủy</source>
        <translation>Edit committee details</translation>
    </message>
    <message>
        <source>Thay bằng khóa mới.</source>
        <translation>Replace with a new key.</translation>
    </message>
    <message>
        <source>Thu hồi khóa</source>
        <translation>Revoke key</translation>
    </message>
    <message>
        <source>Thêm chi bộ</source>
        <translation>Add branch</translation>
    </message>
    <message>
        <source>Thêm chi bộ vào danh sách trước, hoặc trả lại nếu không phải đơn vị trực thuộc.</source>
        <translation>Add the branch to the list first, or return the packet if it is not a unit under this committee.</translation>
    </message>
    <message>
        <source>Thêm chứng thư của nơi cấp trước, rồi thêm danh sách thu hồi.</source>
        <translation>Add the certificate of the issuer first, then add the revocation list.</translation>
    </message>
    <message>
        <source>Thêm vào danh sách tin cậy</source>
        <translation>Add to the trusted list</translation>
    </message>
    <message>
        <source>Thôi nhận gói của chi bộ</source>
        <translation>Stop accepting packets from branch</translation>
    </message>
    <message>
        <source>Thẻ của khóa này đã bị từ chối một lần.</source>
        <translation>The card of this key has been refused once before.</translation>
    </message>
    <message>
        <source>Thẻ ghi cấp trên là “{name}”, không phải đơn vị này.</source>
        <translation>The card names “{name}” as its superior, not this unit.</translation>
    </message>
    <message>
        <source>Thẻ và khóa vẫn như đã ghi; chưa thay đổi gì.</source>
        <translation>The card and the key stand as recorded; nothing was changed.</translation>
    </message>
    <message>
        <source>Thời điểm thu hồi không thể ở sau hôm nay.</source>
        <translation>The time of revocation cannot be later than today.</translation>
    </message>
    <message>
        <source>Trao đổi lại với chi bộ; chi bộ nộp gói mới thì xử lý gói mới.</source>
        <translation>Talk to the branch; if the branch hands in a new packet, deal with the new one.</translation>
    </message>
    <message>
        <source>Trong danh sách đã có “{name}”.</source>
        <translation>“{name}” is already on the list.</translation>
    </message>
    <message>
        <source>Trả lại chi bộ, ghi rõ lý do, và hỏi chi bộ gói thật.</source>
        <translation>Return it to the branch with the reason, and ask the branch for the real packet.</translation>
    </message>
    <message>
        <source>Trả lại chi bộ, ghi rõ lý do. Cần kiểm tra lại thì đọc lại USB.</source>
        <translation>Return it to the branch with the reasons. To check it again, read the stick again.</translation>
    </message>
    <message>
        <source>Trả lại gói</source>
        <translation>Return packet</translation>
    </message>
    <message>
        <source>Tên chi bộ</source>
        <translation>Name of the branch</translation>
    </message>
    <message>
        <source>Tên đảng ủy</source>
        <translation>Name of the Party committee</translation>
    </message>
    <message>
        <source>Từ chối thẻ, ghi rõ lý do, và đề nghị chi bộ lập thẻ khác.</source>
        <translation>Refuse the card with the reason, and ask the branch to make another card.</translation>
    </message>
    <message>
        <source>Xem lại dấu vân tay trong danh sách khóa.</source>
        <translation>Look at the fingerprint in the list of keys again.</translation>
    </message>
    <message>
        <source>Xem lại trong sổ tiếp nhận.</source>
        <translation>Look again in the receiving book.</translation>
    </message>
    <message>
        <source>Xem xét lại</source>
        <translation>Reconsider</translation>
    </message>
    <message>
        <source>{field}: chưa ghi.</source>
        <translation>{field}: not given.</translation>
    </message>
    <message>
        <source>{field}: dài quá {most} ký tự.</source>
        <translation>{field}: longer than {most} characters.</translation>
    </message>
    <message>
        <source>{unit} · gói số {number}</source>
        <translation>{unit} · packet no. {number}</translation>
    </message>
    <message>
        <source>Đặt mật khẩu phong bì đã thống nhất với chi bộ, hoặc ghi lý do nếu đưa không mã hóa.</source>
        <translation>Set the envelope password agreed with the branch, or give a reason for handing it over without encryption.</translation>
    </message>
    <message>
        <source>Đọc lại từng nhóm. Nếu vẫn khác thì không ghi nhận: từ chối thẻ này và báo chi bộ.</source>
        <translation>Read each group again. If they still differ, do not enrol the key: refuse this card and tell the branch.</translation>
    </message>
    <message>
        <source>“{name}” không còn nộp về đây.</source>
        <translation>“{name}” no longer hands in here.</translation>
    </message>
    <message>
        <source>“{unit}” đang có khóa của đồng chí {holder} với vai trò {roles}; nếu người ấy đã thôi thì thu hồi khóa ấy.</source>
        <translation>“{unit}” has a key of comrade {holder} in use as {roles}; if that person has left the post, revoke that key.</translation>
    </message>
</context>
<context>
    <name>committee-link</name>
    <message>
        <source>Biên nhận về {about} khác với biên nhận cùng số đã đọc ngày {day}.</source>
        <translation>The receipt for {about} differs from the receipt of the same number read on {day}.</translation>
    </message>
    <message>
        <source>Chưa ghi gợi ý nào.</source>
        <translation>No prompt was recorded.</translation>
    </message>
    <message>
        <source>Chưa ghi nhận gì.</source>
        <translation>Nothing was enrolled.</translation>
    </message>
    <message>
        <source>Chưa ghi nhận khóa của đảng ủy nên chưa tin được chữ ký trên tệp này.</source>
        <translation>No key of the Party committee is enrolled, so the signature on this file cannot be trusted.</translation>
    </message>
    <message>
        <source>Chưa ghi nhận khóa nào của đảng ủy.</source>
        <translation>No key of the Party committee is enrolled yet.</translation>
    </message>
    <message>
        <source>Chưa nhận gì từ tệp này.</source>
        <translation>Nothing was taken from this file.</translation>
    </message>
    <message>
        <source>Chưa rõ gợi ý gửi “{name}” là gửi cho đảng viên nào của chi bộ.</source>
        <translation>It is not clear which member of the branch the prompt to “{name}” is for.</translation>
    </message>
    <message>
        <source>Chọn đảng viên rồi ghi lại.</source>
        <translation>Choose the member, then record again.</translation>
    </message>
    <message>
        <source>Chứng thư này chỉ để ký: không mã hóa gói nộp cho đảng ủy được.</source>
        <translation>This certificate is only for signing: it cannot be used to encrypt packets for the Party committee.</translation>
    </message>
    <message>
        <source>Dấu vân tay đã gõ không giống dấu vân tay của khóa trong thẻ.</source>
        <translation>The fingerprint you typed is not that of the key in the card.</translation>
    </message>
    <message>
        <source>Ghi gợi ý của {name}</source>
        <translation>Record the prompts of {name}</translation>
    </message>
    <message>
        <source>Ghi nhận khóa của đảng ủy</source>
        <translation>Enrol the committee’s key</translation>
    </message>
    <message>
        <source>Gói số {sequence}, {period}</source>
        <translation>Packet no. {sequence}, {period}</translation>
    </message>
    <message>
        <source>Hỏi đảng ủy để có thẻ của khóa đang dùng.</source>
        <translation>Ask the Party committee for the card of the key now in use.</translation>
    </message>
    <message>
        <source>Khóa của đảng ủy ở đây vừa thay đổi; hãy xem lại thẻ.</source>
        <translation>The Party committee’s key here has just changed; please look at the card again.</translation>
    </message>
    <message>
        <source>Khóa trong thẻ này đã được ghi ở đây là không còn dùng.</source>
        <translation>The key in this card is recorded here as no longer in use.</translation>
    </message>
    <message>
        <source>Một thẻ khóa không phải của chi bộ này</source>
        <translation>A key card that is not of this branch</translation>
    </message>
    <message>
        <source>Ngừng tin khóa của đảng ủy</source>
        <translation>Stop trusting the committee’s key</translation>
    </message>
    <message>
        <source>So lại từng nhóm với bản giấy có chữ ký của đảng ủy. Nếu vẫn khác, không dùng thẻ này.</source>
        <translation>Compare each group again with the paper signed by the Party committee. If they still differ, do not use this card.</translation>
    </message>
    <message>
        <source>Thẻ ghi “{committee}”, còn cấp trên của chi bộ là “{superior}”.</source>
        <translation>The card names “{committee}”, but the branch’s superior is “{superior}”.</translation>
    </message>
    <message>
        <source>Thẻ khóa của đồng chí {name}</source>
        <translation>Key card of comrade {name}</translation>
    </message>
    <message>
        <source>Tệp này ghi tên “{committee}”, khác với đảng ủy đã ghi nhận.</source>
        <translation>This file names “{committee}”, which is not the Party committee whose key is enrolled.</translation>
    </message>
    <message>
        <source>Tệp này gửi cho “{unit}”, không phải cho chi bộ này.</source>
        <translation>This file is for “{unit}”, not for this branch.</translation>
    </message>
    <message>
        <source>Tệp này không do khóa của đảng ủy đã ghi nhận ở đây ký, mà do “{name}” ký.</source>
        <translation>This file was not signed with the Party committee’s key enrolled here, but by “{name}”.</translation>
    </message>
    <message>
        <source>{packet} (không phải gói của chi bộ này)</source>
        <translation>{packet} (not a packet of this branch)</translation>
    </message>
    <message>
        <source>Đọc biên nhận của đảng ủy</source>
        <translation>Read the Party committee’s receipt</translation>
    </message>
</context>
<context>
    <name>committee-page</name>
    <message>
        <source>Biên nhận đã đọc</source>
        <translation>Receipts read</translation>
    </message>
    <message>
        <source>Gói số {sequence}, {period}</source>
        <translation>Packet no. {sequence}, {period}</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>✓ Đã nhận</source>
        <translation>✓ Accepted</translation>
    </message>
    <message>
        <source>✕ Trả lại</source>
        <translation>✕ Returned</translation>
    </message>
</context>
<context>
    <name>committee-ui</name>
    <message>
        <source>Chưa có khóa của {roles}.</source>
        <translation>No key yet for: {roles}.</translation>
    </message>
    <message>
        <source>Chờ xử lý</source>
        <translation>To be dealt with</translation>
    </message>
    <message>
        <source>Chờ đối chiếu</source>
        <translation>To be compared</translation>
    </message>
    <message>
        <source>Chữ ký ghi ngày trước ngày này vẫn có giá trị; từ ngày này dùng khóa mới.</source>
        <translation>Signatures dated before this day remain good; from this day the new key is used.</translation>
    </message>
    <message>
        <source>Chữ ký ghi ngày trước ngày này vẫn có giá trị; từ ngày này không tin nữa.</source>
        <translation>Signatures dated before this day remain good; from this day they are no longer trusted.</translation>
    </message>
    <message>
        <source>Ghi nhận khóa lần đầu</source>
        <translation>Enrol a key for the first time</translation>
    </message>
    <message>
        <source>Gia hạn: khóa mới thay khóa cũ còn dùng được</source>
        <translation>Renewal: a new key takes the place of an old one that still works</translation>
    </message>
    <message>
        <source>Hồ sơ {period}</source>
        <translation>Papers of {period}</translation>
    </message>
    <message>
        <source>Không tin chữ ký nào của khóa này nữa, dù ghi ngày nào: ai lấy được khóa thì ghi ngày nào cũng được.</source>
        <translation>No signature of this key is trusted any more, whatever its date: whoever has the key can write any date.</translation>
    </message>
    <message>
        <source>Mất khóa, lộ khóa</source>
        <translation>Key lost or exposed</translation>
    </message>
    <message>
        <source>Mới tạo</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Thay khóa cũ đã mất hoặc hỏng</source>
        <translation>Replace an old key that is lost or broken</translation>
    </message>
    <message>
        <source>Thay khóa mới</source>
        <translation>Replaced by a new key</translation>
    </message>
    <message>
        <source>Thôi giữ chức vụ, không dùng khóa nữa</source>
        <translation>Left the post, key no longer used</translation>
    </message>
    <message>
        <source>chủ trì</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>chứng thư của nơi cấp đáng tin cậy</source>
        <translation>certificate of a trusted issuer</translation>
    </message>
    <message>
        <source>cấp chứng thư</source>
        <translation>issuing certificates</translation>
    </message>
    <message>
        <source>người ghi biên bản</source>
        <translation>recorder</translation>
    </message>
    <message>
        <source>thẻ có chữ ký của khóa cũ</source>
        <translation>card signed with the old key</translation>
    </message>
    <message>
        <source>văn phòng đảng ủy</source>
        <translation>the committee’s office</translation>
    </message>
    <message>
        <source>Đang dùng</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Đã nhận</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Đã thay khóa khác</source>
        <translation>Replaced by another key</translation>
    </message>
    <message>
        <source>Đã thu hồi</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Đã trả lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Đã từ chối</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>đọc mã QR trên thẻ giấy</source>
        <translation>read the QR code on the paper card</translation>
    </message>
    <message>
        <source>đối chiếu thẻ giấy</source>
        <translation>compared with the paper card</translation>
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
    <name>dropping</name>
    <message>
        <source>Mọi tệp ({kinds})</source>
        <translation>All files ({kinds})</translation>
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
        <source>Chọn tệp có đuôi .p7m.</source>
        <translation>Choose a file that ends in .p7m.</translation>
    </message>
    <message>
        <source>Chọn tệp có đuôi .scbgoi.</source>
        <translation>Choose a file that ends in .scbgoi.</translation>
    </message>
    <message>
        <source>Chứng thư của nơi nhận đã hỏng, không đọc được.</source>
        <translation>The receiver’s certificate is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” chỉ có hiệu lực từ {begin} đến {end}.</source>
        <translation>The certificate of “{name}” is valid only from {begin} to {end}.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” không dùng được để mã hóa.</source>
        <translation>The certificate of “{name}” cannot be used for encryption.</translation>
    </message>
    <message>
        <source>Cập nhật chương trình rồi mở lại.</source>
        <translation>Update the program, then open it again.</translation>
    </message>
    <message>
        <source>Không lấy ra gì từ phong bì hỏng; dữ liệu trong kho còn nguyên.</source>
        <translation>Nothing was taken out of the damaged envelope; the data in the vault is intact.</translation>
    </message>
    <message>
        <source>Không lấy ra gì từ phong bì hỏng; dữ liệu trong kho của chi bộ còn nguyên.</source>
        <translation>Nothing was taken out of the damaged envelope; the data in the branch’s vault is intact.</translation>
    </message>
    <message>
        <source>Không lấy ra gì; dữ liệu trong kho còn nguyên.</source>
        <translation>Nothing was taken out; the data in the vault is intact.</translation>
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
        <source>Mật khẩu phong bì có ký tự không gõ được.</source>
        <translation>The envelope password has a character that cannot be typed.</translation>
    </message>
    <message>
        <source>Mật khẩu phong bì ngắn hơn {limit} ký tự.</source>
        <translation>The password of the envelope is shorter than {limit} characters.</translation>
    </message>
    <message>
        <source>Mở bằng khóa của nơi nhận mà nơi gửi đã dùng khi ghi tệp ra USB.</source>
        <translation>Open it with the receiver’s key that the sender used when writing the file to the stick.</translation>
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
        <source>Phong bì mã hóa đã hỏng, bị cụt hoặc bị sửa.</source>
        <translation>The encrypted envelope is damaged, cut short or altered.</translation>
    </message>
    <message>
        <source>Phong bì mở được nhưng bên trong không phải gói nộp.</source>
        <translation>The envelope opened, but what is inside is not a packet.</translation>
    </message>
    <message>
        <source>Phong bì này được mã hóa cho chứng thư khác, không mở được bằng khóa của “{name}”.</source>
        <translation>This envelope was encrypted for another certificate and cannot be opened with the key of “{name}”.</translation>
    </message>
    <message>
        <source>Thống nhất với đảng ủy một mật khẩu dài hơn.</source>
        <translation>Agree on a longer password with the Party committee.</translation>
    </message>
    <message>
        <source>Thống nhất với đảng ủy một mật khẩu khác.</source>
        <translation>Agree another password with the Party committee.</translation>
    </message>
    <message>
        <source>Tệp còn nguyên.</source>
        <translation>The file is intact.</translation>
    </message>
    <message>
        <source>Tệp này không phải gói được mã hóa cho nơi nhận.</source>
        <translation>This file is not a packet encrypted for its receiver.</translation>
    </message>
    <message>
        <source>Tệp này không phải phong bì gói nộp của Sổ Chi Bộ.</source>
        <translation>This file is not a packet envelope of Sổ Chi Bộ.</translation>
    </message>
    <message>
        <source>Xin nơi nhận thẻ mới, hoặc dùng mật khẩu đã thống nhất.</source>
        <translation>Ask the receiver for a new card, or use the agreed password.</translation>
    </message>
    <message>
        <source>Đề nghị nơi gửi ghi lại gói ra USB.</source>
        <translation>Ask the sender to write the packet to a stick again.</translation>
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
        <source>Biên bản ghi tên “{before}”, nay chi bộ là “{now}”.</source>
        <translation>The minutes bear the name “{before}”; the branch is called “{now}” now.</translation>
    </message>
    <message>
        <source>Báo cáo {span} chưa phát hành.</source>
        <translation>The report of {span} has not been issued.</translation>
    </message>
    <message>
        <source>Chưa ghi gói nộp ra đâu.</source>
        <translation>The packet was not written anywhere.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do.</source>
        <translation>No reason was given.</translation>
    </message>
    <message>
        <source>Chưa đóng gói gì; biên bản và chữ ký còn nguyên.</source>
        <translation>Nothing was sealed; the minutes and signatures are unchanged.</translation>
    </message>
    <message>
        <source>Chọn thẻ của đảng ủy, hoặc tệp .cer, .crt, .pem chứa đúng một chứng thư.</source>
        <translation>Choose the Party committee’s card, or a .cer, .crt or .pem file that holds exactly one certificate.</translation>
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
        <source>Ký báo cáo</source>
        <translation>Sign the report</translation>
    </message>
    <message>
        <source>Mời người còn lại mở khóa của chính mình rồi ký.</source>
        <translation>Ask the other person to open their own key and sign.</translation>
    </message>
    <message>
        <source>Mở lại biên bản, chốt và ký lại theo tên mới; nếu tên trong Cài đặt ghi nhầm thì sửa lại.</source>
        <translation>Reopen the minutes, close and sign them under the new name; if the name in Settings is a mistake, correct it.</translation>
    </message>
    <message>
        <source>Phát hành báo cáo trước, rồi ký và đóng gói.</source>
        <translation>Issue the report first, then sign and seal.</translation>
    </message>
    <message>
        <source>Tệp “{name}” không phải một chứng thư.</source>
        <translation>The file “{name}” is not a certificate.</translation>
    </message>
</context>
<context>
    <name>handing-states</name>
    <message>
        <source>BC {span}</source>
        <translation>Rpt. {span}</translation>
    </message>
    <message>
        <source>Biên bản còn đang ghi. Ghi đủ và chốt biên bản rồi mới ký và nộp được.</source>
        <translation>The minutes are still being recorded. Complete and close them before signing and handing in.</translation>
    </message>
    <message>
        <source>Báo cáo đã phát hành. Xem trang ký ở dưới, mở khóa của người ký rồi ký.</source>
        <translation>The report is issued. Look at the signature page below, open the signer’s key, then sign.</translation>
    </message>
    <message>
        <source>Chốt biên bản</source>
        <translation>Close minutes</translation>
    </message>
    <message>
        <source>Chờ biên nhận</source>
        <translation>Await the receipt</translation>
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
        <source>Gói số {number} đã đóng, ký bởi {who}. Bước tiếp theo là ghi ra USB.</source>
        <translation>Packet no. {number} is sealed, signed by {who}. The next step is to write it to a USB stick.</translation>
    </message>
    <message>
        <source>Gói số {number}, ký bởi {who}, đã ghi ra USB. Chuyển USB cho đảng ủy; biên nhận mang về thì đọc ở phần “Khóa và đảng ủy”.</source>
        <translation>Packet no. {number}, signed by {who}, was written to a USB stick. Take the stick to the Party committee; read the receipt that comes back under “Keys and committee”.</translation>
    </message>
    <message>
        <source>Ký biên bản</source>
        <translation>Sign minutes</translation>
    </message>
    <message>
        <source>Ký báo cáo</source>
        <translation>Sign report</translation>
    </message>
    <message>
        <source>Người ghi biên bản</source>
        <translation>Recorder of the minutes</translation>
    </message>
    <message>
        <source>Xem trang ký ở dưới, mở khóa của người ký rồi ký. Ký không làm thay đổi nội dung biên bản.</source>
        <translation>Look at the page to sign below, open the signer’s key, then sign. Signing does not change the minutes.</translation>
    </message>
    <message>
        <source>biên bản {period}</source>
        <translation>minutes of {period}</translation>
    </message>
    <message>
        <source>báo cáo {span}</source>
        <translation>report of {span}</translation>
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
        <source>Đã ghi</source>
        <translation>Recorded</translation>
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
        <source>Đã ký. Bước tiếp theo là đóng gói để nộp.</source>
        <translation>Signed. The next step is to seal the packet.</translation>
    </message>
    <message>
        <source>Đã phát hành</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Đã soạn</source>
        <translation>Drafted</translation>
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
        <source>Đảng ủy trả lại</source>
        <translation>Returned by the committee</translation>
    </message>
    <message>
        <source>Đảng ủy trả lại gói số {number}. Sửa theo lý do sau đây rồi đóng gói lại.</source>
        <translation>The Party committee returned packet no. {number}. Correct it for the following reason, then seal it again.</translation>
    </message>
    <message>
        <source>Đảng ủy đã nhận</source>
        <translation>Accepted by the committee</translation>
    </message>
    <message>
        <source>Đảng ủy đã nhận gói số {number}, ký bởi {who}, theo biên nhận đã kiểm tra.</source>
        <translation>The Party committee accepted packet no. {number}, signed by {who}, by a receipt that was verified.</translation>
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
        <source>Chứng thư của “{name}” không còn như lúc ghi.</source>
        <translation>The certificate of “{name}” is no longer as it was recorded.</translation>
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
        <source>Gói số {sequence} của “{unit}” thiếu biên nhận đã ghi.</source>
        <translation>Packet no. {sequence} of “{unit}” lacks the receipt that was recorded.</translation>
    </message>
    <message>
        <source>Gói số {sequence} của “{unit}” trong sổ tiếp nhận không còn như lúc nhận.</source>
        <translation>Packet no. {sequence} of “{unit}” in the receiving book is no longer as it was received.</translation>
    </message>
    <message>
        <source>Mục tin cậy “{name}” không còn như lúc ghi.</source>
        <translation>The trusted entry “{name}” is no longer as it was recorded.</translation>
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
    <name>keys</name>
    <message>
        <source>Chép lại từ thẻ khóa cũ, hoặc để trống nếu không còn biết.</source>
        <translation>Copy it again from the old key card, or leave it empty if it is no longer known.</translation>
    </message>
    <message>
        <source>Chưa chọn khóa này dùng để ký với tư cách gì.</source>
        <translation>It has not been chosen in what capacity this key signs.</translation>
    </message>
    <message>
        <source>Chưa ghi họ tên người giữ khóa.</source>
        <translation>The full name of the key’s holder has not been written.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do không còn dùng khóa.</source>
        <translation>No reason was given for no longer using the key.</translation>
    </message>
    <message>
        <source>Chưa lập thẻ nào.</source>
        <translation>No card was made.</translation>
    </message>
    <message>
        <source>Chọn chủ trì, người ghi biên bản, hoặc cả hai.</source>
        <translation>Choose chair, recorder, or both.</translation>
    </message>
    <message>
        <source>Chọn khóa cũ trong danh sách, hoặc lập thẻ như một khóa mới.</source>
        <translation>Choose the old key in the list, or make the card as for a new key.</translation>
    </message>
    <message>
        <source>Dấu vân tay của khóa cũ phải đủ 64 chữ số và chữ cái từ a đến f.</source>
        <translation>The fingerprint of the old key must have all 64 characters: digits and letters from a to f.</translation>
    </message>
    <message>
        <source>Ghi ngắn gọn, ví dụ: mất USB chứa tệp khóa ngày 03/10.</source>
        <translation>Write briefly, for example: lost the USB stick with the key file on 03/10.</translation>
    </message>
    <message>
        <source>Ghi đủ họ và tên rồi làm lại.</source>
        <translation>Write the full name, then try again.</translation>
    </message>
    <message>
        <source>Khóa cũ không có trong danh sách khóa của chi bộ.</source>
        <translation>The old key is not in the branch’s list of keys.</translation>
    </message>
    <message>
        <source>Khóa của đồng chí {name} không còn dùng nữa.</source>
        <translation>The key of comrade {name} is no longer in use.</translation>
    </message>
    <message>
        <source>Khóa mới và khóa cũ là một.</source>
        <translation>The new key and the old key are the same.</translation>
    </message>
    <message>
        <source>Khóa này không có trong danh sách khóa của chi bộ.</source>
        <translation>This key is not in the branch’s list of keys.</translation>
    </message>
    <message>
        <source>Mở tệp khóa rồi lập thẻ khóa.</source>
        <translation>Open the key file, then make the key card.</translation>
    </message>
    <message>
        <source>Thôi dùng khóa</source>
        <translation>Stop using key</translation>
    </message>
    <message>
        <source>Tạo khóa mới rồi lập thẻ cho khóa mới.</source>
        <translation>Make a new key, then make a card for the new key.</translation>
    </message>
    <message>
        <source>Tạo khóa mới, mở cả hai khóa rồi gia hạn.</source>
        <translation>Make a new key, open both keys, then renew.</translation>
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
    <name>messages</name>
    <message>
        <source>Chưa kết luận được. {reason}</source>
        <translation>No verdict yet. {reason}</translation>
    </message>
    <message>
        <source>Chưa nhận gì từ tệp này; dữ liệu trong kho còn nguyên.</source>
        <translation>Nothing was taken from this file; the data in the vault is intact.</translation>
    </message>
    <message>
        <source>Chứng thư gốc đi kèm không phải chứng thư ghi trong thẻ.</source>
        <translation>The root certificate that came with it is not the one named in the card.</translation>
    </message>
    <message>
        <source>Chứng thư gốc đi kèm không phải của một nơi cấp chứng thư.</source>
        <translation>The root certificate that came with it is not that of an issuer of certificates.</translation>
    </message>
    <message>
        <source>Chứng thư được cấp không khớp với biên nhận.</source>
        <translation>The issued certificate does not match the receipt.</translation>
    </message>
    <message>
        <source>Chứng thư “{name}” trong tệp đã hỏng.</source>
        <translation>The certificate “{name}” in the file is damaged.</translation>
    </message>
    <message>
        <source>Nội dung có ký tự lạ, không hiển thị được đúng như đã ký.</source>
        <translation>The content has strange characters and cannot be shown just as it was signed.</translation>
    </message>
    <message>
        <source>Nội dung có ngày hoặc mục không thể đúng.</source>
        <translation>The content has a date or an entry that cannot be right.</translation>
    </message>
    <message>
        <source>Nội dung trong tệp đã hỏng.</source>
        <translation>The content of the file is damaged.</translation>
    </message>
    <message>
        <source>Thẻ của đảng ủy không do chính khóa trong thẻ ký.</source>
        <translation>The Party committee’s card is not signed with the very key in the card.</translation>
    </message>
    <message>
        <source>Thẻ gia hạn phải do cả khóa mới và khóa cũ ký.</source>
        <translation>A renewal card must be signed with both the new key and the old one.</translation>
    </message>
    <message>
        <source>Thẻ khóa ghi người giữ là “{holder}”, chứng thư ghi “{name}”.</source>
        <translation>The key card names the holder as “{holder}”; the certificate says “{name}”.</translation>
    </message>
    <message>
        <source>Thẻ khóa không do chính khóa ấy ký.</source>
        <translation>The key card is not signed with that very key.</translation>
    </message>
    <message>
        <source>Thẻ khóa không nói rõ thay cho khóa nào.</source>
        <translation>The key card does not say which key it replaces.</translation>
    </message>
    <message>
        <source>Thẻ khóa nói về một chứng thư khác với chứng thư đi kèm.</source>
        <translation>The key card is about another certificate than the one that came with it.</translation>
    </message>
    <message>
        <source>Tệp KHÔNG hợp lệ. {reason}</source>
        <translation>The file is NOT valid. {reason}</translation>
    </message>
    <message>
        <source>Tệp còn nguyên vẹn. Cần xem lại: {reason}</source>
        <translation>The file is whole. Please look again: {reason}</translation>
    </message>
    <message>
        <source>Tệp có phần không được phép: “{name}”.</source>
        <translation>The file has a part that is not allowed: “{name}”.</translation>
    </message>
    <message>
        <source>Tệp của đảng ủy phải có đúng một chữ ký.</source>
        <translation>A file from the Party committee must have exactly one signature.</translation>
    </message>
    <message>
        <source>Tệp do phiên bản mới hơn tạo; cần cập nhật chương trình để đọc.</source>
        <translation>The file was made by a newer version; update the program to read it.</translation>
    </message>
    <message>
        <source>Tệp này là gói nộp của một kỳ, không phải thẻ hay biên nhận.</source>
        <translation>This file is a packet of a period, not a card or a receipt.</translation>
    </message>
    <message>
        <source>Tệp này là loại khác: {kind}.</source>
        <translation>This file is of another kind: {kind}.</translation>
    </message>
    <message>
        <source>Tệp thiếu phần bắt buộc.</source>
        <translation>The file lacks a required part.</translation>
    </message>
    <message>
        <source>Xin bản khác của nơi gửi; báo cho nơi gửi biết lý do.</source>
        <translation>Ask the sender for another copy; tell the sender the reason.</translation>
    </message>
    <message>
        <source>biên nhận của đảng ủy</source>
        <translation>the Party committee’s receipt</translation>
    </message>
    <message>
        <source>gói nộp</source>
        <translation>packet</translation>
    </message>
    <message>
        <source>gợi ý kiểm điểm của đảng ủy</source>
        <translation>the Party committee’s review prompts</translation>
    </message>
    <message>
        <source>thẻ của đảng ủy</source>
        <translation>the Party committee’s card</translation>
    </message>
    <message>
        <source>thẻ khóa</source>
        <translation>key card</translation>
    </message>
    <message>
        <source>Đơn vị ghi trong nội dung khác với đơn vị ghi trên bản kê.</source>
        <translation>The unit named in the content differs from the unit named on the manifest.</translation>
    </message>
    <message>
        <source>Đề nghị cấp chứng thư không phải của khóa trong thẻ.</source>
        <translation>The certificate request is not of the key in the card.</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Chưa mở gì; gói còn nguyên.</source>
        <translation>Nothing was opened; the packet is unchanged.</translation>
    </message>
    <message>
        <source>Chọn khóa mà gói được mã hóa cho, kể cả khóa cũ hoặc đã hết hạn.</source>
        <translation>Choose the key the packet was encrypted to, even an earlier or expired one.</translation>
    </message>
    <message>
        <source>Chọn một thư mục trống rồi mở lại.</source>
        <translation>Choose an empty folder, then open again.</translation>
    </message>
    <message>
        <source>Gói nằm trong phong bì mật khẩu, chưa mở được.</source>
        <translation>The packet is in an envelope with a password and could not be opened yet.</translation>
    </message>
    <message>
        <source>Gói được mã hóa cho khóa của nơi nhận, chưa mở được.</source>
        <translation>The packet is encrypted to the receiver’s key and could not be opened yet.</translation>
    </message>
    <message>
        <source>Gõ mật khẩu đã thống nhất với nơi gửi, rồi mở lại gói.</source>
        <translation>Type the password agreed with the sender, then open the packet again.</translation>
    </message>
    <message>
        <source>Khóa “{name}” không dùng để mở gói mã hóa.</source>
        <translation>The key “{name}” is not for opening encrypted packets.</translation>
    </message>
    <message>
        <source>Mở khóa của nơi nhận (tệp khóa hoặc token), rồi mở lại gói.</source>
        <translation>Open the key of the receiver (key file or token), then open the packet again.</translation>
    </message>
    <message>
        <source>Phong bì còn nguyên; chưa ghi gì.</source>
        <translation>The envelope is intact; nothing was written.</translation>
    </message>
    <message>
        <source>Tệp đang có còn nguyên; chưa ghi gì.</source>
        <translation>The file already there is intact; nothing was written.</translation>
    </message>
    <message>
        <source>Ở đó đã có “{path}”, khác với tệp trong gói.</source>
        <translation>There is already a “{path}” there that differs from the file in the packet.</translation>
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
    <name>packing</name>
    <message>
        <source>Biên bản đã ký (PDF)</source>
        <translation>Signed minutes (PDF)</translation>
    </message>
    <message>
        <source>Biểu số liệu tháng, chỉ có số lượng (Excel)</source>
        <translation>Monthly table of figures, counts only (Excel)</translation>
    </message>
    <message>
        <source>Biểu số liệu, có chữ ký số trong tệp (Excel)</source>
        <translation>Table of figures, digitally signed in the file (Excel)</translation>
    </message>
    <message>
        <source>Báo cáo đã ký (PDF)</source>
        <translation>Signed report (PDF)</translation>
    </message>
    <message>
        <source>Dữ liệu kỳ (JSON)</source>
        <translation>Data of the period (JSON)</translation>
    </message>
    <message>
        <source>Số liệu của kỳ, chỉ có số lượng (JSON)</source>
        <translation>Figures of the period, counts only (JSON)</translation>
    </message>
    <message>
        <source>Theo dõi điểm danh, có chữ ký số trong tệp (Excel)</source>
        <translation>Attendance table, digitally signed in the file (Excel)</translation>
    </message>
    <message>
        <source>Tổng hợp tự đối chiếu, chỉ có số lượng, không có tên (Excel)</source>
        <translation>Self-check summary, counts only, no names (Excel)</translation>
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
        <source>Bảng tính có đường dẫn ra ngoài; không nên bấm vào ({where}).</source>
        <translation>The spreadsheet has a link to the outside; it is better not to click it ({where}).</translation>
    </message>
    <message>
        <source>Bảng tính không còn nguyên vẹn: {why}</source>
        <translation>The spreadsheet is not whole: {why}</translation>
    </message>
    <message>
        <source>Bảng tính lấy dữ liệu từ nơi khác, không nằm trong chữ ký ({where}).</source>
        <translation>The spreadsheet takes data from elsewhere, which the signature does not cover ({where}).</translation>
    </message>
    <message>
        <source>Bảng tính đã có chữ ký đặt ở chỗ lạ; không ký thêm được.</source>
        <translation>The spreadsheet has a signature in an unusual place; no more can be added.</translation>
    </message>
    <message>
        <source>Bảng tính đã có chữ ký ở vai này rồi.</source>
        <translation>The spreadsheet already has a signature in this role.</translation>
    </message>
    <message>
        <source>Bảng tính đã có quá nhiều chữ ký.</source>
        <translation>The spreadsheet has too many signatures.</translation>
    </message>
    <message>
        <source>Chưa có họ tên người ký.</source>
        <translation>The name of the signer is missing.</translation>
    </message>
    <message>
        <source>Chưa cấp gì.</source>
        <translation>Nothing was issued.</translation>
    </message>
    <message>
        <source>Chưa cấp, chưa thu hồi gì.</source>
        <translation>Nothing was issued or revoked.</translation>
    </message>
    <message>
        <source>Chưa ký gì.</source>
        <translation>Nothing has been signed.</translation>
    </message>
    <message>
        <source>Chưa ký gì; tệp còn như cũ.</source>
        <translation>Nothing was signed; the file is as it was.</translation>
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
        <source>Chọn khóa khác: RSA hoặc ECDSA.</source>
        <translation>Choose another key: RSA or ECDSA.</translation>
    </message>
    <message>
        <source>Chọn ký với tư cách chủ trì hay người ghi biên bản.</source>
        <translation>Choose whether to sign as chair or as recorder.</translation>
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
        <source>Chọn đúng tệp khóa đã dùng khi làm thẻ khóa gửi đảng ủy.</source>
        <translation>Choose the very key file used for the key card sent to the Party committee.</translation>
    </message>
    <message>
        <source>Chứng thư cấp cho chi bộ có thời hạn nhiều nhất {limit} ngày.</source>
        <translation>A certificate issued to a branch lasts {limit} days at most.</translation>
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
        <source>Chứng thư của “{name}” không do khóa này cấp nên không ghi vào danh sách thu hồi được.</source>
        <translation>The certificate of “{name}” was not issued with this key, so it cannot be put on the revocation list.</translation>
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
        <source>Chứng thư kèm chữ ký đã hỏng.</source>
        <translation>The certificate that came with the signature is damaged.</translation>
    </message>
    <message>
        <source>Chứng thư được cấp không phải cho khóa trong tệp này.</source>
        <translation>The issued certificate is not for the key in this file.</translation>
    </message>
    <message>
        <source>Chữ ký của “{name}” không ghi thời điểm ký.</source>
        <translation>The signature of “{name}” does not say when it was made.</translation>
    </message>
    <message>
        <source>Chữ ký do phần mềm khác tạo: tên tác giả, tiêu đề và các thuộc tính khác của tệp không nằm trong chữ ký.</source>
        <translation>Other software made the signature: the author’s name, the title and the other properties of the file are not covered by it.</translation>
    </message>
    <message>
        <source>Chữ ký dùng cách biến đổi nội dung không được phép ({where}).</source>
        <translation>The signature transforms the content in a way that is not allowed ({where}).</translation>
    </message>
    <message>
        <source>Chữ ký dùng thuật toán băm quá yếu ({name}).</source>
        <translation>The signature uses a hash that is too weak ({name}).</translation>
    </message>
    <message>
        <source>Chữ ký dùng thuật toán băm quá yếu.</source>
        <translation>The signature uses a hash that is too weak.</translation>
    </message>
    <message>
        <source>Chữ ký dùng thuật toán mà chương trình không biết ({where}).</source>
        <translation>The signature uses an algorithm unknown to the program ({where}).</translation>
    </message>
    <message>
        <source>Chữ ký ghi hai thời điểm ký khác nhau.</source>
        <translation>The signature gives two different times of signing.</translation>
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
        <source>Chữ ký không kèm chứng thư của người ký.</source>
        <translation>The signature does not come with the signer’s certificate.</translation>
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
        <source>Chữ ký kể mục “{where}” hai lần.</source>
        <translation>The signature lists the part “{where}” twice.</translation>
    </message>
    <message>
        <source>Chữ ký trong tệp PDF đã hỏng, không đọc được.</source>
        <translation>The signature in the PDF file is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>Chữ ký “{where}” bị đặt lồng vào chữ ký khác: có người ghép nội dung giả.</source>
        <translation>The signature “{where}” was put inside another signature: somebody has put in false content.</translation>
    </message>
    <message>
        <source>Chữ ký “{where}” không ghi thời điểm và người ký (XAdES).</source>
        <translation>The signature “{where}” does not say when it was made or by whom (XAdES).</translation>
    </message>
    <message>
        <source>Chữ ký “{where}” nói về nội dung nằm ngoài tệp.</source>
        <translation>The signature “{where}” is about content outside the file.</translation>
    </message>
    <message>
        <source>Chữ ký “{where}” đã hỏng, không đọc được.</source>
        <translation>The signature “{where}” is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>Có danh sách liên kết đặt sai chỗ ({where}).</source>
        <translation>A list of links is in the wrong place ({where}).</translation>
    </message>
    <message>
        <source>Có liên kết được thêm vào “{where}”, không nằm trong chữ ký.</source>
        <translation>A link was added to “{where}”; the signature does not cover it.</translation>
    </message>
    <message>
        <source>Danh mục kiểu nội dung có hai dòng cho cùng một mục ({where}).</source>
        <translation>The list of content types has two lines for the same part ({where}).</translation>
    </message>
    <message>
        <source>Danh mục kiểu nội dung của tệp bảng tính đã bị sửa.</source>
        <translation>The spreadsheet file’s list of content types was altered.</translation>
    </message>
    <message>
        <source>Danh mục nội dung được ký không nằm trong chữ ký “{where}”.</source>
        <translation>The list of signed content is not covered by the signature “{where}”.</translation>
    </message>
    <message>
        <source>Danh sách liên kết “{where}” có hai liên kết cùng tên.</source>
        <translation>The list of links “{where}” has two links of the same name.</translation>
    </message>
    <message>
        <source>Danh sách liên kết “{where}” dẫn tới nơi không được phép.</source>
        <translation>The list of links “{where}” leads to a place that is not allowed.</translation>
    </message>
    <message>
        <source>Danh sách liên kết “{where}” đã bị sửa.</source>
        <translation>The list of links “{where}” was altered.</translation>
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
        <source>Hai ô ký dùng chung một chữ ký hoặc trùng tên: tệp đã bị ghép.</source>
        <translation>Two signature fields share one signature or have the same name: the file was pieced together.</translation>
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
        <source>Khóa cấp chứng thư chỉ có hiệu lực từ {begin} đến {end}.</source>
        <translation>The root key is valid only from {begin} to {end}.</translation>
    </message>
    <message>
        <source>Khóa của “{name}” không phải khóa cấp chứng thư.</source>
        <translation>The key of “{name}” is not a root key that issues certificates.</translation>
    </message>
    <message>
        <source>Khóa ký quá ngắn, không còn an toàn.</source>
        <translation>The signing key is too short to be safe.</translation>
    </message>
    <message>
        <source>Khóa này không làm được việc đang cần ({what}).</source>
        <translation>This key cannot do what is needed ({what}).</translation>
    </message>
    <message>
        <source>Khóa trong đề nghị cấp chứng thư quá yếu hoặc thuộc loại không dùng ở đây.</source>
        <translation>The key in the certificate request is too weak, or of a kind not used here.</translation>
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
        <source>Kiểm tra lại khóa cấp chứng thư của đảng ủy rồi làm lại.</source>
        <translation>Check the Party committee’s root key, then try again.</translation>
    </message>
    <message>
        <source>Kiểm tra phím Caps Lock và bộ gõ tiếng Việt (mật khẩu được gõ không dấu).</source>
        <translation>Check Caps Lock and the Vietnamese input method (the password is typed without marks).</translation>
    </message>
    <message>
        <source>Kiểu nội dung của mục “{where}” đã bị đổi sau khi ký.</source>
        <translation>The content type of the part “{where}” was changed after signing.</translation>
    </message>
    <message>
        <source>Lưu bản không đặt mật khẩu rồi ký bản đó.</source>
        <translation>Save a copy without a password, then sign that copy.</translation>
    </message>
    <message>
        <source>Lưu lại tệp dưới dạng .xlsx rồi ký lại.</source>
        <translation>Save the file again as .xlsx, then sign again.</translation>
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
        <source>Mật khẩu khóa có ký tự không gõ được.</source>
        <translation>The key password has a character that cannot be typed.</translation>
    </message>
    <message>
        <source>Mật khẩu khóa ngắn hơn {limit} ký tự.</source>
        <translation>The password of the key is shorter than {limit} characters.</translation>
    </message>
    <message>
        <source>Mục lục của tệp bảng tính không khớp với nội dung ({where}).</source>
        <translation>The index of the spreadsheet file does not match its content ({where}).</translation>
    </message>
    <message>
        <source>Mục “{where}” có cách viết không được phép, có thể gây hại.</source>
        <translation>The part “{where}” is written in a way that is not allowed and may do harm.</translation>
    </message>
    <message>
        <source>Mục “{where}” không có kiểu nội dung.</source>
        <translation>The part “{where}” has no content type.</translation>
    </message>
    <message>
        <source>Mục “{where}” trong tệp bảng tính đã hỏng.</source>
        <translation>The part “{where}” in the spreadsheet file is damaged.</translation>
    </message>
    <message>
        <source>Mục “{where}” đã bị sửa sau khi ký.</source>
        <translation>The part “{where}” was altered after signing.</translation>
    </message>
    <message>
        <source>Mục “{where}” đã bị xóa sau khi ký.</source>
        <translation>The part “{where}” was deleted after signing.</translation>
    </message>
    <message>
        <source>Mục “{where}” được thêm vào, không nằm trong chữ ký.</source>
        <translation>The part “{where}” was added; the signature does not cover it.</translation>
    </message>
    <message>
        <source>Người ký ở vai còn lại ký tiếp, hoặc xuất lại bảng tính từ sổ.</source>
        <translation>Let the signer in the other role sign next, or export the spreadsheet again from the register.</translation>
    </message>
    <message>
        <source>Những người ký ghi tên chi bộ hoặc nội dung khác nhau.</source>
        <translation>The signers give different branch names or different content.</translation>
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
        <source>Phần nằm ngoài chữ ký đã bị sửa: chữ ký không còn đúng như khi ký.</source>
        <translation>What lies outside the signature was altered: the signature is no longer as it was when signed.</translation>
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
        <source>Thiếu mục “{where}” của bảng tính.</source>
        <translation>The part “{where}” of the spreadsheet is missing.</translation>
    </message>
    <message>
        <source>Trong chữ ký “{where}” có hai phần trùng tên: có người ghép nội dung giả.</source>
        <translation>The signature “{where}” has two parts of the same name: somebody has put in false content.</translation>
    </message>
    <message>
        <source>Trong chữ ký “{where}” có phần thêm vào, không được ký.</source>
        <translation>The signature “{where}” has an added part that is not signed.</translation>
    </message>
    <message>
        <source>Trong tệp bảng tính có phần thừa không thuộc mục nào.</source>
        <translation>The spreadsheet file has something extra that belongs to no part.</translation>
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
        <source>Tệp PDF có lệnh tự chạy, có thể hiện ra khác với nội dung đã ký.</source>
        <translation>The PDF file has commands that run by themselves; it may show something other than what was signed.</translation>
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
        <source>Tệp PDF đặt mật khẩu, không ký được.</source>
        <translation>The PDF file has a password and cannot be signed.</translation>
    </message>
    <message>
        <source>Tệp bảng tính bị cắt ngắn hoặc đã hỏng.</source>
        <translation>The spreadsheet file is cut short or damaged.</translation>
    </message>
    <message>
        <source>Tệp bảng tính có chữ ký, nhưng chữ ký không còn gắn với tệp.</source>
        <translation>The spreadsheet file has a signature, but it is no longer attached to the file.</translation>
    </message>
    <message>
        <source>Tệp bảng tính có hai mục trùng tên.</source>
        <translation>The spreadsheet file has two parts of the same name.</translation>
    </message>
    <message>
        <source>Tệp bảng tính có mục bị mã hóa, không kiểm tra được.</source>
        <translation>The spreadsheet file has an encrypted part, which cannot be verified.</translation>
    </message>
    <message>
        <source>Tệp bảng tính có mục mang tên lạ ({where}).</source>
        <translation>The spreadsheet file has a part with a strange name ({where}).</translation>
    </message>
    <message>
        <source>Tệp bảng tính có mục mang tên nguy hiểm ({where}).</source>
        <translation>The spreadsheet file has a part with a dangerous name ({where}).</translation>
    </message>
    <message>
        <source>Tệp bảng tính phình ra quá lớn khi mở: có người làm giả để gây hại.</source>
        <translation>The spreadsheet file grows far too large when opened: somebody made it to do harm.</translation>
    </message>
    <message>
        <source>Tệp bảng tính quá lớn, không kiểm tra được.</source>
        <translation>The spreadsheet file is too large to be verified.</translation>
    </message>
    <message>
        <source>Tệp bảng tính đã hỏng, không đọc được.</source>
        <translation>The spreadsheet file is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>Tệp bảng tính được đóng gói lạ, có thể đọc ra hai nội dung khác nhau.</source>
        <translation>The spreadsheet file is packed in an unusual way and may be read as two different contents.</translation>
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
        <source>Tệp có dấu thời gian của nơi khác; chương trình không kiểm tra được.</source>
        <translation>The file has a time stamp from elsewhere; the program cannot verify it.</translation>
    </message>
    <message>
        <source>Tệp gốc còn nguyên; chưa ký gì.</source>
        <translation>The original file is intact; nothing was signed.</translation>
    </message>
    <message>
        <source>Tệp khóa còn nguyên.</source>
        <translation>The key file is intact.</translation>
    </message>
    <message>
        <source>Tệp khóa không có đủ khóa bí mật và chứng thư đi cùng.</source>
        <translation>The key file does not hold both the private key and its certificate.</translation>
    </message>
    <message>
        <source>Tệp không còn đúng từng byte như khi ký: đã bị sửa, hoặc đã được lưu lại.</source>
        <translation>The file is no longer byte for byte as it was signed: it was altered, or it was saved again.</translation>
    </message>
    <message>
        <source>Tệp không phải bảng tính Excel (.xlsx).</source>
        <translation>The file is not an Excel spreadsheet (.xlsx).</translation>
    </message>
    <message>
        <source>Tệp đã chọn không phải tệp khóa ký (PKCS#12) hoặc đã hỏng.</source>
        <translation>The chosen file is not a signing key file (PKCS#12), or it is damaged.</translation>
    </message>
    <message>
        <source>Tệp đề nghị cấp chứng thư lớn quá mức.</source>
        <translation>The certificate request file is too large.</translation>
    </message>
    <message>
        <source>Tệp đề nghị cấp chứng thư đã hỏng, không đọc được.</source>
        <translation>The certificate request file is damaged and cannot be read.</translation>
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
        <source>Văn bản còn nguyên; chưa ký gì.</source>
        <translation>The document is intact; nothing was signed.</translation>
    </message>
    <message>
        <source>Văn bản có nhiều ô ký; chưa rõ ký vào ô nào.</source>
        <translation>The document has several signature fields; it is not clear which one to sign.</translation>
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
        <source>Xuất lại bảng tính từ sổ, hoặc lưu lại thành tệp .xlsx mới, rồi ký lại.</source>
        <translation>Export the spreadsheet again from the register, or save it as a new .xlsx file, then sign again.</translation>
    </message>
    <message>
        <source>Ô ký “{field}” có hình như đã ký nhưng không có chữ ký.</source>
        <translation>The signature field “{field}” looks signed but has no signature.</translation>
    </message>
    <message>
        <source>Đã có tệp “{path}”.</source>
        <translation>There is already a file “{path}”.</translation>
    </message>
    <message>
        <source>Đặt mật khẩu dài hơn; mật khẩu được gõ không dấu.</source>
        <translation>Set a longer password; it is typed without marks.</translation>
    </message>
    <message>
        <source>Đặt mật khẩu khác.</source>
        <translation>Choose another password.</translation>
    </message>
    <message>
        <source>Đề nghị chi bộ làm lại thẻ khóa rồi nộp lại.</source>
        <translation>Please ask the branch to make the key card again and hand it in again.</translation>
    </message>
    <message>
        <source>Đề nghị cấp chứng thư dùng chính khóa của nơi cấp; không cấp được.</source>
        <translation>The certificate request uses the issuer’s own key; it cannot be granted.</translation>
    </message>
    <message>
        <source>Đề nghị cấp chứng thư ghi “{asked}”, không phải “{compared}”.</source>
        <translation>The certificate request says “{asked}”, not “{compared}”.</translation>
    </message>
    <message>
        <source>Đề nghị cấp chứng thư không do chính khóa ấy ký.</source>
        <translation>The certificate request is not signed with that very key.</translation>
    </message>
    <message>
        <source>Đề nghị cấp chứng thư xin cả quyền cấp chứng thư cho người khác; không cấp được.</source>
        <translation>The certificate request also asks for the right to issue certificates to others; it cannot be granted.</translation>
    </message>
    <message>
        <source>Đối chiếu lại thẻ khóa giấy với tên chi bộ đã đăng ký.</source>
        <translation>Compare the paper key card again with the registered name of the branch.</translation>
    </message>
</context>
<context>
    <name>signing-files</name>
    <message>
        <source>Chuyển tệp ấy đi, hoặc cho biết thư mục khác bằng --out.</source>
        <translation>Move that file away, or give another folder with --out.</translation>
    </message>
    <message>
        <source>Chưa ký gì; tệp còn nguyên.</source>
        <translation>Nothing was signed; the file is intact.</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Có hai tệp cùng tên: ký từng tệp một.</source>
        <translation>Two files have the same name: sign them one at a time.</translation>
    </message>
    <message>
        <source>Người ghi biên bản</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Tệp đang có còn nguyên; chưa ký gì.</source>
        <translation>The file already there is intact; nothing was signed.</translation>
    </message>
    <message>
        <source>Tệp “{name}” quá lớn để ký.</source>
        <translation>The file “{name}” is too large to sign.</translation>
    </message>
    <message>
        <source>Đã có tệp “{path}”.</source>
        <translation>There is already a file “{path}”.</translation>
    </message>
    <message>
        <source>“{name}” không phải văn bản PDF hay bảng tính .xlsx.</source>
        <translation>“{name}” is not a PDF document or an .xlsx spreadsheet.</translation>
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
    <name>tokens</name>
    <message>
        <source>Cho biết dấu vân tay của chứng thư cần dùng.</source>
        <translation>Give the fingerprint of the certificate to use.</translation>
    </message>
    <message>
        <source>Chưa ký gì.</source>
        <translation>Nothing has been signed.</translation>
    </message>
    <message>
        <source>Chưa làm gì với tệp.</source>
        <translation>Nothing has been done with the file.</translation>
    </message>
    <message>
        <source>Chưa làm gì với tệp; dữ liệu còn nguyên.</source>
        <translation>Nothing was done with the file; the data is intact.</translation>
    </message>
    <message>
        <source>Chưa làm gì với tệp; khóa và chứng thư vẫn nằm trong token.</source>
        <translation>Nothing was done with the file; the key and the certificate are still in the token.</translation>
    </message>
    <message>
        <source>Chưa làm gì với tệp; sổ và token còn nguyên.</source>
        <translation>Nothing was done with the file; the records and the token are intact.</translation>
    </message>
    <message>
        <source>Chưa mở gì; gói còn nguyên.</source>
        <translation>Nothing was opened; the packet is intact.</translation>
    </message>
    <message>
        <source>Chưa thấy trình điều khiển token nào trên máy này.</source>
        <translation>No token driver was found on this computer.</translation>
    </message>
    <message>
        <source>Chưa thử mã PIN với token; chưa ký gì.</source>
        <translation>The PIN was not tried on the token; nothing was signed.</translation>
    </message>
    <message>
        <source>Chưa thử mã PIN; chưa ký gì.</source>
        <translation>The PIN was not tried; nothing was signed.</translation>
    </message>
    <message>
        <source>Chắc chắn mã PIN thì mở token trong cửa sổ chương trình; không thì hỏi nơi cấp.</source>
        <translation>If you are sure of the PIN, open the token in the program’s window; if not, ask the issuer.</translation>
    </message>
    <message>
        <source>Chỉ cắm một token, hoặc gọi token bằng số sê-ri của nó.</source>
        <translation>Plug in one token only, or name the token by its serial number.</translation>
    </message>
    <message>
        <source>Chọn chứng thư có mục đích ký số.</source>
        <translation>Choose a certificate meant for digital signing.</translation>
    </message>
    <message>
        <source>Chọn chứng thư có mục đích mã hóa khóa.</source>
        <translation>Choose a certificate meant for encrypting keys.</translation>
    </message>
    <message>
        <source>Chọn chứng thư khác, hoặc đưa token đến nơi cấp.</source>
        <translation>Choose another certificate, or take the token to its issuer.</translation>
    </message>
    <message>
        <source>Chọn khóa khác: RSA hoặc ECDSA.</source>
        <translation>Choose another key: RSA or ECDSA.</translation>
    </message>
    <message>
        <source>Chọn đúng tệp của nhà cung cấp token, bản 64-bit.</source>
        <translation>Choose the right file from the maker of the token, the 64-bit one.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” chỉ có hiệu lực từ ngày {day}.</source>
        <translation>The certificate of “{name}” is valid only from {day}.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” không dùng để ký.</source>
        <translation>The certificate of “{name}” is not meant for signing.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” không dùng để mở gói mã hóa.</source>
        <translation>The certificate of “{name}” is not meant for opening encrypted packets.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” đã hết hạn ngày {day}.</source>
        <translation>The certificate of “{name}” expired on {day}.</translation>
    </message>
    <message>
        <source>Chữ ký token “{name}” vừa tạo không khớp với chứng thư đã chọn.</source>
        <translation>The signature just made by the token “{name}” does not match the chosen certificate.</translation>
    </message>
    <message>
        <source>Chữ ký đó đã bị bỏ; chưa ký gì.</source>
        <translation>That signature was thrown away; nothing was signed.</translation>
    </message>
    <message>
        <source>Cài bộ cài đi kèm token (ví dụ VGCAv1_Installer của SafeNet hoặc bit4id_xpki của Bit4ID), rồi tìm lại.</source>
        <translation>Install the software that came with the token (for example VGCAv1_Installer of SafeNet or bit4id_xpki of Bit4ID), then search again.</translation>
    </message>
    <message>
        <source>Có {count} token cùng tên “{label}”.</source>
        <translation>There is more than one token named “{label}” ({count}).</translation>
    </message>
    <message>
        <source>Cắm lại token, mở khóa bằng mã PIN rồi làm lại.</source>
        <translation>Plug the token in again, open it with the PIN, then try again.</translation>
    </message>
    <message>
        <source>Cắm token vào máy, đợi đèn sáng, rồi tìm lại.</source>
        <translation>Plug the token in, wait for its light, then search again.</translation>
    </message>
    <message>
        <source>Khóa trên token không còn mở.</source>
        <translation>The key on the token is no longer open.</translation>
    </message>
    <message>
        <source>Khóa trên token không làm được việc đang cần ({what}).</source>
        <translation>The key on the token cannot do what is needed ({what}).</translation>
    </message>
    <message>
        <source>Không thấy token nào đang cắm.</source>
        <translation>No token is plugged in.</translation>
    </message>
    <message>
        <source>Không thấy token tên “{label}”.</source>
        <translation>No token named “{label}” was found.</translation>
    </message>
    <message>
        <source>Kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi gõ chậm lại; nhiều loại token tự khóa sau 3 lần sai liên tiếp.</source>
        <translation>Check Caps Lock and the Vietnamese input method, then type again slowly; many kinds of token lock themselves after 3 wrong tries in a row.</translation>
    </message>
    <message>
        <source>Mã PIN chưa đúng, và token vừa tự khóa vì sai nhiều lần liên tiếp.</source>
        <translation>The PIN is not right, and the token has just locked itself after several wrong tries in a row.</translation>
    </message>
    <message>
        <source>Mã PIN chưa đúng.</source>
        <translation>The PIN is not right.</translation>
    </message>
    <message>
        <source>Mã PIN để trống, quá dài hoặc có chữ mang dấu nên không thể đúng.</source>
        <translation>The PIN is empty, too long or has letters with marks, so it cannot be right.</translation>
    </message>
    <message>
        <source>Mở lại token bằng mã PIN rồi làm lại.</source>
        <translation>Open the token again with the PIN, then try again.</translation>
    </message>
    <message>
        <source>Rút token ra, cắm lại rồi làm lại. Nếu vẫn vậy, cài lại phần mềm của token.</source>
        <translation>Pull the token out, plug it in again, then try again. If that does not help, install the token’s software again.</translation>
    </message>
    <message>
        <source>Rút token ra, cắm lại rồi làm lại. Nếu vẫn vậy, khởi động lại máy.</source>
        <translation>Pull the token out, plug it in again, then try again. If that does not help, restart the computer.</translation>
    </message>
    <message>
        <source>Rút token ra, cắm lại và chọn lại chứng thư. Nếu vẫn vậy, hỏi nơi cấp token.</source>
        <translation>Pull the token out, plug it in again and choose the certificate again. If that does not help, ask the issuer of the token.</translation>
    </message>
    <message>
        <source>Token báo chỉ còn MỘT lần thử mã PIN; gõ sai nữa thì token bị khóa.</source>
        <translation>The token says only ONE try of the PIN is left; one more mistake will lock the token.</translation>
    </message>
    <message>
        <source>Token báo chỉ còn MỘT lần thử nữa. Nếu không chắc, dừng lại và hỏi nơi cấp token.</source>
        <translation>The token says only ONE try is left. If you are not sure, stop and ask the issuer of the token.</translation>
    </message>
    <message>
        <source>Token báo chỉ còn MỘT lần thử: gõ sai lần này thì token bị khóa. Nếu không chắc mã PIN, dừng lại và hỏi nơi cấp token.</source>
        <translation>The token says only ONE try is left: a mistake this time will lock the token. If you are not sure of the PIN, stop and ask the issuer of the token.</translation>
    </message>
    <message>
        <source>Token báo đã có lần gõ sai mã PIN. Gõ chậm, đúng chữ hoa chữ thường: nhiều loại token tự khóa sau 3 lần sai liên tiếp.</source>
        <translation>The token says a wrong PIN has been typed before. Type slowly, with the right capital and small letters: many kinds of token lock themselves after 3 wrong tries in a row.</translation>
    </message>
    <message>
        <source>Token chưa được đặt mã PIN.</source>
        <translation>The token has no PIN set.</translation>
    </message>
    <message>
        <source>Token chưa được đặt mã PIN. Đặt mã PIN bằng phần mềm quản lý token của nơi cấp.</source>
        <translation>The token has no PIN set. Set the PIN with the issuer’s token software.</translation>
    </message>
    <message>
        <source>Token đã bị khóa vì gõ sai mã PIN nhiều lần.</source>
        <translation>The token is locked because a wrong PIN was typed too many times.</translation>
    </message>
    <message>
        <source>Token đã bị khóa vì gõ sai mã PIN nhiều lần. Đưa token đến nơi cấp để mở khóa.</source>
        <translation>The token is locked because a wrong PIN was typed too many times. Take the token to its issuer to be unlocked.</translation>
    </message>
    <message>
        <source>Token “{name}” có chứng thư của nhiều người.</source>
        <translation>The token “{name}” holds certificates of several people.</translation>
    </message>
    <message>
        <source>Token “{name}” có chứng thư này nhưng không có khóa bí mật đi cùng.</source>
        <translation>The token “{name}” holds this certificate, but not the private key that goes with it.</translation>
    </message>
    <message>
        <source>Token “{name}” có khóa nhưng không có chứng thư đi cùng.</source>
        <translation>The token “{name}” holds a key, but not the certificate that goes with it.</translation>
    </message>
    <message>
        <source>Token “{name}” không có chứng thư như vậy.</source>
        <translation>The token “{name}” holds no such certificate.</translation>
    </message>
    <message>
        <source>Token “{name}” đã bị rút ra giữa chừng.</source>
        <translation>The token “{name}” was pulled out on the way.</translation>
    </message>
    <message>
        <source>Trình điều khiển “{name}” bị lỗi giữa chừng.</source>
        <translation>The driver “{name}” failed on the way.</translation>
    </message>
    <message>
        <source>Trình điều khiển “{name}” không trả lời sau {seconds} giây nên đã được dừng.</source>
        <translation>The driver “{name}” did not answer within {seconds} seconds, so it was stopped.</translation>
    </message>
    <message>
        <source>Tắt bộ gõ tiếng Việt rồi gõ lại mã PIN.</source>
        <translation>Turn off the Vietnamese input method, then type the PIN again.</translation>
    </message>
    <message>
        <source>Tệp “{path}” không phải trình điều khiển token (PKCS#11) dùng được.</source>
        <translation>The file “{path}” is not a token driver (PKCS#11) that can be used.</translation>
    </message>
    <message>
        <source>Xem danh sách chứng thư trên token, hoặc đưa token đến nơi cấp.</source>
        <translation>Look at the list of certificates on the token, or take the token to its issuer.</translation>
    </message>
    <message>
        <source>Xem lại ngày giờ của máy tính rồi làm lại.</source>
        <translation>Check the computer’s date and time, then try again.</translation>
    </message>
    <message>
        <source>Xin nơi cấp gia hạn chứng thư trên token, hoặc chọn chứng thư khác.</source>
        <translation>Ask the issuer to renew the certificate on the token, or choose another certificate.</translation>
    </message>
    <message>
        <source>Đưa token đến nơi cấp để mở khóa.</source>
        <translation>Take the token to its issuer to be unlocked.</translation>
    </message>
    <message>
        <source>Đưa token đến nơi cấp để nạp chứng thư, hoặc chọn token khác.</source>
        <translation>Take the token to its issuer to have a certificate loaded, or choose another token.</translation>
    </message>
    <message>
        <source>Đặt mã PIN bằng phần mềm quản lý token của nơi cấp, rồi làm lại.</source>
        <translation>Set the PIN with the issuer’s token software, then try again.</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>Chưa ai ở đây ghi nhận khóa của “{name}”. So dấu vân tay {fingerprint} với thẻ khóa giấy của người ký rồi ghi nhận.</source>
        <translation>Nobody here has enrolled the key of “{name}”. Compare the fingerprint {fingerprint} with the signer’s paper key card, then enrol the key.</translation>
    </message>
    <message>
        <source>Chưa có danh sách thu hồi của “{issuer}”; chưa biết chứng thư có bị thu hồi hay không.</source>
        <translation>There is no revocation list of “{issuer}” yet; it is not known whether the certificate was revoked.</translation>
    </message>
    <message>
        <source>Chọn tệp .cer, .crt, .pem của nơi cấp hoặc tệp .crl.</source>
        <translation>Choose a .cer, .crt or .pem file of the issuer, or a .crl file.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” chỉ có hiệu lực từ ngày {day}, sau thời điểm ký.</source>
        <translation>The certificate of “{name}” is valid only from {day}, after the time of signing.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” còn hiệu lực vào thời điểm ghi trong chữ ký, nhưng tệp đến đây sau khi chứng thư hết hạn ({day}); không có gì chứng minh thời điểm ký.</source>
        <translation>The certificate of “{name}” was valid at the time given in the signature, but the file came here after the certificate expired ({day}); nothing proves the time of signing.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” có điều kiện mà chương trình này chưa hiểu.</source>
        <translation>The certificate of “{name}” has a condition that this program does not understand.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” do “{issuer}” cấp, nhưng nơi cấp này chưa có trong danh sách tin cậy.</source>
        <translation>The certificate of “{name}” was issued by “{issuer}”, but this issuer is not on the trusted list.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” dùng thuật toán quá yếu.</source>
        <translation>The certificate of “{name}” uses an algorithm that is too weak.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” không được cấp để ký.</source>
        <translation>The certificate of “{name}” was not issued for signing.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” không đọc được hết.</source>
        <translation>The certificate of “{name}” cannot be read in full.</translation>
    </message>
    <message>
        <source>Chứng thư của “{name}” đã hết hạn ngày {day}, trước thời điểm ký.</source>
        <translation>The certificate of “{name}” expired on {day}, before the time of signing.</translation>
    </message>
    <message>
        <source>Chứng thư ghi tên “{name}” không phải do “{issuer}” cấp: chữ ký của nơi cấp không khớp.</source>
        <translation>The certificate in the name of “{name}” was not issued by “{issuer}”: the issuer’s signature does not match.</translation>
    </message>
    <message>
        <source>Chứng thư trong chữ ký đã hỏng, không đọc được.</source>
        <translation>The certificate in the signature is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>Chữ ký của “{name}” ghi thời điểm muộn hơn lúc tệp đến đây; đồng hồ của một máy đã sai.</source>
        <translation>The signature of “{name}” gives a time later than the file’s arrival here; the clock of one of the computers is wrong.</translation>
    </message>
    <message>
        <source>Chữ ký của “{name}” không ghi thời điểm ký; đã xét theo lúc tệp đến đây.</source>
        <translation>The signature of “{name}” does not say when it was made; it was judged by the time the file came here.</translation>
    </message>
    <message>
        <source>Chữ ký ghi thời điểm trước ngày khóa của “{name}” được ghi nhận ({day}).</source>
        <translation>The signature gives a time before the day the key of “{name}” was enrolled ({day}).</translation>
    </message>
    <message>
        <source>Danh sách thu hồi của “{issuer}” đã cũ; chưa biết chứng thư có bị thu hồi hay không từ ngày {day}.</source>
        <translation>The revocation list of “{issuer}” is old; it is not known whether the certificate was revoked since {day}.</translation>
    </message>
    <message>
        <source>Danh sách tin cậy chưa thay đổi.</source>
        <translation>The trusted list is unchanged.</translation>
    </message>
    <message>
        <source>Khóa của “{name}” không còn dùng từ ngày {day}. Chữ ký ghi thời điểm trước đó, nhưng không có gì chứng minh thời điểm ký, và tệp đến đây sau ngày ấy.</source>
        <translation>The key of “{name}” is no longer in use since {day}. The signature gives an earlier time, but nothing proves the time of signing, and the file came here after that day.</translation>
    </message>
    <message>
        <source>Khóa của “{name}” không còn dùng từ ngày {day}; chữ ký này ghi thời điểm sau đó.</source>
        <translation>The key of “{name}” is no longer in use since {day}; this signature gives a later time.</translation>
    </message>
    <message>
        <source>Khóa của “{name}” không còn dùng từ ngày {day}; tệp này đã có ở đây từ trước.</source>
        <translation>The key of “{name}” is no longer in use since {day}; this file was already here before.</translation>
    </message>
    <message>
        <source>Khóa của “{name}” đã bị báo mất hoặc lộ; không tin chữ ký nào của khóa này.</source>
        <translation>The key of “{name}” was reported lost or exposed; no signature of this key is trusted.</translation>
    </message>
    <message>
        <source>Khóa của “{name}” đã được thay bằng khóa mới ngày {day}; chữ ký này ghi thời điểm trước đó nhưng tệp đến sau.</source>
        <translation>The key of “{name}” was replaced by a new key on {day}; this signature gives an earlier time, but the file came later.</translation>
    </message>
    <message>
        <source>Không đọc được thư mục “{path}”: {reason}.</source>
        <translation>The folder “{path}” could not be read: {reason}.</translation>
    </message>
    <message>
        <source>Kiểm tra lại đường dẫn hoặc cắm lại USB.</source>
        <translation>Check the path, or plug the USB stick in again.</translation>
    </message>
    <message>
        <source>Nơi cấp “{issuer}” không được phép cấp chứng thư như của “{name}”.</source>
        <translation>The issuer “{issuer}” is not allowed to issue a certificate like that of “{name}”.</translation>
    </message>
    <message>
        <source>Thư mục tin cậy có hơn {limit} tệp; chỉ đọc {limit} tệp đầu.</source>
        <translation>The trust folder has more than {limit} files; only the first {limit} are read.</translation>
    </message>
    <message>
        <source>Tệp này không phải chứng thư của nơi cấp, cũng không phải danh sách thu hồi.</source>
        <translation>This file is neither an issuer’s certificate nor a revocation list.</translation>
    </message>
    <message>
        <source>Tệp “{name}” chứa khóa bí mật; không được để trong thư mục tin cậy, hãy cất đi nơi khác.</source>
        <translation>The file “{name}” holds a private key; it must not be in the trust folder, please keep it elsewhere.</translation>
    </message>
    <message>
        <source>Tệp “{name}” không phải chứng thư hay danh sách thu hồi đọc được; đã bỏ qua.</source>
        <translation>The file “{name}” is not a certificate or revocation list that can be read; it was skipped.</translation>
    </message>
    <message>
        <source>Vào thời điểm ký, chứng thư của nơi cấp (“{issuer}”) không có hiệu lực.</source>
        <translation>At the time of signing, the certificate of the issuer (“{issuer}”) was not valid.</translation>
    </message>
    <message>
        <source>Đã đối chiếu danh sách thu hồi ngày {day} của “{issuer}”.</source>
        <translation>Checked against the revocation list of “{issuer}” of {day}.</translation>
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
