<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>Tăn&amp;g</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Giảm</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>Chọn tất &amp;cả</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Tách rời</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Tìm trong:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Lùi</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục cha</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Xem danh sách</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Xem chi tiết</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổi &amp;tên</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Hiện tệp ẩ&amp;n</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Thư mục &amp;mới</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Tên tệp:</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 đã có.
Thay thế?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Không tìm thấy tệp.
Hãy kiểm tra tên tệp.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa đổi</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Khôi phục mặc định</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Sao chép địa chỉ &amp;liên kết</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>sampan::AboutPage</name>
    <message>
        <source>About this dataset</source>
        <translation>Về bộ dữ liệu này</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Statements in print, checked against the data</source>
        <translation>Các phát biểu đã in, đối chiếu với dữ liệu</translation>
    </message>
    <message>
        <source>the data give %1</source>
        <translation>dữ liệu cho %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Tệp được đọc như thế nào</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Tệp: %1</translation>
    </message>
</context>
<context>
    <name>sampan::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Mở…</translation>
    </message>
    <message>
        <source>&amp;Close dataset</source>
        <translation>Đó&amp;ng bộ dữ liệu</translation>
    </message>
    <message>
        <source>&amp;Save as .sampan…</source>
        <translation>&amp;Lưu thành .sampan…</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;Xuất biểu đồ…</translation>
    </message>
    <message>
        <source>&amp;Repeat last export</source>
        <translation>Lặp lại lần xuất t&amp;rước</translation>
    </message>
    <message>
        <source>Copy &amp;figure</source>
        <translation>Sao chép &amp;biểu đồ</translation>
    </message>
    <message>
        <source>Copy figure’s &amp;data</source>
        <translation>Sao chép &amp;dữ liệu của biểu đồ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Quên các tệp này</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>Hiện &amp;tất cả</translation>
    </message>
    <message>
        <source>Fit &amp;values</source>
        <translation>Vừa khít các &amp;giá trị</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Phóng to</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Thu &amp;nhỏ</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>Thang &amp;logarit</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Duyệt</translation>
    </message>
    <message>
        <source>&amp;Zoom box</source>
        <translation>&amp;Khung phóng to</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>Đ&amp;o</translation>
    </message>
    <message>
        <source>Go to &amp;table or chart</source>
        <translation>Đến &amp;bảng hoặc biểu đồ</translation>
    </message>
    <message>
        <source>&amp;Next figure</source>
        <translation>Biểu đồ &amp;sau</translation>
    </message>
    <message>
        <source>&amp;Previous figure</source>
        <translation>Biểu đồ t&amp;rước</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Toàn màn hình</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Theo màn hình nề&amp;n</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;Milestones</source>
        <translation>&amp;Mốc sự kiện</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>&amp;Phím và thao tác</translation>
    </message>
    <message>
        <source>&amp;About Sampan</source>
        <translation>&amp;Giới thiệu Sampan</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở gần đâ&amp;y</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>&amp;Bảng điều khiển</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>&amp;Biểu đồ</translation>
    </message>
    <message>
        <source>Chart type</source>
        <translation>Loại biểu đồ</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Cẩm &amp;nang</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Tùy &amp;chỉnh…</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>Mở ph&amp;iên…</translation>
    </message>
    <message>
        <source>Save sessio&amp;n</source>
        <translation>Lưu p&amp;hiên</translation>
    </message>
    <message>
        <source>Save session &amp;under another name…</source>
        <translation>Lưu phiên với tên &amp;khác…</translation>
    </message>
    <message>
        <source>Export a&amp;ll figures…</source>
        <translation>Xuất &amp;mọi biểu đồ…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Zoom both axes in</source>
        <translation>Phóng to cả hai trục</translation>
    </message>
    <message>
        <source>Zoom both axes out</source>
        <translation>Thu nhỏ cả hai trục</translation>
    </message>
    <message>
        <source>&amp;Keep the value axis</source>
        <translation>&amp;Giữ trục giá trị</translation>
    </message>
    <message>
        <source>&amp;Left drag draws the zoom box</source>
        <translation>&amp;Kéo chuột trái để vẽ khung phóng to</translation>
    </message>
    <message>
        <source>&amp;Back to the earlier view</source>
        <translation>&amp;Về khung nhìn trước</translation>
    </message>
    <message>
        <source>F&amp;orward to the later view</source>
        <translation>Đến khung nhìn &amp;sau</translation>
    </message>
    <message>
        <source>&amp;Second figure beside</source>
        <translation>Biểu đồ thứ &amp;hai bên cạnh</translation>
    </message>
    <message>
        <source>Pla&amp;y through the years</source>
        <translation>Chạ&amp;y qua các năm</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Tương &amp;phản cao</translation>
    </message>
    <message>
        <source>Add &amp;line at the year read</source>
        <translation>Thêm đường tại năm đang đọ&amp;c</translation>
    </message>
    <message>
        <source>Add &amp;band of years</source>
        <translation>Thêm &amp;dải năm</translation>
    </message>
    <message>
        <source>Add la&amp;bel with a leader</source>
        <translation>Thêm &amp;nhãn có đường dẫn</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>At constant p&amp;rices</source>
        <translation>Theo giá cố định (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;How it was read</source>
        <translation>Đã &amp;đọc thế nào</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>Bảng kế t&amp;iếp</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Bảng t&amp;rước</translation>
    </message>
</context>
<context>
    <name>sampan::Annotation</name>
    <message>
        <source>Line</source>
        <translation>Đường</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Dải</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>An annotation is of the kind “%1”; there are line, band, label.</source>
        <translation>Một chú thích thuộc loại “%1”; chỉ có line, band, label.</translation>
    </message>
    <message>
        <source>The annotation “%1” stands at “%2”; expected a period such as 1991.</source>
        <translation>Chú thích “%1” đứng tại “%2”; cần một kỳ như 1991.</translation>
    </message>
    <message>
        <source>The annotation “%1” has a number that is none.</source>
        <translation>Chú thích “%1” có một số không phải là số.</translation>
    </message>
    <message>
        <source>“handles” is “%1”; expected two periods such as 1991 and 2020.</source>
        <translation>“handles” là “%1”; cần hai kỳ như 1991 và 2020.</translation>
    </message>
</context>
<context>
    <name>sampan::AnnotationPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Chữ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Annotations of the figure</source>
        <translation>Chú thích của biểu đồ</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Thêm đường</translation>
    </message>
    <message>
        <source>Add band</source>
        <translation>Thêm dải</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Thêm nhãn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation>Xóa chú thích</translation>
    </message>
    <message>
        <source>Drag what stands on the chart; double-click it to word it anew.</source>
        <translation>Kéo những gì đứng trên biểu đồ; nhấp đúp để viết lại.</translation>
    </message>
    <message>
        <source>Bars and donuts show one period only; annotations stand in time.</source>
        <translation>Biểu đồ thanh và vành chỉ hiện một kỳ; chú thích cần có thời gian.</translation>
    </message>
    <message>
        <source>“%1” is no period such as %2.</source>
        <translation>“%1” không phải là kỳ như %2.</translation>
    </message>
    <message>
        <source>Word “%1”</source>
        <translation>Viết lại “%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Di chuyển “%1”</translation>
    </message>
</context>
<context>
    <name>sampan::AnnotationTool</name>
    <message>
        <source>&amp;Edit text</source>
        <translation>&amp;Sửa chữ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>Bỏ “%1”</translation>
    </message>
    <message>
        <source>Text of the annotation</source>
        <translation>Chữ của chú thích</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Xóa “%1”</translation>
    </message>
    <message>
        <source>Word “%1”</source>
        <translation>Viết lại “%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Di chuyển “%1”</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Thêm “%1”</translation>
    </message>
</context>
<context>
    <name>sampan::Archive</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>this is a damaged or incomplete zip file (%1)</source>
        <translation>đây là tệp zip hỏng hoặc không đầy đủ (%1)</translation>
    </message>
    <message>
        <source>the zip file holds %1 entries; a dataset has a handful</source>
        <translation>tệp zip có %1 mục; một bộ dữ liệu chỉ có vài mục</translation>
    </message>
    <message>
        <source>entry %1 of the zip file cannot be read</source>
        <translation>không đọc được mục %1 của tệp zip</translation>
    </message>
    <message>
        <source>the zip file has an entry “%1”, which would lie outside of it; it is not opened</source>
        <translation>tệp zip có mục “%1” nằm ngoài chính nó; không mở</translation>
    </message>
    <message>
        <source>“%1” in the zip file is protected by a password</source>
        <translation>“%1” trong tệp zip được bảo vệ bằng mật khẩu</translation>
    </message>
    <message>
        <source>“%1” in the zip file would grow from %2 to %3: it is taken for a trap and not opened</source>
        <translation>“%1” trong tệp zip sẽ phình từ %2 lên %3: bị coi là bẫy và không mở</translation>
    </message>
    <message>
        <source>the zip file would grow beyond %1</source>
        <translation>tệp zip sẽ phình quá %1</translation>
    </message>
    <message>
        <source>“%1” in the zip file cannot be read (%2)</source>
        <translation>không đọc được “%1” trong tệp zip (%2)</translation>
    </message>
    <message>
        <source>“%1” in the zip file is damaged</source>
        <translation>“%1” trong tệp zip bị hỏng</translation>
    </message>
    <message>
        <source>the file could not be packed (%1)</source>
        <translation>không đóng gói được tệp (%1)</translation>
    </message>
    <message>
        <source>“%1” in the zip file would grow to %2: it is taken for a trap and not opened</source>
        <translation>“%1” trong tệp zip sẽ phình tới %2: bị coi là bẫy và không được mở</translation>
    </message>
    <message>
        <source>“%1” in the zip file is a link; it is not followed</source>
        <translation>“%1” trong tệp zip là liên kết; không đi theo</translation>
    </message>
    <message>
        <source>there is no “%1” in the zip file</source>
        <translation>trong tệp zip không có “%1”</translation>
    </message>
    <message>
        <source>The part of Sampan that reads and writes zip files is not installed.</source>
        <translation>Phần đọc và ghi tệp zip của Sampan chưa được cài.</translation>
    </message>
</context>
<context>
    <name>sampan::ChartView</name>
    <message>
        <source>Move the view</source>
        <translation>Di chuyển khung nhìn</translation>
    </message>
    <message>
        <source>Scale the time axis</source>
        <translation>Co giãn trục thời gian</translation>
    </message>
    <message>
        <source>Scale the value axis</source>
        <translation>Co giãn trục giá trị</translation>
    </message>
    <message>
        <source>Zoom to a box</source>
        <translation>Phóng to vào khung</translation>
    </message>
    <message>
        <source>Hide or show %1</source>
        <translation>Ẩn hoặc hiện %1</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Chỉ hiện %1</translation>
    </message>
    <message>
        <source>Move along time</source>
        <translation>Di chuyển theo thời gian</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Thu phóng</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Hiện toàn bộ giai đoạn</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Hiện mọi giá trị</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>không có dữ liệu</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, đang ẩn</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, đang hiện</translation>
    </message>
    <message>
        <source>Move the values</source>
        <translation>Di chuyển các giá trị</translation>
    </message>
    <message>
        <source>%1 is the only one left and stays in view.</source>
        <translation>%1 là chuỗi duy nhất còn lại nên vẫn hiện.</translation>
    </message>
    <message>
        <source>Fix the value axis</source>
        <translation>Cố định trục giá trị</translation>
    </message>
    <message>
        <source>Release the value axis</source>
        <translation>Thả trục giá trị</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Phép đo</translation>
    </message>
    <message>
        <source>Close the measure</source>
        <translation>Đóng phép đo</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>share</source>
        <translation>tỷ trọng</translation>
    </message>
    <message>
        <source>on a year before</source>
        <translation>so với năm trước</translation>
    </message>
    <message>
        <source>The arrow keys move it, Enter opens its text, Delete takes it away</source>
        <translation>Phím mũi tên di chuyển nó, Enter mở văn bản, Delete xóa nó</translation>
    </message>
</context>
<context>
    <name>sampan::Claims</name>
    <message>
        <source>the dataset has no value for %1</source>
        <translation>bộ dữ liệu không có giá trị cho %1</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>giai đoạn đó</translation>
    </message>
    <message>
        <source>the value of %1 is not above zero</source>
        <translation>giá trị của %1 không lớn hơn không</translation>
    </message>
    <message>
        <source>value of %1 divided by that of %2</source>
        <translation>giá trị của %1 chia cho giá trị của %2</translation>
    </message>
    <message>
        <source>growth is not defined between these ends</source>
        <translation>không xác định được tăng trưởng giữa hai đầu này</translation>
    </message>
    <message>
        <source>value of %1</source>
        <translation>giá trị của %1</translation>
    </message>
    <message>
        <source>change from the period before to %1</source>
        <translation>thay đổi từ kỳ trước đến %1</translation>
    </message>
    <message>
        <source>this kind of claim is not known</source>
        <translation>không biết loại phát biểu này</translation>
    </message>
    <message numerus="yes">
        <source>compound growth from %1 to %2 (%n steps)</source>
        <translation>
            <numerusform>tăng trưởng kép từ %1 đến %2 (%n kỳ)</numerusform>
        </translation>
    </message>
    <message>
        <source>the dataset has no earlier value to compare with</source>
        <translation>bộ dữ liệu không có giá trị nào sớm hơn để so sánh</translation>
    </message>
    <message>
        <source>the value of %1 is not below that of %2</source>
        <translation>giá trị của %1 không thấp hơn giá trị của %2</translation>
    </message>
    <message numerus="yes">
        <source>compared with %n earlier value(s) in the data</source>
        <translation>
            <numerusform>so với %n giá trị sớm hơn trong dữ liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>place among the %n partner(s) compared, in %1</source>
        <translation>
            <numerusform>thứ hạng trong %n đối tác được so sánh, năm %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the claim does not say which dimension the share is along</source>
        <translation>phát biểu không nói tỷ trọng tính theo chiều nào</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n share(s) in the total of %1</source>
        <translation>
            <numerusform>tổng của %n tỷ trọng trong tổng số của %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>log-linear least squares</source>
        <translation>bình phương tối thiểu log-tuyến tính</translation>
    </message>
    <message>
        <source>mean of the yearly rates</source>
        <translation>trung bình các tỷ lệ hằng năm</translation>
    </message>
    <message>
        <source>; agrees only by %1</source>
        <translation>; chỉ khớp theo %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> hoặc </translation>
    </message>
</context>
<context>
    <name>sampan::ColumnModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click to choose what this column is</source>
        <translation>Nhấp để chọn cột này là gì</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Hiểu là</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Ô</translation>
    </message>
</context>
<context>
    <name>sampan::ColumnRole</name>
    <message>
        <source>Not read</source>
        <translation>Không đọc</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Bên báo cáo</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Đối tác</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Luồng</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Other dimension</source>
        <translation>Chiều khác</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Điều được đo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Names of the codes</source>
        <translation>Tên của các mã</translation>
    </message>
</context>
<context>
    <name>sampan::CommandLine</name>
    <message>
        <source>--where needs DIM=CODE, not “%1”</source>
        <translation>--where cần DIM=CODE, không phải “%1”</translation>
    </message>
    <message>
        <source>--transform is level, share, growth, index or balance, not “%1”</source>
        <translation>--transform là level, share, growth, index hoặc balance, không phải “%1”</translation>
    </message>
    <message>
        <source>--top needs a whole number above 0, not “%1”</source>
        <translation>--top cần số nguyên lớn hơn 0, không phải “%1”</translation>
    </message>
    <message>
        <source>--mark is line, area, column, stacked, percent, bar or donut, not “%1”</source>
        <translation>--mark là line, area, column, stacked, percent, bar hoặc donut, không phải “%1”</translation>
    </message>
    <message>
        <source>--view names a whole figure; it does not go with options that make another</source>
        <translation>--view chỉ một biểu đồ trọn vẹn; không dùng cùng các tùy chọn tạo ra biểu đồ khác</translation>
    </message>
    <message>
        <source>--dpi needs a number from 36 to 1200, not “%1”</source>
        <translation>--dpi cần số từ 36 đến 1200, không phải “%1”</translation>
    </message>
    <message>
        <source>--years needs A:B such as 1991:2020, not “%1”</source>
        <translation>--years cần A:B như 1991:2020, không phải “%1”</translation>
    </message>
    <message numerus="yes">
        <source>exactly one file is needed; %n given</source>
        <translation>
            <numerusform>cần đúng một tệp; đã cho %n</numerusform>
        </translation>
    </message>
    <message>
        <source>--format is csv or json, not “%1”</source>
        <translation>--format là csv hoặc json, không phải “%1”</translation>
    </message>
    <message>
        <source>-o names the file to write</source>
        <translation>-o chỉ tên tệp cần ghi</translation>
    </message>
    <message>
        <source>Sampan: charts of trade between nations.

sampan [--new-instance] [FILE...]   open the window, or hand the files to the open one
sampan info FILE [--json|--views]   what was understood of a file
sampan query FILE [--where DIM=CODE[,CODE]]... [--by DIM] [--measure NAME] [--years A:B]
             [--transform level|share|growth|index|balance] [--top N] [--format csv|json]
sampan render FILE [--view NAME | the options of query plus --mark, --title, --log]
             [--split DIM] [--free-scales]
             [--size 183x103mm|NAME] [--dpi 300] [--theme NAME|FILE.json] [--text-size POINTS]
             [--transparent] [--no-data] -o OUT.png|pdf|svg|csv|vl.json [-o OUT]...
sampan check FILE [--json]          the claims in a dataset against its data
sampan convert FILE -o OUT.sampan|OUT.csv
sampan --version | --help

{view} in the name of an output stands for each view of the file, or for those of --view.
FILE can also be a figure that Sampan has exported: PNG, PDF or SVG.
NAME of a size is column1, column1.5, column2, slide, web, square, a4 or a4-portrait.
--lang CODE with any of these: the language, as in en, zh, km, th, vi, id, ms.
--where and --by take a role (reporter, partner, flow, product), a column&apos;s name, or country.
</source>
        <translation>Sampan: biểu đồ thương mại giữa các quốc gia.

sampan [--new-instance] [FILE...]   mở cửa sổ, hoặc trao tệp cho cửa sổ đang mở
sampan info FILE [--json|--views]   những gì hiểu được từ tệp
sampan query FILE [--where DIM=CODE[,CODE]]... [--by DIM] [--measure NAME] [--years A:B]
             [--transform level|share|growth|index|balance] [--top N] [--format csv|json]
sampan render FILE [--view NAME | các tùy chọn của query cùng --mark, --title, --log]
             [--split DIM] [--free-scales]
             [--size 183x103mm|NAME] [--dpi 300] [--theme NAME|FILE.json] [--text-size POINTS]
             [--transparent] [--no-data] -o OUT.png|pdf|svg|csv|vl.json [-o OUT]...
sampan check FILE [--json]          đối chiếu các phát biểu của bộ dữ liệu với dữ liệu
sampan convert FILE -o OUT.sampan|OUT.csv
sampan --version | --help

{view} trong tên tệp xuất thay cho mỗi khung nhìn của tệp, hoặc của --view.
FILE cũng có thể là biểu đồ do Sampan xuất: PNG, PDF hoặc SVG.
NAME của kích thước là column1, column1.5, column2, slide, web, square, a4 hoặc a4-portrait.
--lang CODE đi cùng mọi lệnh: ngôn ngữ, như en, zh, km, th, vi, id, ms.
--where và --by nhận một vai trò (reporter, partner, flow, product), tên cột, hoặc country.
</translation>
    </message>
    <message>
        <source>--size needs WIDTHxHEIGHTmm, from 40x30mm to 1000x1000mm, or a name (%1), not “%2”</source>
        <translation>--size cần RỘNGxCAOmm, từ 40x30mm đến 1000x1000mm, hoặc một tên (%1), không phải “%2”</translation>
    </message>
    <message>
        <source>--text-size needs points from 6 to 40, not “%1”</source>
        <translation>--text-size cần số điểm từ 6 đến 40, không phải “%1”</translation>
    </message>
    <message>
        <source>several views need {view} in the name of each output</source>
        <translation>nhiều khung nhìn cần {view} trong tên của mỗi tệp xuất</translation>
    </message>
    <message>
        <source>{view} stands for views of the file; it does not go with options that make another figure</source>
        <translation>{view} thay cho các khung nhìn của tệp; không đi cùng tùy chọn tạo biểu đồ khác</translation>
    </message>
    <message>
        <source>--pixels needs a whole number from 16 to 2048, not “%1”</source>
        <translation>--pixels cần số nguyên từ 16 đến 2048, không phải “%1”</translation>
    </message>
    <message>
        <source>%1 writes one file</source>
        <translation>%1 ghi một tệp</translation>
    </message>
</context>
<context>
    <name>sampan::Commands</name>
    <message>
        <source>the result could not be written
</source>
        <translation>không ghi được kết quả
</translation>
    </message>
    <message>
        <source>there is no view “%1”; the views are: %2</source>
        <translation>không có khung nhìn “%1”; các khung nhìn là: %2</translation>
    </message>
    <message>
        <source>“%1” is nothing that a figure can be split by</source>
        <translation>không thể chia biểu đồ theo “%1”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 của %2</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>lưu ý: %1</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Không tạo được ảnh.</translation>
    </message>
</context>
<context>
    <name>sampan::ControlBar</name>
    <message>
        <source>Chart type</source>
        <translation>Loại biểu đồ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>What is shown of the values</source>
        <translation>Cách trình bày giá trị</translation>
    </message>
    <message>
        <source>One series for each…</source>
        <translation>Một chuỗi cho mỗi…</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Kỳ đầu</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>Kỳ cuối</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>Kỳ được hiện</translation>
    </message>
    <message>
        <source>Figure controls</source>
        <translation>Điều khiển biểu đồ</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Mọi chuỗi</translation>
    </message>
    <message>
        <source>Top </source>
        <translation>Tốp </translation>
    </message>
    <message>
        <source>Number of the largest series</source>
        <translation>Số chuỗi lớn nhất</translation>
    </message>
    <message>
        <source>Show only the largest series</source>
        <translation>Chỉ hiện các chuỗi lớn nhất</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Thang logarit</translation>
    </message>
    <message>
        <source>Logarithmic scale (L)</source>
        <translation>Thang logarit (L)</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mốc sự kiện</translation>
    </message>
    <message>
        <source>Show milestones</source>
        <translation>Hiện mốc sự kiện</translation>
    </message>
    <message>
        <source>Show dated events on the chart</source>
        <translation>Hiện các sự kiện có ngày trên biểu đồ</translation>
    </message>
    <message>
        <source>chart type</source>
        <translation>loại biểu đồ</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>chỉ tiêu</translation>
    </message>
    <message>
        <source>values shown</source>
        <translation>cách trình bày giá trị</translation>
    </message>
    <message>
        <source>series</source>
        <translation>chuỗi</translation>
    </message>
    <message>
        <source>period</source>
        <translation>kỳ</translation>
    </message>
    <message>
        <source>number of series</source>
        <translation>số chuỗi</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>thang</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>mốc sự kiện</translation>
    </message>
    <message>
        <source>One series</source>
        <translation>Một chuỗi</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Theo %1</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Mới nhất</translation>
    </message>
    <message>
        <source>One pane for each…</source>
        <translation>Một ô cho mỗi…</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>Thang riêng</translation>
    </message>
    <message>
        <source>Each pane has its own scale</source>
        <translation>Mỗi ô có thang riêng</translation>
    </message>
    <message>
        <source>panes</source>
        <translation>các ô</translation>
    </message>
    <message>
        <source>scales of the panes</source>
        <translation>thang của các ô</translation>
    </message>
    <message>
        <source>One figure</source>
        <translation>Một biểu đồ</translation>
    </message>
    <message>
        <source>Split by %1</source>
        <translation>Chia theo %1</translation>
    </message>
</context>
<context>
    <name>sampan::DataPackage</name>
    <message>
        <source>The data of this package lie in the net (%1). Sampan opens no connections: download the file and put it beside the descriptor.</source>
        <translation>Dữ liệu của gói này nằm trên mạng (%1). Sampan không kết nối mạng: hãy tải tệp về và đặt cạnh tệp mô tả.</translation>
    </message>
    <message>
        <source>The path “%1” leads out of the package&apos;s folder; only files beside the descriptor are read.</source>
        <translation>Đường dẫn “%1” ra ngoài thư mục của gói; chỉ đọc các tệp cạnh tệp mô tả.</translation>
    </message>
    <message>
        <source>The inline data are no list of rows.</source>
        <translation>Dữ liệu nội tuyến không phải danh sách các dòng.</translation>
    </message>
    <message>
        <source>Row %1 of the inline data is of another kind than the first one.</source>
        <translation>Dòng %1 của dữ liệu nội tuyến khác kiểu với dòng đầu.</translation>
    </message>
    <message>
        <source>A data package is a JSON object; this is something else.</source>
        <translation>Gói dữ liệu là một đối tượng JSON; đây là thứ khác.</translation>
    </message>
    <message>
        <source>The data package names no resources, so there is no table to open.</source>
        <translation>Gói dữ liệu không nêu tài nguyên nào, nên không có bảng để mở.</translation>
    </message>
    <message>
        <source>None of the package&apos;s resources is a table (CSV, TSV or inline rows).</source>
        <translation>Không tài nguyên nào của gói là bảng (CSV, TSV hoặc dòng nội tuyến).</translation>
    </message>
    <message>
        <source>The package has no resource “%1”.</source>
        <translation>Gói không có tài nguyên “%1”.</translation>
    </message>
    <message>
        <source>The package has other tables, which are not shown: %1.</source>
        <translation>Gói còn các bảng khác không được hiện: %1.</translation>
    </message>
    <message>
        <source>The resource “%1” has neither a path nor data.</source>
        <translation>Tài nguyên “%1” không có đường dẫn cũng không có dữ liệu.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Bảng trống.</translation>
    </message>
    <message>
        <source>Claim %1 is of the kind “%2”, which is not known; it is left out.</source>
        <translation>Phát biểu %1 thuộc loại “%2” không biết; đã bỏ qua.</translation>
    </message>
    <message>
        <source>Claim %1 states no number; it is left out.</source>
        <translation>Phát biểu %1 không nêu con số; đã bỏ qua.</translation>
    </message>
    <message>
        <source>Field “%1” has the role “%2”, which is not known; it is understood by its contents.</source>
        <translation>Trường “%1” có vai trò “%2” không biết; được hiểu theo nội dung.</translation>
    </message>
    <message>
        <source>The milestone “%1” has the date “%2”, which is none; it is left out.</source>
        <translation>Mốc “%1” có ngày “%2” không hợp lệ; đã bỏ qua.</translation>
    </message>
    <message>
        <source>The inline data would grow to %1 cells, hardly any of which stand in the file: it is taken for a trap and not opened.</source>
        <translation>Dữ liệu nội tuyến sẽ phình tới %1 ô mà hầu như không ô nào có trong tệp: bị coi là bẫy và không được mở.</translation>
    </message>
    <message>
        <source>The files of the table are larger than 2 GB together.</source>
        <translation>Các tệp của bảng cộng lại lớn hơn 2 GB.</translation>
    </message>
</context>
<context>
    <name>sampan::DatasetModel</name>
    <message>
        <source>Comes with Sampan: %1</source>
        <translation>Đi kèm Sampan: %1</translation>
    </message>
    <message>
        <source>%1, comes with Sampan, not open</source>
        <translation>%1, đi kèm Sampan, chưa mở</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Biểu đồ %1</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Biểu đồ: %1</translation>
    </message>
    <message>
        <source>Dataset: %1</source>
        <translation>Bộ dữ liệu: %1</translation>
    </message>
</context>
<context>
    <name>sampan::DatasetPanel</name>
    <message>
        <source>Datasets and figures</source>
        <translation>Bộ dữ liệu và biểu đồ</translation>
    </message>
    <message>
        <source>Close dataset</source>
        <translation>Đóng bộ dữ liệu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
</context>
<context>
    <name>sampan::DifferenceModel</name>
    <message>
        <source>Revised</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Biến mất</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Quan sát</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nay</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message numerus="yes">
        <source>%n revised</source>
        <translation>
            <numerusform>%n đã sửa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vanished</source>
        <translation>
            <numerusform>%n biến mất</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Differences</name>
    <message>
        <source>The columns %1 are no longer there.</source>
        <translation>Các cột %1 không còn nữa.</translation>
    </message>
    <message>
        <source>The columns %1 are new.</source>
        <translation>Các cột %1 là mới.</translation>
    </message>
    <message>
        <source>The measures %1 are no longer there.</source>
        <translation>Các chỉ tiêu %1 không còn nữa.</translation>
    </message>
    <message>
        <source>The measures %1 are new.</source>
        <translation>Các chỉ tiêu %1 là mới.</translation>
    </message>
    <message>
        <source>The unit of %1 is another one now.</source>
        <translation>Đơn vị của %1 nay đã khác.</translation>
    </message>
</context>
<context>
    <name>sampan::Document</name>
    <message>
        <source>earlier view</source>
        <translation>khung nhìn trước</translation>
    </message>
    <message>
        <source>later view</source>
        <translation>khung nhìn sau</translation>
    </message>
</context>
<context>
    <name>sampan::Export</name>
    <message>
        <source>A picture of %1 × %2 pixels is too large; choose a smaller size or fewer dpi.</source>
        <translation>Ảnh %1 × %2 điểm ảnh quá lớn; hãy chọn kích thước nhỏ hơn hoặc ít dpi hơn.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>Không đủ bộ nhớ cho ảnh %1 × %2 điểm ảnh.</translation>
    </message>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>Không bắt đầu ghi PDF được.</translation>
    </message>
    <message>
        <source>The SVG could not be begun.</source>
        <translation>Không bắt đầu ghi SVG được.</translation>
    </message>
    <message>
        <source>A figure is 20 to 2000 mm wide and high; this one would be %1 × %2 mm.</source>
        <translation>Biểu đồ rộng và cao từ 20 đến 2000 mm; biểu đồ này sẽ là %1 × %2 mm.</translation>
    </message>
    <message>
        <source>A picture has 36 to 1200 dots per inch, not %1.</source>
        <translation>Ảnh có từ 36 đến 1200 điểm mỗi inch, không phải %1.</translation>
    </message>
    <message>
        <source>“%1” is no format of a figure; there are %2.</source>
        <translation>“%1” không phải định dạng biểu đồ; có %2.</translation>
    </message>
    <message>
        <source>A file of this format (%1) is made of the figure’s data.</source>
        <translation>Tệp định dạng này (%1) được tạo từ dữ liệu của biểu đồ.</translation>
    </message>
</context>
<context>
    <name>sampan::ExportAllDialog</name>
    <message>
        <source>Export all figures</source>
        <translation>Xuất mọi biểu đồ</translation>
    </message>
    <message>
        <source>Figures of “%1”</source>
        <translation>Biểu đồ của “%1”</translation>
    </message>
    <message>
        <source>Figures of all open datasets</source>
        <translation>Biểu đồ của mọi bộ dữ liệu đang mở</translation>
    </message>
    <message>
        <source>Each figure’s own size</source>
        <translation>Kích thước riêng của mỗi biểu đồ</translation>
    </message>
    <message>
        <source>Each figure’s own theme</source>
        <translation>Chủ đề riêng của mỗi biểu đồ</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;họn…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Tiến độ xuất</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Xuất</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Gì:</translation>
    </message>
    <message>
        <source>Formats:</source>
        <translation>Định dạng:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Kích thước:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>Độ &amp;phân giải:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Chủ đề:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Thư mục:</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Không tạo được thư mục %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names exist in the folder. Replace them?</source>
        <translation>
            <numerusform>Trong thư mục đã có %n tệp cùng tên. Thay thế?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::ExportDialog</name>
    <message>
        <source>Transparent &amp;background</source>
        <translation>&amp;Nền trong suốt</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Xuất biểu đồ</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Ảnh PNG</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF, để in</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Hình vẽ SVG</translation>
    </message>
    <message>
        <source>CSV, the figure&apos;s data</source>
        <translation>CSV, dữ liệu của biểu đồ</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Kích thước riêng</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Rộng</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;họn…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Xuất</translation>
    </message>
    <message>
        <source>Preview of the export</source>
        <translation>Xem trước bản xuất</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>Định &amp;dạng:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Kích thước:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>Độ &amp;phân giải:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Chủ đề:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>T&amp;ệp:</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Tệp %1 (*.%2)</translation>
    </message>
    <message>
        <source>&amp;Values in the file, so that it opens as a figure again</source>
        <translation>&amp;Giá trị trong tệp, để mở lại thành biểu đồ</translation>
    </message>
    <message>
        <source>Vega-Lite, for the web</source>
        <translation>Vega-Lite, cho web</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Từ tệp…</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As in the theme</source>
        <translation>Theo chủ đề</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Advice on the figure</source>
        <translation>Lời khuyên về biểu đồ</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>C&amp;hữ:</translation>
    </message>
    <message>
        <source>Theme file</source>
        <translation>Tệp chủ đề</translation>
    </message>
    <message>
        <source>Themes (*.json);;All files (*)</source>
        <translation>Chủ đề (*.json);;Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>sampan::Figure</name>
    <message>
        <source>The dataset holds no observations.</source>
        <translation>Bộ dữ liệu không có quan sát nào.</translation>
    </message>
    <message>
        <source>A length that stands for a value needs a scale from zero: the scale is linear.</source>
        <translation>Độ dài biểu thị giá trị cần thang bắt đầu từ không: dùng thang tuyến tính.</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Không có gì khớp với bộ lọc.</translation>
    </message>
    <message>
        <source>All series are hidden.</source>
        <translation>Mọi chuỗi đều bị ẩn.</translation>
    </message>
    <message>
        <source>There is no value in this selection.</source>
        <translation>Không có giá trị trong phần chọn này.</translation>
    </message>
    <message>
        <source>Shares of a whole cannot be negative, but some of these values are; choose lines instead.</source>
        <translation>Tỷ trọng của một tổng không thể âm, nhưng một số giá trị này âm; hãy chọn biểu đồ đường.</translation>
    </message>
    <message>
        <source>There is no value for %1.</source>
        <translation>Không có giá trị cho %1.</translation>
    </message>
    <message>
        <source>A donut shows parts of a whole, and %1 is negative (%2); choose bars instead.</source>
        <translation>Biểu đồ vành khuyên cho thấy các phần của tổng thể, mà %1 âm (%2); hãy chọn biểu đồ thanh.</translation>
    </message>
    <message>
        <source>The largest %1 of %2 are shown.</source>
        <translation>Hiện %1 mục lớn nhất trong %2.</translation>
    </message>
    <message>
        <source>All values of this selection are zero.</source>
        <translation>Mọi giá trị của phần chọn này bằng không.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller ones are together in “Other”.</source>
        <translation>
            <numerusform>%n mục nhỏ hơn gộp trong “Khác”.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is counted in another unit (%2) and is not drawn.</source>
        <translation>“%1” tính theo đơn vị khác (%2) nên không vẽ.</translation>
    </message>
    <message>
        <source>Index, %1 = 100</source>
        <translation>Chỉ số, %1 = 100</translation>
    </message>
    <message>
        <source>Index, first value = 100</source>
        <translation>Chỉ số, giá trị đầu = 100</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Thương mại</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>flow of reporter</comment>
        <translation>%1 của %2</translation>
    </message>
    <message>
        <source>%1, partner %2</source>
        <translation>%1, đối tác %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 theo %2</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Tỷ trọng trong tổng số</translation>
    </message>
    <message>
        <source>%1, change on the period before</source>
        <translation>%1, thay đổi so với kỳ trước</translation>
    </message>
    <message>
        <source>%1, as an index</source>
        <translation>%1, dạng chỉ số</translation>
    </message>
    <message>
        <source>Exports less imports</source>
        <translation>Xuất khẩu trừ nhập khẩu</translation>
    </message>
    <message>
        <source>Hollow markers: estimated by the source (%1).</source>
        <translation>Dấu rỗng: do nguồn ước tính (%1).</translation>
    </message>
    <message>
        <source>Estimated by the source, in whole or in part: %1.</source>
        <translation>Do nguồn ước tính, toàn bộ hoặc một phần: %1.</translation>
    </message>
    <message>
        <source>Hollow markers: provisional (%1).</source>
        <translation>Dấu rỗng: sơ bộ (%1).</translation>
    </message>
    <message>
        <source>Provisional: %1.</source>
        <translation>Sơ bộ: %1.</translation>
    </message>
    <message>
        <source>≥ Reported as “over”, so at least this much: %1.</source>
        <translation>≥ Nguồn ghi “trên”, tức ít nhất chừng này: %1.</translation>
    </message>
    <message>
        <source>† Other reports differ: %1.</source>
        <translation>† Các báo cáo khác cho số khác: %1.</translation>
    </message>
    <message>
        <source>A break in the series: %1.</source>
        <translation>Chuỗi bị gián đoạn: %1.</translation>
    </message>
    <message>
        <source>The parts exceed the reported total in %1.</source>
        <translation>Các phần vượt tổng được báo cáo ở %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of zero or below cannot stand on a logarithmic scale and are not shown.</source>
        <translation>
            <numerusform>%n giá trị bằng hoặc dưới không không thể hiện trên thang logarit nên không được vẽ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 values are missing.</source>
        <translation>Thiếu %1 trong %2 giá trị.</translation>
    </message>
    <message>
        <source>Where a figure is missing, the column is lower by it.</source>
        <translation>Chỗ nào thiếu số liệu, cột thấp hơn chừng ấy.</translation>
    </message>
    <message numerus="yes">
        <source>%n series hidden.</source>
        <translation>
            <numerusform>%n chuỗi bị ẩn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1, which names none</source>
        <translation>Nguồn: %1, trong đó không nêu nguồn</translation>
    </message>
    <message>
        <source> and others, all named in the data</source>
        <translation> và các nguồn khác, đều nêu trong dữ liệu</translation>
    </message>
    <message>
        <source>; some figures name no source</source>
        <translation>; một số con số không nêu nguồn</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>From %1 in %2 to %3 in %4; the highest value is %5 in %6.</source>
        <translation>Từ %1 năm %2 đến %3 năm %4; giá trị cao nhất là %5 năm %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n series; in %1: %2.</source>
        <translation>
            <numerusform>%n chuỗi; năm %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>accessed %1</source>
        <translation>truy cập %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Giấy phép: %1</translation>
    </message>
    <message>
        <source>“%1” is nothing that a figure can be split by.</source>
        <translation>Không thể chia biểu đồ theo “%1”.</translation>
    </message>
    <message>
        <source>There is only one member to split by.</source>
        <translation>Chỉ có một thành viên để chia.</translation>
    </message>
    <message>
        <source>%1, one pane for each %2</source>
        <translation>%1, một ô cho mỗi %2</translation>
    </message>
    <message>
        <source>Shaded: %1, %2.</source>
        <translation>Tô nền: %1, %2.</translation>
    </message>
    <message>
        <source>Dashed line: %1, %2.</source>
        <translation>Đường đứt: %1, %2.</translation>
    </message>
    <message>
        <source>Each pane has its own scale.</source>
        <translation>Mỗi ô có thang riêng.</translation>
    </message>
    <message>
        <source>Points of other selections are not drawn in small multiples.</source>
        <translation>Các điểm của phần chọn khác không được vẽ trong biểu đồ chia ô.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n panes: %2. </source>
        <translation>
            <numerusform>%1 trong %n ô: %2. </numerusform>
        </translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Không có dữ liệu cho %1.</translation>
    </message>
    <message numerus="yes">
        <source>No data for %1 and %n others.</source>
        <translation>
            <numerusform>Không có dữ liệu cho %1 và %n mục khác.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::FigureFile</name>
    <message>
        <source>This file carries no figure of Sampan. Another program made it, or one on its way (many messengers and web sites do) took out what it carried.</source>
        <translation>Tệp này không mang biểu đồ nào của Sampan. Chương trình khác đã tạo nó, hoặc một khâu trên đường đi (nhiều ứng dụng nhắn tin và trang web làm vậy) đã bỏ những gì nó mang.</translation>
    </message>
    <message>
        <source>The figure that this file carries is damaged.</source>
        <translation>Biểu đồ mà tệp này mang bị hỏng.</translation>
    </message>
    <message>
        <source>What this file carries is larger than any figure; it is not read.</source>
        <translation>Những gì tệp này mang lớn hơn mọi biểu đồ; nó không được đọc.</translation>
    </message>
    <message>
        <source>The picture is cut off.</source>
        <translation>Ảnh bị cắt cụt.</translation>
    </message>
</context>
<context>
    <name>sampan::FigurePainter</name>
    <message>
        <source>no
data</source>
        <translation>không có
dữ liệu</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>không có dữ liệu</translation>
    </message>
</context>
<context>
    <name>sampan::FigureSpec</name>
    <message>
        <source>Line</source>
        <translation>Đường</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Miền</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Xếp chồng</translation>
    </message>
    <message>
        <source>Stacked to 100 %</source>
        <translation>Xếp chồng đến 100 %</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Thanh</translation>
    </message>
    <message>
        <source>Donut</source>
        <translation>Vành khuyên</translation>
    </message>
    <message>
        <source>A figure spec is a JSON object; this is something else.</source>
        <translation>Đặc tả biểu đồ là một đối tượng JSON; đây là thứ khác.</translation>
    </message>
    <message>
        <source>Figure “%1”: %2</source>
        <translation>Biểu đồ “%1”: %2</translation>
    </message>
    <message>
        <source>periods such as 1991</source>
        <translation>các kỳ như 1991</translation>
    </message>
    <message>
        <source>two lengths of 20 to 2000 millimetres</source>
        <translation>hai độ dài từ 20 đến 2000 milimét</translation>
    </message>
    <message>
        <source>“%1” is “%2”; expected %3.</source>
        <translation>“%1” là “%2”; cần %3.</translation>
    </message>
    <message>
        <source>a period such as 1991</source>
        <translation>một kỳ như 1991</translation>
    </message>
    <message>
        <source>a number of points from 6 to 40</source>
        <translation>số điểm từ 6 đến 40</translation>
    </message>
</context>
<context>
    <name>sampan::FilterGroup</name>
    <message>
        <source>Filter by %1</source>
        <translation>Lọc theo %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Tìm trong %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>No filter on this</source>
        <translation>Không lọc theo mục này</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Tất cả của %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Bỏ hết</translation>
    </message>
    <message>
        <source>Uncheck all, then choose a few</source>
        <translation>Bỏ chọn tất cả rồi chọn vài mục</translation>
    </message>
    <message>
        <source>None of %1</source>
        <translation>Không mục nào của %1</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Chỉ chọn</translation>
    </message>
    <message>
        <source>Only the one marked in the list</source>
        <translation>Chỉ mục được đánh dấu trong danh sách</translation>
    </message>
    <message>
        <source>Only the marked one of %1</source>
        <translation>Chỉ mục được đánh dấu của %1</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Chỉ mục này</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Hide or show in the figure</source>
        <translation>Ẩn hoặc hiện trong biểu đồ</translation>
    </message>
</context>
<context>
    <name>sampan::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>bộ lọc</translation>
    </message>
    <message>
        <source>Selection and hidden series</source>
        <translation>Phần chọn và chuỗi ẩn</translation>
    </message>
    <message>
        <source>Hide or show %1</source>
        <translation>Ẩn hoặc hiện %1</translation>
    </message>
</context>
<context>
    <name>sampan::Fonts</name>
    <message>
        <source>Chinese</source>
        <translation>chữ Hán</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>chữ Nhật</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>chữ Hàn</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>chữ Khmer</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>chữ Thái</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>chữ Lào</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>chữ Miến Điện</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>chữ Devanagari</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>chữ Bengal</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>chữ Tamil</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>chữ Ả Rập</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>chữ Kirin</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>chữ Latinh</translation>
    </message>
    <message>
        <source>%1 letters stand in this figure, and no font for them is installed. The package “%2” has one.</source>
        <translation>Biểu đồ này có %1 mà chưa cài phông nào cho chúng. Gói “%2” có một phông.</translation>
    </message>
    <message>
        <source>The font “%1” is not installed; another one stands in for it.</source>
        <translation>Phông “%1” chưa được cài; một phông khác thay cho nó.</translation>
    </message>
</context>
<context>
    <name>sampan::HelpWindow</name>
    <message>
        <source>A first figure</source>
        <translation>Biểu đồ đầu tiên</translation>
    </message>
    <message>
        <source>Opening data</source>
        <translation>Mở dữ liệu</translation>
    </message>
    <message>
        <source>Shaping the figure</source>
        <translation>Định hình biểu đồ</translation>
    </message>
    <message>
        <source>Reading and zooming</source>
        <translation>Đọc và thu phóng</translation>
    </message>
    <message>
        <source>What the figure admits</source>
        <translation>Điều biểu đồ thừa nhận</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Xuất ra tệp</translation>
    </message>
    <message>
        <source>Without a window</source>
        <translation>Không cần cửa sổ</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Phím và thao tác</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Trang cẩm nang</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
</context>
<context>
    <name>sampan::History</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n khác</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: tất cả</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>toàn bộ giai đoạn</translation>
    </message>
    <message>
        <source>Chart type: %1</source>
        <translation>Loại biểu đồ: %1</translation>
    </message>
    <message>
        <source>Series: %1</source>
        <translation>Chuỗi: %1</translation>
    </message>
    <message>
        <source>one</source>
        <translation>một</translation>
    </message>
    <message>
        <source>One figure</source>
        <translation>Một biểu đồ</translation>
    </message>
    <message>
        <source>Split by %1</source>
        <translation>Chia theo %1</translation>
    </message>
    <message>
        <source>Own scales in every pane</source>
        <translation>Thang riêng trong mỗi ô</translation>
    </message>
    <message>
        <source>One scale for all panes</source>
        <translation>Một thang cho mọi ô</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Giai đoạn: %1</translation>
    </message>
    <message>
        <source>The largest %1</source>
        <translation>%1 chuỗi lớn nhất</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Mọi chuỗi</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Thang logarit</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>Thang tuyến tính</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Đang hiện: %1</translation>
    </message>
    <message>
        <source>Measure: %1–%2</source>
        <translation>Đo: %1–%2</translation>
    </message>
</context>
<context>
    <name>sampan::Honesty</name>
    <message>
        <source>The axis begins at %1, not at zero: lengths no longer stand for the values. Fit the values, or choose lines.</source>
        <translation>Trục bắt đầu từ %1, không phải từ không: chiều dài không còn ứng với giá trị. Hãy chỉnh vừa các giá trị, hoặc chọn đường.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of zero or below are not drawn, because the axis is logarithmic.</source>
        <translation>
            <numerusform>%n giá trị bằng không hoặc âm không được vẽ vì trục là logarit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a low of “%2”: counted from the year before or after, what it grew to would be at least %3 % less.</source>
        <translation>%1 là điểm thấp của “%2”: tính từ năm trước hoặc sau đó, mức tăng đạt được sẽ thấp hơn ít nhất %3 %.</translation>
    </message>
    <message>
        <source>More than %1 slices cannot be told apart%2. Bars show them all.</source>
        <translation>Hơn %1 lát thì không phân biệt được%2. Biểu đồ thanh hiện được tất cả.</translation>
    </message>
    <message>
        <source>; the smallest are together in “Other”</source>
        <translation>; các lát nhỏ nhất được gộp trong “Khác”</translation>
    </message>
    <message>
        <source>%1 layers are more than can be told apart by colour; show the largest %2 and the rest together.</source>
        <translation>%1 lớp là nhiều hơn mức màu có thể phân biệt; hãy hiện %2 lớp lớn nhất và gộp phần còn lại.</translation>
    </message>
    <message>
        <source>The data name no source; a reader cannot check the figure.</source>
        <translation>Dữ liệu không nêu nguồn; người đọc không thể kiểm tra biểu đồ.</translation>
    </message>
    <message>
        <source>%1 of %2 values shown name no source.</source>
        <translation>%1 trong %2 giá trị đang hiện không nêu nguồn.</translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <comment>two series</comment>
        <translation>“%1” và “%2”</translation>
    </message>
    <message>
        <source>To colour-blind readers %1 look alike</source>
        <translation>Với người đọc mù màu, %1 trông giống nhau</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between pairs</comment>
        <translation>, và </translation>
    </message>
    <message numerus="yes">
        <source>, and %n more pair(s)</source>
        <translation>
            <numerusform>, và %n cặp khác</numerusform>
        </translation>
    </message>
    <message>
        <source>. Fewer series, or one highlighted, read better.</source>
        <translation>. Ít chuỗi hơn, hoặc làm nổi một chuỗi, sẽ dễ đọc hơn.</translation>
    </message>
    <message>
        <source>At %1 dpi the smallest text is %2 pixels high, too small to read; %3 dpi would do.</source>
        <translation>Ở %1 dpi chữ nhỏ nhất cao %2 điểm ảnh, quá nhỏ để đọc; %3 dpi thì được.</translation>
    </message>
    <message>
        <source>Text of %1 points makes notes and source as small as they may get (%2 points).</source>
        <translation>Chữ %1 điểm làm ghi chú và nguồn nhỏ tới mức tối thiểu (%2 điểm).</translation>
    </message>
</context>
<context>
    <name>sampan::Json</name>
    <message>
        <source>The JSON is nested deeper than 100 levels.</source>
        <translation>JSON lồng sâu hơn 100 cấp.</translation>
    </message>
    <message>
        <source>The JSON ends too early: a bracket or a quotation mark is not closed.</source>
        <translation>JSON kết thúc quá sớm: có ngoặc hoặc dấu nháy chưa đóng.</translation>
    </message>
    <message>
        <source>This is no valid JSON: “%1” was not expected here.</source>
        <translation>JSON không hợp lệ: không nên có “%1” ở đây.</translation>
    </message>
    <message>
        <source>This is no valid JSON.</source>
        <translation>JSON không hợp lệ.</translation>
    </message>
</context>
<context>
    <name>sampan::JsonStat</name>
    <message>
        <source>“id” and “size” must be lists of one length, an entry for each dimension.</source>
        <translation>“id” và “size” phải là danh sách cùng độ dài, mỗi chiều một mục.</translation>
    </message>
    <message>
        <source>“id” must hold texts and “size” whole numbers.</source>
        <translation>“id” phải chứa văn bản và “size” số nguyên.</translation>
    </message>
    <message>
        <source>The dataset would have %1 cells; up to 50 million are read.</source>
        <translation>Bộ dữ liệu sẽ có %1 ô; chỉ đọc tối đa 50 triệu.</translation>
    </message>
    <message>
        <source>There is no “value” with the numbers.</source>
        <translation>Không có “value” chứa các con số.</translation>
    </message>
    <message>
        <source>“value” holds %1 numbers where the dimensions have %2 cells.</source>
        <translation>“value” có %1 số trong khi các chiều có %2 ô.</translation>
    </message>
    <message>
        <source>This JSON-stat cannot be read: %1</source>
        <translation>Không đọc được JSON-stat này: %1</translation>
    </message>
    <message>
        <source>the dimension “%1” should have %2 categories, and %3 can be found.</source>
        <translation>chiều “%1” phải có %2 hạng mục, nhưng chỉ thấy %3.</translation>
    </message>
    <message>
        <source>a category of the dimension “%1” has no place.</source>
        <translation>một hạng mục của chiều “%1” không có vị trí.</translation>
    </message>
    <message>
        <source>This JSON-stat collection only points to datasets elsewhere. Sampan opens no connections: download one of them.</source>
        <translation>Bộ sưu tập JSON-stat này chỉ trỏ tới bộ dữ liệu ở nơi khác. Sampan không mở kết nối: hãy tải một bộ về.</translation>
    </message>
    <message>
        <source>The collection has other datasets, which are not shown: %1.</source>
        <translation>Bộ sưu tập còn các bộ dữ liệu khác không được hiện: %1.</translation>
    </message>
</context>
<context>
    <name>sampan::LinkButton</name>
    <message>
        <source>%1: linked</source>
        <translation>%1: liên kết</translation>
    </message>
    <message>
        <source>%1: not linked</source>
        <translation>%1: không liên kết</translation>
    </message>
</context>
<context>
    <name>sampan::LookDialog</name>
    <message>
        <source>Look for a file</source>
        <translation>Tìm tệp</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <translation>%1 không còn trong %2.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đã đổi</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>Files that were found</source>
        <translation>Các tệp tìm thấy</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Đang tìm</translation>
    </message>
    <message>
        <source>Look in another &amp;folder…</source>
        <translation>Tìm trong thư &amp;mục khác…</translation>
    </message>
    <message>
        <source>Looking in %1</source>
        <translation>Đang tìm trong %1</translation>
    </message>
    <message>
        <source>Look in a folder</source>
        <translation>Tìm trong thư mục</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>giống</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa biết</translation>
    </message>
    <message>
        <source>different</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Không tìm thấy gì.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found.</source>
        <translation>
            <numerusform>Tìm thấy %n tệp.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::MainWindow</name>
    <message numerus="yes">
        <source>%n problem(s) were found while reading %1. They stand in the tab “Problems”.</source>
        <translation>
            <numerusform>Phát hiện %n vấn đề khi đọc %1. Xem ở thẻ “Vấn đề”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed and was read again.</source>
        <translation>%1 đã thay đổi và được đọc lại.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Vấn đề (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>%1 observations</source>
        <translation>%1 quan sát</translation>
    </message>
    <message>
        <source>Zoomed to %1–%2</source>
        <translation>Đang phóng to %1–%2</translation>
    </message>
    <message>
        <source>values fixed</source>
        <translation>giá trị cố định</translation>
    </message>
    <message>
        <source>Everything in view</source>
        <translation>Hiện toàn bộ</translation>
    </message>
    <message>
        <source>No row of the table stems from this place of the file.</source>
        <translation>Không dòng nào của bảng đến từ chỗ này của tệp.</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>thang</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>mốc sự kiện</translation>
    </message>
    <message>
        <source>chart type</source>
        <translation>loại biểu đồ</translation>
    </message>
    <message>
        <source>values shown</source>
        <translation>cách trình bày giá trị</translation>
    </message>
    <message>
        <source>Open datasets</source>
        <translation>Mở bộ dữ liệu</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Xuất biểu đồ</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 đã có. Thay thế?</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>Biểu đồ đã ở trong bảng tạm.</translation>
    </message>
    <message>
        <source>The figure’s data are on the clipboard.</source>
        <translation>Dữ liệu của biểu đồ đã ở trong bảng tạm.</translation>
    </message>
    <message>
        <source>Save dataset</source>
        <translation>Lưu bộ dữ liệu</translation>
    </message>
    <message>
        <source>Sampan datasets (*.sampan);;One table (*.csv)</source>
        <translation>Bộ dữ liệu Sampan (*.sampan);;Một bảng (*.csv)</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Phím và thao tác</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Trái, Phải</translation>
    </message>
    <message>
        <source>Read the year before, the year after</source>
        <translation>Đọc năm trước, năm sau</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Con lăn</translation>
    </message>
    <message>
        <source>Zoom time about the cursor; with Ctrl both axes, with Shift move; over an axis that axis only</source>
        <translation>Thu phóng thời gian quanh con trỏ; với Ctrl cả hai trục, với Shift di chuyển; trên một trục thì chỉ trục ấy</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Kéo</translation>
    </message>
    <message>
        <source>Move the figure; with Shift a zoom box, with Ctrl measure between two years</source>
        <translation>Di chuyển biểu đồ; với Shift là khung phóng to, với Ctrl là đo giữa hai năm</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Nhấp đúp</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel the drag, close the measure, clear the selection</source>
        <translation>Hủy thao tác kéo, đóng phép đo, bỏ phần chọn</translation>
    </message>
    <message>
        <source>About Sampan</source>
        <translation>Giới thiệu Sampan</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sampan %1&lt;/h3&gt;&lt;p&gt;Charts of trade between nations.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Sampan %1&lt;/h3&gt;&lt;p&gt;Biểu đồ thương mại giữa các quốc gia.&lt;/p&gt;&lt;p&gt;Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 hoặc mới hơn. Không kèm bảo đảm nào.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Problems found while reading</source>
        <translation>Vấn đề phát hiện khi đọc</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Quan sát</translation>
    </message>
    <message>
        <source>About this dataset</source>
        <translation>Về bộ dữ liệu này</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Bộ dữ liệu</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Công cụ</translation>
    </message>
    <message>
        <source>%1 was not opened: cancelled.</source>
        <translation>%1 chưa được mở: đã hủy.</translation>
    </message>
    <message>
        <source>%1
The file changed and cannot be read now; the figures show what it held before.</source>
        <translation>%1
Tệp đã thay đổi và hiện không đọc được; biểu đồ cho thấy nội dung trước đó.</translation>
    </message>
    <message>
        <source>Figures were changed. Save them before Sampan ends?</source>
        <translation>Các biểu đồ đã thay đổi. Lưu chúng trước khi Sampan kết thúc?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Pla&amp;y through the years</source>
        <translation>Chạ&amp;y qua các năm</translation>
    </message>
    <message>
        <source>figure of the columns as chosen</source>
        <translation>biểu đồ của các cột như đã chọn</translation>
    </message>
    <message>
        <source>No value is above zero: a logarithmic scale cannot show any of them.</source>
        <translation>Không giá trị nào lớn hơn không: thang logarit không hiện được giá trị nào.</translation>
    </message>
    <message>
        <source>Datasets (*.sampan *.sampansession *.csv *.tsv *.json *.zip *.xlsx *.ods *.xml *.txt);;Exported figures (*.png *.pdf *.svg);;All files (*)</source>
        <translation>Bộ dữ liệu (*.sampan *.sampansession *.csv *.tsv *.json *.zip *.xlsx *.ods *.xml *.txt);;Biểu đồ đã xuất (*.png *.pdf *.svg);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Sampan opens files of this machine only. Save a copy first: %1</source>
        <translation>Sampan chỉ mở tệp trên máy này. Hãy lưu một bản sao trước: %1</translation>
    </message>
    <message>
        <source>The disk with %1 does not answer. The file is opened as soon as it does.</source>
        <translation>Đĩa chứa %1 không trả lời. Tệp sẽ được mở ngay khi đĩa trả lời.</translation>
    </message>
    <message>
        <source>%1 is no longer there: it was moved or removed. The figures show what it held.</source>
        <translation>%1 không còn đó: đã bị chuyển đi hoặc xóa. Các biểu đồ hiện những gì nó từng chứa.</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>Tìm nó…</translation>
    </message>
    <message>
        <source>What changed when the file was read again</source>
        <translation>Những gì thay đổi khi tệp được đọc lại</translation>
    </message>
    <message>
        <source>%1 has changed since its figures were saved.</source>
        <translation>%1 đã thay đổi từ khi các biểu đồ của nó được lưu.</translation>
    </message>
    <message>
        <source>%1 has changed and was read again: %2.</source>
        <translation>%1 đã thay đổi và được đọc lại: %2.</translation>
    </message>
    <message>
        <source>No observation is another one.</source>
        <translation>Không quan sát nào khác đi.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Hiện danh sách</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Thay đổi (%1)</translation>
    </message>
    <message>
        <source>This observation is no longer in the file.</source>
        <translation>Quan sát này không còn trong tệp.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>Đã ghi %n tệp vào %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print figure</source>
        <translation>In biểu đồ</translation>
    </message>
    <message>
        <source>Drag along an axis</source>
        <translation>Kéo dọc một trục</translation>
    </message>
    <message>
        <source>Scale it about its other end; with Shift move it</source>
        <translation>Co giãn quanh đầu kia của trục; giữ Shift để di chuyển</translation>
    </message>
    <message>
        <source>Show everything again; over an axis the whole of that axis</source>
        <translation>Hiện lại tất cả; trên một trục thì hiện toàn bộ trục đó</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>Nhấp một tên</translation>
    </message>
    <message>
        <source>Hide or show that series; double click: only this one</source>
        <translation>Ẩn hoặc hiện chuỗi đó; nhấp đúp: chỉ chuỗi này</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Up, Down</translation>
    </message>
    <message>
        <source>Read the next larger or smaller series of the year</source>
        <translation>Đọc chuỗi lớn hơn hoặc nhỏ hơn kế tiếp của năm</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Left, Ctrl+Right</translation>
    </message>
    <message>
        <source>Move a tenth</source>
        <translation>Di chuyển một phần mười</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From the title to the plot, the names and the source</source>
        <translation>Từ tiêu đề đến vùng vẽ, các tên và nguồn</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Chạm</translation>
    </message>
    <message>
        <source>Drag to move or to read, pinch along an axis to zoom it, press long to keep the reading, tap twice to show everything</source>
        <translation>Kéo để di chuyển hoặc đọc, chụm dọc một trục để co giãn trục đó, nhấn giữ để giữ số đọc, chạm hai lần để hiện tất cả</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Đã đọc thế nào</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Phép đo</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>History of the figures</source>
        <translation>Lịch sử các biểu đồ</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Như khi mở</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Unsaved figures</source>
        <translation>Biểu đồ chưa lưu</translation>
    </message>
    <message>
        <source>A session keeps the open datasets and their figures in one file.</source>
        <translation>Một phiên giữ các bộ dữ liệu đang mở và biểu đồ của chúng trong một tệp.</translation>
    </message>
    <message>
        <source>The figures of “%1” were changed. Save them?</source>
        <translation>Các biểu đồ của “%1” đã thay đổi. Lưu chúng?</translation>
    </message>
    <message>
        <source>Figures were changed. Save them before another session is opened?</source>
        <translation>Các biểu đồ đã thay đổi. Lưu chúng trước khi mở phiên khác?</translation>
    </message>
    <message>
        <source>%1 is no longer in %2. Open it from where it is now, and its figures come back.</source>
        <translation>%1 không còn trong %2. Hãy mở nó từ nơi nó đang ở, và các biểu đồ sẽ trở lại.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Mở phiên</translation>
    </message>
    <message>
        <source>Sessions (*.%1);;All files (*)</source>
        <translation>Phiên (*.%1);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Lưu phiên</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Sessions (*.%1)</source>
        <translation>Phiên (*.%1)</translation>
    </message>
    <message>
        <source>Sampan did not end in order last time. What was open then is open again; it is also kept in %1.</source>
        <translation>Lần trước Sampan không kết thúc bình thường. Những gì đang mở khi ấy đã được mở lại; chúng cũng được giữ trong %1.</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>giá</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Các bảng</translation>
    </message>
</context>
<context>
    <name>sampan::MeasurePanel</name>
    <message>
        <source>Drag across the chart with Ctrl held, or press M and then the arrow keys, to measure between two years.</source>
        <translation>Giữ Ctrl và kéo ngang biểu đồ, hoặc nhấn M rồi các phím mũi tên, để đo giữa hai năm.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy the whole measure as text</source>
        <translation>Sao chép toàn bộ phép đo dưới dạng chữ</translation>
    </message>
    <message>
        <source>Put on figure</source>
        <translation>Đặt lên biểu đồ</translation>
    </message>
    <message>
        <source>Write the selected row on the figure</source>
        <translation>Ghi hàng đã chọn lên biểu đồ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Take the handles away (Esc in the chart)</source>
        <translation>Bỏ các mốc đo (Esc trong biểu đồ)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Phép đo</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Chuỗi</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Đầu</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Cuối</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Compound a year</source>
        <translation>Kép mỗi năm</translation>
    </message>
    <message>
        <source>Log-linear a year</source>
        <translation>Log-tuyến tính mỗi năm</translation>
    </message>
    <message>
        <source>Mean of yearly rates</source>
        <translation>Trung bình tốc độ hằng năm</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>Compound, an end ±1 year</source>
        <translation>Kép, một đầu ±1 năm</translation>
    </message>
    <message>
        <source>The value at handle A or B, whichever is earlier</source>
        <translation>Giá trị tại mốc A hoặc B, mốc nào sớm hơn</translation>
    </message>
    <message>
        <source>The value at the later handle</source>
        <translation>Giá trị tại mốc muộn hơn</translation>
    </message>
    <message>
        <source>Last less first</source>
        <translation>Cuối trừ đầu</translation>
    </message>
    <message>
        <source>Change as a share of the first value</source>
        <translation>Thay đổi tính theo tỷ trọng của giá trị đầu</translation>
    </message>
    <message>
        <source>(last / first) ^ (1 / years) − 1</source>
        <translation>(cuối / đầu) ^ (1 / số năm) − 1</translation>
    </message>
    <message>
        <source>Least squares of the logarithms of all values from end to end: e ^ slope − 1</source>
        <translation>Bình phương tối thiểu của logarit mọi giá trị từ đầu đến cuối: e ^ độ dốc − 1</translation>
    </message>
    <message>
        <source>Arithmetic mean of the growth from each year to the next; only neighbouring years with values count</source>
        <translation>Trung bình cộng của tăng trưởng từ mỗi năm sang năm kế; chỉ tính các năm liền kề có giá trị</translation>
    </message>
    <message>
        <source>Values from end to end</source>
        <translation>Số giá trị từ đầu đến cuối</translation>
    </message>
    <message>
        <source>Periods without a value from end to end</source>
        <translation>Số kỳ không có giá trị từ đầu đến cuối</translation>
    </message>
    <message>
        <source>The range of the compound rate when either end is moved by a year, earlier or later</source>
        <translation>Khoảng của tốc độ kép khi một đầu được dời một năm, sớm hơn hoặc muộn hơn</translation>
    </message>
    <message>
        <source>Measure between the handles</source>
        <translation>Đo giữa các mốc</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>không có dữ liệu</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>không xác định</translation>
    </message>
    <message>
        <source>Put the measure on the figure</source>
        <translation>Đặt phép đo lên biểu đồ</translation>
    </message>
    <message>
        <source>Close the measure</source>
        <translation>Đóng phép đo</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n rates)</source>
        <translation>
            <numerusform>%1 (%n tốc độ)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Measuring</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n năm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 năm</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 điểm phần trăm</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>no data at an end</source>
        <translation>một đầu không có dữ liệu</translation>
    </message>
    <message>
        <source>a value is zero or below</source>
        <translation>có giá trị bằng không hoặc âm</translation>
    </message>
    <message>
        <source>less than a year</source>
        <translation>chưa đến một năm</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>không xác định</translation>
    </message>
    <message>
        <source>not defined: %1</source>
        <translation>không xác định: %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>không có dữ liệu</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Từ %1 đến %2</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Thay đổi: %1</translation>
    </message>
    <message>
        <source>In total: %1</source>
        <translation>Tổng cộng: %1</translation>
    </message>
    <message>
        <source>Average growth a year, compound between the ends: %1</source>
        <translation>Tăng trưởng bình quân năm, kép giữa hai đầu: %1</translation>
    </message>
    <message>
        <source>Average growth a year, log-linear least squares: %1</source>
        <translation>Tăng trưởng bình quân năm, bình phương tối thiểu log-tuyến tính: %1</translation>
    </message>
    <message>
        <source>Average growth a year, mean of %1 yearly rates: %2</source>
        <translation>Tăng trưởng bình quân năm, trung bình của %1 tốc độ hằng năm: %2</translation>
    </message>
    <message>
        <source>Compound rate with either end a year earlier or later: %1</source>
        <translation>Tốc độ kép khi một đầu sớm hoặc muộn hơn một năm: %1</translation>
    </message>
    <message>
        <source>Values: n = %1, missing %2</source>
        <translation>Giá trị: n = %1, thiếu %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 a year (compound)</source>
        <translation>%1: %2, %3 mỗi năm (kép)</translation>
    </message>
</context>
<context>
    <name>sampan::MemberModel</name>
    <message>
        <source>group</source>
        <translation>nhóm</translation>
    </message>
    <message>
        <source>total</source>
        <translation>tổng</translation>
    </message>
    <message>
        <source>former</source>
        <translation>trước đây</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>không xác định</translation>
    </message>
    <message>
        <source>%1 · hidden</source>
        <translation>%1 · đang ẩn</translation>
    </message>
    <message>
        <source>%1, hidden in the figure</source>
        <translation>%1, đang ẩn trong biểu đồ</translation>
    </message>
</context>
<context>
    <name>sampan::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>sampan::Names</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this file translates into, as in its name: zh_CN, km, th, vi, id, ms.</extracomment>
        <translation>vi</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Thế giới</translation>
    </message>
    <message>
        <source>ASEAN</source>
        <translation>ASEAN</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Liên minh châu Âu</translation>
    </message>
    <message>
        <source>European Union (27)</source>
        <translation>Liên minh châu Âu (27)</translation>
    </message>
    <message>
        <source>Euro area</source>
        <translation>Khu vực đồng euro</translation>
    </message>
    <message>
        <source>Advanced economies</source>
        <translation>Các nền kinh tế phát triển</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Châu Phi</translation>
    </message>
    <message>
        <source>Africa, not specified</source>
        <translation>Châu Phi, không xác định</translation>
    </message>
    <message>
        <source>Areas not specified</source>
        <translation>Khu vực không xác định</translation>
    </message>
    <message>
        <source>Areas, nes</source>
        <translation>Khu vực không xác định</translation>
    </message>
    <message>
        <source>Other Asia, nes</source>
        <translation>Châu Á khác, không xác định</translation>
    </message>
    <message>
        <source>Asia, not specified</source>
        <translation>Châu Á, không xác định</translation>
    </message>
    <message>
        <source>Emerging and developing economies</source>
        <translation>Các nền kinh tế mới nổi và đang phát triển</translation>
    </message>
    <message>
        <source>Emerging and developing Asia</source>
        <translation>Châu Á mới nổi và đang phát triển</translation>
    </message>
    <message>
        <source>Emerging and developing Europe</source>
        <translation>Châu Âu mới nổi và đang phát triển</translation>
    </message>
    <message>
        <source>Emerging and developing economies: fuel exporters</source>
        <translation>Các nền kinh tế mới nổi và đang phát triển: xuất khẩu nhiên liệu</translation>
    </message>
    <message>
        <source>Emerging and developing economies: others</source>
        <translation>Các nền kinh tế mới nổi và đang phát triển: khác</translation>
    </message>
    <message>
        <source>Europe, not specified</source>
        <translation>Châu Âu, không xác định</translation>
    </message>
    <message>
        <source>Middle East and Central Asia</source>
        <translation>Trung Đông và Trung Á</translation>
    </message>
    <message>
        <source>Middle East and Central Asia, not specified</source>
        <translation>Trung Đông và Trung Á, không xác định</translation>
    </message>
    <message>
        <source>Middle East</source>
        <translation>Trung Đông</translation>
    </message>
    <message>
        <source>Other countries not included elsewhere</source>
        <translation>Các nước khác chưa kể ở nơi khác</translation>
    </message>
    <message>
        <source>Special categories</source>
        <translation>Hạng mục đặc biệt</translation>
    </message>
    <message>
        <source>Bunkers</source>
        <translation>Nhiên liệu tàu và máy bay</translation>
    </message>
    <message>
        <source>Free zones</source>
        <translation>Khu tự do</translation>
    </message>
    <message>
        <source>Sub-Saharan Africa</source>
        <translation>Châu Phi cận Sahara</translation>
    </message>
    <message>
        <source>Western Hemisphere</source>
        <translation>Tây Bán cầu</translation>
    </message>
    <message>
        <source>Western Hemisphere, not specified</source>
        <translation>Tây Bán cầu, không xác định</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Liên Xô</translation>
    </message>
    <message>
        <source>USSR</source>
        <translation>Liên Xô</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>Nam Tư</translation>
    </message>
    <message>
        <source>Serbia and Montenegro</source>
        <translation>Serbia và Montenegro</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <translation>Tiệp Khắc</translation>
    </message>
    <message>
        <source>Belgium-Luxembourg</source>
        <translation>Bỉ-Luxembourg</translation>
    </message>
    <message>
        <source>German Democratic Republic</source>
        <translation>Cộng hòa Dân chủ Đức</translation>
    </message>
    <message>
        <source>Netherlands Antilles</source>
        <translation>Antille thuộc Hà Lan</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hồng Kông</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Ma Cao</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Đài Loan</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Xuất khẩu</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Nhập khẩu</translation>
    </message>
    <message>
        <source>Total trade</source>
        <translation>Tổng kim ngạch</translation>
    </message>
    <message>
        <source>Exports plus imports</source>
        <translation>Xuất khẩu cộng nhập khẩu</translation>
    </message>
    <message>
        <source>Re-exports</source>
        <translation>Tái xuất</translation>
    </message>
    <message>
        <source>Re-imports</source>
        <translation>Tái nhập</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Bên báo cáo</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Đối tác</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Luồng</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Bên nhập khẩu</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Bên xuất khẩu</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Nguồn thống kê</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Kỳ hội chợ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Goods trade</source>
        <translation>Thương mại hàng hóa</translation>
    </message>
    <message>
        <source>Imports of goods</source>
        <translation>Nhập khẩu hàng hóa</translation>
    </message>
    <message>
        <source>Trade value</source>
        <translation>Giá trị thương mại</translation>
    </message>
    <message>
        <source>China’s trade with ASEAN, 1991–2020</source>
        <translation>Thương mại Trung Quốc với ASEAN, 1991–2020</translation>
    </message>
    <message>
        <source>Growth of bilateral trade</source>
        <translation>Tăng trưởng thương mại song phương</translation>
    </message>
    <message>
        <source>China’s goods trade with the ten ASEAN states, exports plus imports</source>
        <translation>Thương mại hàng hóa của Trung Quốc với mười nước ASEAN, xuất khẩu cộng nhập khẩu</translation>
    </message>
    <message>
        <source>China Customs, as quoted</source>
        <translation>Hải quan Trung Quốc, theo báo chí</translation>
    </message>
    <message>
        <source>China’s exports to and imports from ASEAN</source>
        <translation>Xuất khẩu của Trung Quốc sang ASEAN và nhập khẩu từ ASEAN</translation>
    </message>
    <message>
        <source>Goods trade with the ten ASEAN states, as China reports it</source>
        <translation>Thương mại hàng hóa với mười nước ASEAN, theo Trung Quốc</translation>
    </message>
    <message>
        <source>China’s trade with the ten ASEAN states</source>
        <translation>Thương mại của Trung Quốc với mười nước ASEAN</translation>
    </message>
    <message>
        <source>Exports plus imports of goods</source>
        <translation>Xuất khẩu cộng nhập khẩu hàng hóa</translation>
    </message>
    <message>
        <source>The ten states’ parts in China’s trade with ASEAN</source>
        <translation>Phần của mười nước trong thương mại Trung Quốc–ASEAN</translation>
    </message>
    <message>
        <source>ASEAN’s share of China’s trade</source>
        <translation>Tỷ trọng của ASEAN trong thương mại của Trung Quốc</translation>
    </message>
    <message>
        <source>Share of China’s goods trade with the world, per cent</source>
        <translation>Tỷ trọng trong thương mại hàng hóa của Trung Quốc với thế giới, phần trăm</translation>
    </message>
    <message>
        <source>China’s trade balance with ASEAN</source>
        <translation>Cán cân thương mại của Trung Quốc với ASEAN</translation>
    </message>
    <message>
        <source>Exports less imports of goods, as China reports them</source>
        <translation>Xuất khẩu trừ nhập khẩu hàng hóa, theo Trung Quốc</translation>
    </message>
    <message>
        <source>The same trade as both sides report it</source>
        <translation>Cùng một thương mại theo báo cáo của hai bên</translation>
    </message>
    <message>
        <source>Exports plus imports of goods between China and the ten ASEAN states</source>
        <translation>Xuất khẩu cộng nhập khẩu hàng hóa giữa Trung Quốc và mười nước ASEAN</translation>
    </message>
    <message>
        <source>The ten states’ reports</source>
        <translation>Báo cáo của mười nước</translation>
    </message>
    <message>
        <source>Dialogue begins</source>
        <translation>Bắt đầu đối thoại</translation>
    </message>
    <message>
        <source>Trade passes US$10 billion</source>
        <translation>Thương mại vượt 10 tỷ đô la</translation>
    </message>
    <message>
        <source>Two joint committees formalised</source>
        <translation>Hai ủy ban hỗn hợp chính thức thành lập</translation>
    </message>
    <message>
        <source>Viet Nam joins ASEAN</source>
        <translation>Việt Nam gia nhập ASEAN</translation>
    </message>
    <message>
        <source>China becomes full Dialogue Partner</source>
        <translation>Trung Quốc thành đối tác đối thoại đầy đủ</translation>
    </message>
    <message>
        <source>Asian financial crisis starts</source>
        <translation>Khủng hoảng tài chính châu Á bắt đầu</translation>
    </message>
    <message>
        <source>Laos and Myanmar join ASEAN</source>
        <translation>Lào và Myanmar gia nhập ASEAN</translation>
    </message>
    <message>
        <source>First China-ASEAN summit</source>
        <translation>Hội nghị cấp cao Trung Quốc–ASEAN đầu tiên</translation>
    </message>
    <message>
        <source>Cambodia joins ASEAN</source>
        <translation>Campuchia gia nhập ASEAN</translation>
    </message>
    <message>
        <source>Zhu Rongji proposes a free trade area</source>
        <translation>Chu Dung Cơ đề xuất khu vực mậu dịch tự do</translation>
    </message>
    <message>
        <source>Leaders agree to build the FTA within ten years</source>
        <translation>Lãnh đạo đồng ý lập FTA trong mười năm</translation>
    </message>
    <message>
        <source>China admitted to the WTO</source>
        <translation>Trung Quốc gia nhập WTO</translation>
    </message>
    <message>
        <source>Framework agreement signed</source>
        <translation>Ký hiệp định khung</translation>
    </message>
    <message>
        <source>Strategic Partnership for Peace and Prosperity</source>
        <translation>Đối tác chiến lược vì hòa bình và thịnh vượng</translation>
    </message>
    <message>
        <source>Trade passes US$100 billion</source>
        <translation>Thương mại vượt 100 tỷ đô la</translation>
    </message>
    <message>
        <source>First China-ASEAN Expo opens in Nanning</source>
        <translation>Hội chợ Trung Quốc–ASEAN đầu tiên khai mạc tại Nam Ninh</translation>
    </message>
    <message>
        <source>Agreement on Trade in Goods signed</source>
        <translation>Ký hiệp định thương mại hàng hóa</translation>
    </message>
    <message>
        <source>Tariff cuts under the goods agreement begin</source>
        <translation>Bắt đầu giảm thuế theo hiệp định hàng hóa</translation>
    </message>
    <message>
        <source>Agreement on Trade in Services signed</source>
        <translation>Ký hiệp định thương mại dịch vụ</translation>
    </message>
    <message>
        <source>Trade passes US$200 billion</source>
        <translation>Thương mại vượt 200 tỷ đô la</translation>
    </message>
    <message>
        <source>Trade falls in the global crisis</source>
        <translation>Thương mại giảm trong khủng hoảng toàn cầu</translation>
    </message>
    <message>
        <source>Free trade area in effect</source>
        <translation>Khu vực mậu dịch tự do có hiệu lực</translation>
    </message>
    <message>
        <source>ASEAN becomes China&apos;s third largest partner</source>
        <translation>ASEAN thành đối tác lớn thứ ba của Trung Quốc</translation>
    </message>
    <message>
        <source>ASEAN-China Centre launched</source>
        <translation>Thành lập Trung tâm ASEAN–Trung Quốc</translation>
    </message>
    <message>
        <source>21st Century Maritime Silk Road proposed</source>
        <translation>Đề xuất Con đường tơ lụa trên biển thế kỷ 21</translation>
    </message>
    <message>
        <source>Target of US$1 trillion by 2020 set</source>
        <translation>Đặt mục tiêu 1 nghìn tỷ đô la vào năm 2020</translation>
    </message>
    <message>
        <source>FTA upgrade protocol (2.0) signed</source>
        <translation>Ký nghị định thư nâng cấp FTA (2.0)</translation>
    </message>
    <message>
        <source>ASEAN overtakes the US</source>
        <translation>ASEAN vượt Hoa Kỳ</translation>
    </message>
    <message>
        <source>FTA upgrade protocol in effect for all</source>
        <translation>Nghị định thư nâng cấp có hiệu lực với tất cả</translation>
    </message>
    <message>
        <source>ASEAN is China’s largest partner</source>
        <translation>ASEAN là đối tác lớn nhất của Trung Quốc</translation>
    </message>
    <message>
        <source>RCEP signed</source>
        <translation>Ký RCEP</translation>
    </message>
    <message>
        <source>Comprehensive Strategic Partnership</source>
        <translation>Đối tác chiến lược toàn diện</translation>
    </message>
    <message>
        <source>RCEP in force</source>
        <translation>RCEP có hiệu lực</translation>
    </message>
    <message>
        <source>RCEP in force for all 15</source>
        <translation>RCEP có hiệu lực với cả 15 nước</translation>
    </message>
    <message>
        <source>FTA 3.0 negotiations concluded</source>
        <translation>Kết thúc đàm phán FTA 3.0</translation>
    </message>
    <message>
        <source>Timor-Leste joins ASEAN (11 members)</source>
        <translation>Timor-Leste gia nhập ASEAN (11 thành viên)</translation>
    </message>
    <message>
        <source>FTA 3.0 Upgrade Protocol signed</source>
        <translation>Ký nghị định thư nâng cấp FTA 3.0</translation>
    </message>
    <message>
        <source>Trade passes US$1 trillion</source>
        <translation>Thương mại vượt 1 nghìn tỷ đô la</translation>
    </message>
    <message>
        <source>IMF Direction of Trade Statistics</source>
        <translation>Thống kê Hướng Thương mại của IMF</translation>
    </message>
    <message>
        <source>China Customs, as quoted in print</source>
        <translation>Hải quan Trung Quốc, theo ấn phẩm</translation>
    </message>
    <message>
        <source>ASEAN statistics, as quoted in print</source>
        <translation>Thống kê ASEAN, theo ấn phẩm</translation>
    </message>
    <message>
        <source>Imports of the ASEAN states and China by supplier, 1991–2024</source>
        <translation>Nhập khẩu của các nước ASEAN và Trung Quốc theo nhà cung cấp, 1991–2024</translation>
    </message>
    <message>
        <source>Market shares of Cambodia’s suppliers</source>
        <translation>Thị phần của các nhà cung cấp cho Campuchia</translation>
    </message>
    <message>
        <source>Share of goods imports by partner, per cent</source>
        <translation>Tỷ trọng nhập khẩu hàng hóa theo đối tác, phần trăm</translation>
    </message>
    <message>
        <source>Cambodia’s suppliers in 2020</source>
        <translation>Các nhà cung cấp cho Campuchia năm 2020</translation>
    </message>
    <message>
        <source>Share of goods imports, per cent</source>
        <translation>Tỷ trọng nhập khẩu hàng hóa, phần trăm</translation>
    </message>
    <message>
        <source>Who supplied Cambodia in 2020</source>
        <translation>Ai cung cấp cho Campuchia năm 2020</translation>
    </message>
    <message>
        <source>Cambodia’s suppliers in 2022</source>
        <translation>Các nhà cung cấp cho Campuchia năm 2022</translation>
    </message>
    <message>
        <source>Share of goods imports according to customs, per cent</source>
        <translation>Tỷ trọng nhập khẩu hàng hóa theo hải quan, phần trăm</translation>
    </message>
    <message>
        <source>Market shares of Brunei’s suppliers</source>
        <translation>Thị phần của các nhà cung cấp cho Brunei</translation>
    </message>
    <message>
        <source>Market shares of China’s suppliers</source>
        <translation>Thị phần của các nhà cung cấp cho Trung Quốc</translation>
    </message>
    <message>
        <source>Market shares of Indonesia’s suppliers</source>
        <translation>Thị phần của các nhà cung cấp cho Indonesia</translation>
    </message>
    <message>
        <source>Market shares of Laos’ suppliers</source>
        <translation>Thị phần của các nhà cung cấp cho Lào</translation>
    </message>
    <message>
        <source>Market shares of Myanmar’s suppliers</source>
        <translation>Thị phần của các nhà cung cấp cho Myanmar</translation>
    </message>
    <message>
        <source>Market shares of Malaysia’s suppliers</source>
        <translation>Thị phần của các nhà cung cấp cho Malaysia</translation>
    </message>
    <message>
        <source>Market shares of Philippines’ suppliers</source>
        <translation>Thị phần của các nhà cung cấp cho Philippines</translation>
    </message>
    <message>
        <source>Market shares of Singapore’s suppliers</source>
        <translation>Thị phần của các nhà cung cấp cho Singapore</translation>
    </message>
    <message>
        <source>Market shares of Thailand’s suppliers</source>
        <translation>Thị phần của các nhà cung cấp cho Thái Lan</translation>
    </message>
    <message>
        <source>Market shares of Vietnam’s suppliers</source>
        <translation>Thị phần của các nhà cung cấp cho Việt Nam</translation>
    </message>
    <message>
        <source>In some years the IMF’s total counts Taiwan twice or splits it in two rows; shares are of the total put right.</source>
        <translation>Một số năm tổng của IMF tính Đài Loan hai lần hoặc tách thành hai dòng; tỷ trọng tính trên tổng đã chỉnh.</translation>
    </message>
    <message>
        <source>From 1997: the years before are mostly estimates of the IMF.</source>
        <translation>Từ 1997: các năm trước chủ yếu do IMF ước tính.</translation>
    </message>
    <message>
        <source>The total holds gold from Singapore that the figure for Singapore evidently leaves out.</source>
        <translation>Tổng có vàng từ Singapore mà số liệu của Singapore rõ ràng không tính.</translation>
    </message>
    <message>
        <source>Nearly all figures of Laos are estimates of the IMF.</source>
        <translation>Hầu hết số liệu của Lào do IMF ước tính.</translation>
    </message>
    <message>
        <source>From 2000: the years before are mostly estimates of the IMF.</source>
        <translation>Từ 2000: các năm trước chủ yếu do IMF ước tính.</translation>
    </message>
    <message>
        <source>Singapore’s figures of 2020 look like part of a year.</source>
        <translation>Số liệu năm 2020 của Singapore dường như chỉ là một phần năm.</translation>
    </message>
    <message>
        <source>The IMF’s, Taiwan counted once</source>
        <translation>Của IMF, Đài Loan tính một lần</translation>
    </message>
    <message>
        <source>Customs of Cambodia, as quoted in print</source>
        <translation>Hải quan Campuchia, theo ấn phẩm</translation>
    </message>
    <message>
        <source>China–ASEAN Expo: contracts and trade by edition, 2004–2025</source>
        <translation>Hội chợ Trung Quốc–ASEAN: hợp đồng và thương mại theo kỳ, 2004–2025</translation>
    </message>
    <message>
        <source>Expo investment totals</source>
        <translation>Tổng đầu tư tại hội chợ</translation>
    </message>
    <message>
        <source>Investment contracted at each China–ASEAN Expo, international and domestic</source>
        <translation>Đầu tư ký kết tại mỗi Hội chợ Trung Quốc–ASEAN, quốc tế và trong nước</translation>
    </message>
    <message>
        <source>Expo investment totals in dollars</source>
        <translation>Tổng đầu tư tại hội chợ tính bằng đô la</translation>
    </message>
    <message>
        <source>As the reports convert the amounts in yuan</source>
        <translation>Theo cách các báo cáo quy đổi từ nhân dân tệ</translation>
    </message>
    <message>
        <source>International contracts of the early expos</source>
        <translation>Hợp đồng quốc tế của các kỳ đầu</translation>
    </message>
    <message>
        <source>Investment in international projects signed at each China–ASEAN Expo</source>
        <translation>Đầu tư vào dự án quốc tế ký tại mỗi Hội chợ Trung Quốc–ASEAN</translation>
    </message>
    <message>
        <source>Domestic contracts of the early expos</source>
        <translation>Hợp đồng trong nước của các kỳ đầu</translation>
    </message>
    <message>
        <source>Investment in Chinese domestic projects signed at each China–ASEAN Expo</source>
        <translation>Đầu tư vào dự án trong nước ký tại mỗi Hội chợ Trung Quốc–ASEAN</translation>
    </message>
    <message>
        <source>Trade concluded at the expo</source>
        <translation>Giao dịch tại hội chợ</translation>
    </message>
    <message>
        <source>Goods sold at each China–ASEAN Expo</source>
        <translation>Hàng hóa bán tại mỗi Hội chợ Trung Quốc–ASEAN</translation>
    </message>
    <message>
        <source>Projects signed at the expo</source>
        <translation>Dự án ký tại hội chợ</translation>
    </message>
    <message>
        <source>International and domestic investment projects</source>
        <translation>Dự án đầu tư quốc tế và trong nước</translation>
    </message>
    <message>
        <source>Values as announced at each closing; “over” in the reports is a lower bound.</source>
        <translation>Giá trị công bố khi bế mạc; “trên” trong báo cáo là cận dưới.</translation>
    </message>
    <message>
        <source>No total was found for the 21st and 22nd.</source>
        <translation>Không tìm thấy tổng của kỳ 21 và 22.</translation>
    </message>
    <message>
        <source>Later editions report only a total with domestic contracts.</source>
        <translation>Các kỳ sau chỉ báo cáo tổng gồm hợp đồng trong nước.</translation>
    </message>
    <message>
        <source>No longer published after the 10th edition.</source>
        <translation>Không công bố sau kỳ thứ 10.</translation>
    </message>
    <message>
        <source>Investment contracted, international and domestic</source>
        <translation>Đầu tư ký kết, quốc tế và trong nước</translation>
    </message>
    <message>
        <source>Investment contracted, international and domestic, as printed in dollars</source>
        <translation>Đầu tư ký kết, quốc tế và trong nước, theo số đô la đã in</translation>
    </message>
    <message>
        <source>Investment in international contracts</source>
        <translation>Đầu tư trong hợp đồng quốc tế</translation>
    </message>
    <message>
        <source>Investment in domestic contracts</source>
        <translation>Đầu tư trong hợp đồng trong nước</translation>
    </message>
    <message>
        <source>Projects signed, international and domestic</source>
        <translation>Dự án ký kết, quốc tế và trong nước</translation>
    </message>
    <message>
        <source>International projects signed</source>
        <translation>Dự án quốc tế ký kết</translation>
    </message>
    <message>
        <source>Domestic projects signed</source>
        <translation>Dự án trong nước ký kết</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>Đơn vị tham gia</translation>
    </message>
    <message>
        <source>Booths</source>
        <translation>Gian hàng</translation>
    </message>
    <message>
        <source>Main report</source>
        <translation>Báo cáo chính</translation>
    </message>
    <message>
        <source>Other report 1</source>
        <translation>Báo cáo khác 1</translation>
    </message>
    <message>
        <source>Other report 2</source>
        <translation>Báo cáo khác 2</translation>
    </message>
</context>
<context>
    <name>sampan::Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>Thanh dẫn</translation>
    </message>
    <message>
        <source>Year shown</source>
        <translation>Năm được hiện</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Play through the years</source>
        <translation>Chạy qua các năm</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Phím cách</translation>
    </message>
</context>
<context>
    <name>sampan::NavigatorStrip</name>
    <message>
        <source>First period shown</source>
        <translation>Kỳ đầu được hiện</translation>
    </message>
    <message>
        <source>Last period shown</source>
        <translation>Kỳ cuối được hiện</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>Kỳ được hiện</translation>
    </message>
    <message>
        <source>Drag to choose the years in view; drag the bright part to move it; double-click for all</source>
        <translation>Kéo để chọn các năm được xem; kéo phần sáng để dời; nhấp đúp để xem tất cả</translation>
    </message>
    <message>
        <source>Years in view</source>
        <translation>Các năm được xem</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Hiện toàn bộ giai đoạn</translation>
    </message>
</context>
<context>
    <name>sampan::ObservationModel</name>
    <message>
        <source>suppressed</source>
        <translation>bảo mật</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>không có dữ liệu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
</context>
<context>
    <name>sampan::ObservationPanel</name>
    <message>
        <source>Only those in the figure</source>
        <translation>Chỉ những quan sát trong biểu đồ</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Lọc dòng</translation>
    </message>
    <message>
        <source>Filter rows by text</source>
        <translation>Lọc dòng theo văn bản</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Quan sát</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 trong %2 dòng</translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>, đã chọn %1</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Đang sắp xếp…</translation>
    </message>
    <message>
        <source>The first %1 of %2 selected rows are on the clipboard; “Save as” writes all of them.</source>
        <translation>%1 dòng đầu trong %2 dòng đã chọn đã ở trong bảng tạm; “Lưu thành” ghi tất cả.</translation>
    </message>
    <message>
        <source>Selection and year</source>
        <translation>Phần chọn và năm</translation>
    </message>
</context>
<context>
    <name>sampan::Opener</name>
    <message>
        <source>The file needs more memory than there is. Nothing was opened.</source>
        <translation>Tệp cần nhiều bộ nhớ hơn hiện có. Không mở gì cả.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Không đọc được tệp: %1</translation>
    </message>
</context>
<context>
    <name>sampan::Origin</name>
    <message>
        <source>This figure was saved without its values, and the dataset that it was made of (%1) was not found beside it or among the files opened lately.</source>
        <translation>Biểu đồ này được lưu không kèm giá trị, và bộ dữ liệu tạo ra nó (%1) không có bên cạnh hay trong số tệp mở gần đây.</translation>
    </message>
    <message>
        <source>Only the values in the figure are shown: the dataset that it was made of (%1) was not found beside it or among the files opened lately.</source>
        <translation>Chỉ hiện các giá trị trong biểu đồ: bộ dữ liệu tạo ra nó (%1) không có bên cạnh hay trong số tệp mở gần đây.</translation>
    </message>
</context>
<context>
    <name>sampan::PageSize</name>
    <message>
        <source>One column, 89 mm</source>
        <translation>Một cột, 89 mm</translation>
    </message>
    <message>
        <source>One and a half columns, 120 mm</source>
        <translation>Một cột rưỡi, 120 mm</translation>
    </message>
    <message>
        <source>Two columns, 183 mm</source>
        <translation>Hai cột, 183 mm</translation>
    </message>
    <message>
        <source>Slide 16:9, 254 × 143 mm</source>
        <translation>Trang chiếu 16:9, 254 × 143 mm</translation>
    </message>
    <message>
        <source>Web, 1200 × 675 pixels</source>
        <translation>Web, 1200 × 675 điểm ảnh</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080 pixels</source>
        <translation>Vuông, 1080 × 1080 điểm ảnh</translation>
    </message>
    <message>
        <source>A4 landscape, 297 × 210 mm</source>
        <translation>A4 ngang, 297 × 210 mm</translation>
    </message>
    <message>
        <source>A4 portrait, 210 × 297 mm</source>
        <translation>A4 dọc, 210 × 297 mm</translation>
    </message>
</context>
<context>
    <name>sampan::PdfAttachment</name>
    <message>
        <source>The part of Sampan that reads PDF files is not installed.</source>
        <translation>Phần đọc tệp PDF của Sampan chưa được cài.</translation>
    </message>
    <message>
        <source>The attachment of this PDF is larger than any figure; it is not read.</source>
        <translation>Tệp đính kèm của PDF này lớn hơn mọi biểu đồ; nó không được đọc.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password; it is not read.</source>
        <translation>PDF này bị khóa bằng mật khẩu; nó không được đọc.</translation>
    </message>
    <message>
        <source>This PDF is damaged.</source>
        <translation>PDF này bị hỏng.</translation>
    </message>
</context>
<context>
    <name>sampan::PdfFile</name>
    <message>
        <source>en</source>
        <comment>code of the language of the program&apos;s texts</comment>
        <translation>vi</translation>
    </message>
</context>
<context>
    <name>sampan::Preferences</name>
    <message>
        <source>The language changes when Sampan is started next.</source>
        <translation>Ngôn ngữ sẽ đổi khi khởi động Sampan lần sau.</translation>
    </message>
    <message>
        <source>Dragging with the &amp;left button draws a zoom box</source>
        <translation>Kéo bằng nút t&amp;rái vẽ khung phóng to</translation>
    </message>
    <message>
        <source>Every &amp;export begins with this size and look</source>
        <translation>Mọi lần &amp;xuất bắt đầu với kích thước và diện mạo này</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Tùy chỉnh</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Theo màn hình nền</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Width of exports</source>
        <translation>Chiều rộng bản xuất</translation>
    </message>
    <message>
        <source>Height of exports</source>
        <translation>Chiều cao bản xuất</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Ngôn ngữ:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Giao diện:</translation>
    </message>
    <message>
        <source>Chart:</source>
        <translation>Biểu đồ:</translation>
    </message>
    <message>
        <source>Otherwise it moves the figure, and Shift draws the box. The middle button always moves it.</source>
        <translation>Nếu không, kéo sẽ di chuyển biểu đồ và Shift vẽ khung. Nút giữa luôn di chuyển.</translation>
    </message>
    <message>
        <source>Exports:</source>
        <translation>Xuất:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Kích thước:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>Độ &amp;phân giải:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Chủ đề:</translation>
    </message>
    <message>
        <source>Otherwise an export begins as the last one was.</source>
        <translation>Nếu không, lần xuất bắt đầu như lần trước.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
</context>
<context>
    <name>sampan::Printing</name>
    <message>
        <source>The printer “%1” takes no page.</source>
        <translation>Máy in “%1” không nhận trang nào.</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>Không in được trang.</translation>
    </message>
</context>
<context>
    <name>sampan::ProblemLog</name>
    <message numerus="yes">
        <source>%n more of the same kind from this row on.</source>
        <translation>
            <numerusform>Còn %n vấn đề cùng loại từ dòng này trở đi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Điều phát hiện</translation>
    </message>
</context>
<context>
    <name>sampan::Provenance</name>
    <message>
        <source>Layer</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>%1, which names none</source>
        <translation>%1, trong đó không nêu nguồn</translation>
    </message>
</context>
<context>
    <name>sampan::Quantity</name>
    <message>
        <source>thousand</source>
        <translation>nghìn</translation>
    </message>
    <message>
        <source>ten thousand</source>
        <translation>vạn</translation>
    </message>
    <message>
        <source>million</source>
        <translation>triệu</translation>
    </message>
    <message>
        <source>hundred million</source>
        <translation>trăm triệu</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>tỷ</translation>
    </message>
    <message>
        <source>trillion</source>
        <translation>nghìn tỷ</translation>
    </message>
    <message>
        <source>US$</source>
        <translation>đô la Mỹ</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>nhân dân tệ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A scale and the unit: &quot;million yuan&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <extracomment>%1 a scale: &quot;US$ million&quot;.</extracomment>
        <translation>%1 đô la Mỹ</translation>
    </message>
</context>
<context>
    <name>sampan::Query</name>
    <message>
        <source>the dataset has no measure: there is nothing to show</source>
        <translation>bộ dữ liệu không có chỉ tiêu nào: không có gì để hiện</translation>
    </message>
    <message>
        <source>Totals are exports plus imports as reported; exports are usually valued FOB, imports CIF.</source>
        <translation>Tổng là xuất khẩu cộng nhập khẩu theo báo cáo; xuất khẩu thường tính giá FOB, nhập khẩu giá CIF.</translation>
    </message>
    <message>
        <source>Only %1 figures are shown; the file also holds others.</source>
        <translation>Chỉ hiện số liệu %1; tệp còn có số liệu khác.</translation>
    </message>
    <message>
        <source>values of “%1” cannot be added; choose one member of: %2</source>
        <translation>không thể cộng các giá trị của “%1”; hãy chọn một trong: %2</translation>
    </message>
    <message>
        <source>each dimension</source>
        <translation>mỗi chiều</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>The parts exceed the reported total in %1: “Other” is left out there.</source>
        <translation>Các phần vượt tổng được báo cáo ở %1: “Khác” được bỏ ở đó.</translation>
    </message>
    <message>
        <source>a share needs a whole: choose what to show side by side, or a partner to compare with the total</source>
        <translation>tỷ trọng cần một tổng thể: hãy chọn những gì đặt cạnh nhau, hoặc một đối tác để so với tổng</translation>
    </message>
    <message>
        <source>the members of “%1” are alternatives: they have no total to be shares of</source>
        <translation>các thành viên của “%1” là những lựa chọn thay thế: không có tổng để tính tỷ trọng</translation>
    </message>
    <message>
        <source>No share is given where the total is missing or zero.</source>
        <translation>Không có tỷ trọng ở chỗ tổng bị thiếu hoặc bằng không.</translation>
    </message>
    <message>
        <source>Shares are of the sum of the members in the data; no total is reported.</source>
        <translation>Tỷ trọng tính trên tổng các thành viên trong dữ liệu; không có tổng được báo cáo.</translation>
    </message>
    <message>
        <source>a balance needs exports and imports; the dataset has no flows</source>
        <translation>cán cân cần xuất khẩu và nhập khẩu; bộ dữ liệu không có luồng</translation>
    </message>
    <message>
        <source>a balance joins the flows, so they cannot be shown side by side</source>
        <translation>cán cân gộp các luồng nên không thể đặt chúng cạnh nhau</translation>
    </message>
    <message>
        <source>Balance: exports less imports as reported; exports are usually valued FOB, imports CIF.</source>
        <translation>Cán cân: xuất khẩu trừ nhập khẩu theo báo cáo; xuất khẩu thường tính giá FOB, nhập khẩu giá CIF.</translation>
    </message>
    <message numerus="yes">
        <source>… (%n in all)</source>
        <translation>
            <numerusform>… (tất cả %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no measure “%1”; the measures are: %2</source>
        <translation>không có chỉ tiêu “%1”; các chỉ tiêu là: %2</translation>
    </message>
    <message>
        <source>there is no dimension “%1”; the dimensions are: %2</source>
        <translation>không có chiều “%1”; các chiều là: %2</translation>
    </message>
    <message>
        <source>“%1” has no member “%2”; there are: %3</source>
        <translation>“%1” không có thành viên “%2”; có: %3</translation>
    </message>
    <message>
        <source>the members of “%1” are alternatives and cannot be added; choose one, or show them side by side</source>
        <translation>các thành viên của “%1” là những lựa chọn thay thế và không thể cộng; hãy chọn một, hoặc đặt chúng cạnh nhau</translation>
    </message>
    <message>
        <source>“%1” is made of other members of “%2” and cannot be added to them; choose one, or show them side by side</source>
        <translation>“%1” gồm các thành viên khác của “%2” và không thể cộng với chúng; hãy chọn một, hoặc đặt chúng cạnh nhau</translation>
    </message>
    <message>
        <source>the members of “%1” are alternatives and cannot be added; choose one of: %2</source>
        <translation>các thành viên của “%1” là những lựa chọn thay thế và không thể cộng; hãy chọn một trong: %2</translation>
    </message>
    <message>
        <source>Codes of “%1” at several levels are added up, so the same trade counts more than once; choose one level, or the total.</source>
        <translation>Mã của “%1” ở nhiều cấp được cộng lại, nên cùng một giao dịch bị tính hơn một lần; hãy chọn một cấp, hoặc tổng.</translation>
    </message>
    <message>
        <source>the members of “%1” overlap and cannot be added; choose one of: %2</source>
        <translation>các thành viên của “%1” chồng lấn nhau và không thể cộng; hãy chọn một trong: %2</translation>
    </message>
    <message>
        <source>Without a value above zero in the base period, hence not shown: %1</source>
        <translation>Không có giá trị lớn hơn không ở kỳ gốc nên không hiện: %1</translation>
    </message>
    <message>
        <source>%1 series over %2 periods are too many to show, and hardly any of their values are there; choose fewer, or a shorter time</source>
        <translation>%1 chuỗi qua %2 kỳ là quá nhiều để hiện, và hầu như không có giá trị nào; hãy chọn ít hơn, hoặc thời gian ngắn hơn</translation>
    </message>
</context>
<context>
    <name>sampan::Reader</name>
    <message>
        <source>This is a link that leads out of the package&apos;s folder; it is not followed.</source>
        <translation>Đây là liên kết ra ngoài thư mục của gói; không đi theo.</translation>
    </message>
    <message>
        <source>The data package names this file, but it is not there.</source>
        <translation>Gói dữ liệu nêu tệp này nhưng nó không có ở đó.</translation>
    </message>
    <message>
        <source>The data package names “%1”, but the archive does not hold it.</source>
        <translation>Gói dữ liệu nêu “%1” nhưng tệp nén không chứa nó.</translation>
    </message>
    <message>
        <source>The archive holds neither a datapackage.json nor a table.</source>
        <translation>Tệp nén không có datapackage.json cũng không có bảng.</translation>
    </message>
    <message>
        <source>The archive holds %1 tables and no datapackage.json; unpack it and open one of them.</source>
        <translation>Tệp nén có %1 bảng mà không có datapackage.json; hãy giải nén rồi mở một bảng.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tệp trống.</translation>
    </message>
    <message>
        <source>A .sampan file is a zip archive; this is something else, or its beginning is damaged.</source>
        <translation>Tệp .sampan là tệp nén zip; đây là thứ khác, hoặc phần đầu của nó bị hỏng.</translation>
    </message>
    <message>
        <source>This is a workbook of an old Excel (.xls). Save it as CSV and open that.</source>
        <translation>Đây là sổ tính Excel kiểu cũ (.xls). Hãy lưu thành CSV rồi mở.</translation>
    </message>
    <message>
        <source>This is a binary file, not a dataset. Sampan opens data packages, .sampan files, workbooks (xlsx, ods), SDMX, JSON-stat and tables of text (CSV, TSV).</source>
        <translation>Đây là tệp nhị phân, không phải bộ dữ liệu. Sampan mở gói dữ liệu, tệp .sampan, sổ tính (xlsx, ods), SDMX, JSON-stat và bảng văn bản (CSV, TSV).</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks.</source>
        <translation>Tệp chỉ chứa khoảng trắng.</translation>
    </message>
    <message>
        <source>This JSON is neither a data package (with “resources”) nor JSON-stat (with “dimension” and “value”).</source>
        <translation>JSON này không phải gói dữ liệu (có “resources”) cũng không phải JSON-stat (có “dimension” và “value”).</translation>
    </message>
    <message>
        <source>This is a web page or XML that is no SDMX message. Download the data as CSV.</source>
        <translation>Đây là trang web hoặc XML không phải thông điệp SDMX. Hãy tải dữ liệu dạng CSV.</translation>
    </message>
    <message>
        <source>The folder holds no datapackage.json.</source>
        <translation>Thư mục không có datapackage.json.</translation>
    </message>
    <message>
        <source>This is a link to a file that does not exist.</source>
        <translation>Đây là liên kết tới tệp không tồn tại.</translation>
    </message>
    <message>
        <source>This file is compressed with gzip. Unpack it and open what is in it.</source>
        <translation>Tệp này được nén bằng gzip. Hãy giải nén rồi mở tệp bên trong.</translation>
    </message>
    <message>
        <source>This is SDMX-JSON, which Sampan does not read. Ask the same service for SDMX-CSV or SDMX-ML.</source>
        <translation>Đây là SDMX-JSON, Sampan không đọc định dạng này. Hãy lấy SDMX-CSV hoặc SDMX-ML từ cùng dịch vụ.</translation>
    </message>
</context>
<context>
    <name>sampan::Reading</name>
    <message>
        <source>no data</source>
        <translation>không có dữ liệu</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>%1 của toàn bộ</translation>
    </message>
    <message>
        <source>%1 on a year before</source>
        <translation>%1 so với năm trước</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year, compound</source>
        <translation>%1 mỗi năm, kép</translation>
    </message>
</context>
<context>
    <name>sampan::RecentList</name>
    <message>
        <source>This is no list of recent files; it was left as it is.</source>
        <translation>Đây không phải danh sách tệp gần đây; nó được giữ nguyên.</translation>
    </message>
    <message>
        <source>The list of recent files cannot be written: %1.</source>
        <translation>Không ghi được danh sách tệp gần đây: %1.</translation>
    </message>
</context>
<context>
    <name>sampan::Recognition</name>
    <message>
        <source>No column of numbers was found. The columns are: %1.</source>
        <translation>Không tìm thấy cột số nào. Các cột là: %1.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>cột %1</translation>
    </message>
    <message>
        <source>Two columns have one name; this one is called “%1”.</source>
        <translation>Hai cột trùng tên; cột này được gọi là “%1”.</translation>
    </message>
    <message>
        <source>The descriptor names a field “%1” that the table does not have.</source>
        <translation>Tệp mô tả nêu trường “%1” mà bảng không có.</translation>
    </message>
    <message>
        <source>Importers are taken as reporters and exporters as their partners.</source>
        <translation>Nước nhập khẩu được coi là bên báo cáo, nước xuất khẩu là đối tác.</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Bên báo cáo</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Đối tác</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Luồng</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>The units differ from row to row (%1); no unit is given.</source>
        <translation>Đơn vị khác nhau giữa các dòng (%1); không ghi đơn vị.</translation>
    </message>
    <message>
        <source>The power of ten differs from row to row (%1); values of different scale stand side by side.</source>
        <translation>Lũy thừa mười khác nhau giữa các dòng (%1); các giá trị khác thang đứng cạnh nhau.</translation>
    </message>
    <message>
        <source>“%1” is the time</source>
        <translation>“%1” là thời gian</translation>
    </message>
    <message>
        <source>“%1” is the %2</source>
        <translation>“%1” là %2</translation>
    </message>
    <message>
        <source>Numbers are written with a decimal comma.</source>
        <translation>Số được viết với dấu phẩy thập phân.</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>Không đọc: %1.</translation>
    </message>
    <message>
        <source>No column of periods was found (years such as 1991, quarters such as 1991-Q1, months such as 1991-03).</source>
        <translation>Không tìm thấy cột kỳ (năm như 1991, quý như 1991-Q1, tháng như 1991-03).</translation>
    </message>
    <message>
        <source>“%1” above the table is taken as the reporter.</source>
        <translation>“%1” phía trên bảng được coi là bên báo cáo.</translation>
    </message>
    <message>
        <source>“%1” follows from the flows and is not read.</source>
        <translation>“%1” suy ra từ các luồng nên không đọc.</translation>
    </message>
    <message>
        <source>Periods stand across, from %1 to %2.</source>
        <translation>Các kỳ xếp theo hàng ngang, từ %1 đến %2.</translation>
    </message>
    <message>
        <source>Columns are members of “%1”.</source>
        <translation>Các cột là thành viên của “%1”.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng lượng</translation>
    </message>
    <message>
        <source>Trade value</source>
        <translation>Giá trị thương mại</translation>
    </message>
    <message>
        <source>“%1” holds fiscal years: %2 is named by the year in which it begins.</source>
        <translation>“%1” chứa năm tài chính: %2 được gọi theo năm bắt đầu.</translation>
    </message>
    <message>
        <source>“%1” has the day before the month, as in %2.</source>
        <translation>“%1” có ngày trước tháng, như trong %2.</translation>
    </message>
    <message>
        <source>“%1” has the month before the day, as in %2.</source>
        <translation>“%1” có tháng trước ngày, như trong %2.</translation>
    </message>
    <message>
        <source>The periods of “%1” could also be months; they are taken as fiscal years.</source>
        <translation>Các kỳ của “%1” cũng có thể là tháng; chúng được hiểu là năm tài chính.</translation>
    </message>
    <message>
        <source>The dates of “%1” could also have the month first; the day is taken to come first.</source>
        <translation>Các ngày của “%1” cũng có thể có tháng đứng trước; ở đây ngày được hiểu là đứng trước.</translation>
    </message>
    <message>
        <source>The numbers of “%1” are of another list than those of the United Nations; the names in “%2” are taken.</source>
        <translation>Các số trong “%1” thuộc danh mục khác với danh mục của Liên Hợp Quốc; dùng tên trong “%2”.</translation>
    </message>
    <message>
        <source>“%1” counts the years of the Buddhist era, as in %2.</source>
        <translation>“%1” tính năm theo Phật lịch, như %2.</translation>
    </message>
    <message>
        <source>No column has periods; the title names %1, which is taken for all values.</source>
        <translation>Không cột nào có kỳ; tiêu đề ghi %1, được dùng cho mọi giá trị.</translation>
    </message>
    <message>
        <source>The years above the columns are of the Buddhist era: 2534 is 1991.</source>
        <translation>Các năm phía trên cột theo Phật lịch: 2534 là 1991.</translation>
    </message>
    <message>
        <source>The numbers of “%1” are of another list of countries than that of the United Nations, and which country each of them is cannot be known; they are kept as they stand.</source>
        <translation>Các số trong “%1” thuộc một danh mục nước khác với danh mục của Liên Hợp Quốc và không thể biết mỗi số chỉ nước nào; chúng được giữ nguyên.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tất cả</translation>
    </message>
</context>
<context>
    <name>sampan::RecognitionPanel</name>
    <message>
        <source>Columns and what they are taken as</source>
        <translation>Các cột và cách hiểu chúng</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Các hàng đầu của tệp</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Bảng mã</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>Cột cách nhau bằng</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dấu thập phân</translation>
    </message>
    <message>
        <source>Names in line</source>
        <translation>Tên ở dòng</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Data from line</source>
        <translation>Dữ liệu từ dòng</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Bội số</translation>
    </message>
    <message>
        <source>As found out</source>
        <translation>Như tìm ra</translation>
    </message>
    <message>
        <source>Forget what was chosen for files of this layout</source>
        <translation>Quên lựa chọn cho các tệp có bố cục này</translation>
    </message>
    <message>
        <source>No dataset is open.</source>
        <translation>Không có bộ dữ liệu nào đang mở.</translation>
    </message>
    <message>
        <source>This file describes itself: nothing about it had to be guessed.</source>
        <translation>Tệp này tự mô tả: không phải đoán gì về nó.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Tự tìm</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1 (tìm ra)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Dấu phẩy</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Dấu chấm phẩy</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Gạch đứng</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Dấu chấm</translation>
    </message>
    <message>
        <source>All of one layout</source>
        <translation>Mọi tệp cùng bố cục</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa biết</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Phần trăm</translation>
    </message>
    <message>
        <source>Tonnes</source>
        <translation>Tấn</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilôgam</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Nghìn</translation>
    </message>
    <message>
        <source>Ten thousands</source>
        <translation>Vạn</translation>
    </message>
    <message>
        <source>Millions</source>
        <translation>Triệu</translation>
    </message>
    <message>
        <source>Hundred millions</source>
        <translation>Trăm triệu</translation>
    </message>
    <message>
        <source>Billions</source>
        <translation>Tỷ</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>“%1” là gì</translation>
    </message>
</context>
<context>
    <name>sampan::Report</name>
    <message>
        <source>Format: %1; %2 rows, %3 values</source>
        <translation>Định dạng: %1; %2 dòng, %3 giá trị</translation>
    </message>
    <message>
        <source>Dimension %1 (%2), %3 members: %4</source>
        <translation>Chiều %1 (%2), %3 thành viên: %4</translation>
    </message>
    <message>
        <source>Measure %1: %2</source>
        <translation>Chỉ tiêu %1: %2</translation>
    </message>
    <message>
        <source>View %1: %2</source>
        <translation>Khung nhìn %1: %2</translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <translation>Nguồn %1: %2</translation>
    </message>
    <message>
        <source>  %1: stated %2, computed %3; %4</source>
        <translation>  %1: nêu %2, tính được %3; %4</translation>
    </message>
    <message>
        <source>  source: %1</source>
        <translation>  nguồn: %1</translation>
    </message>
    <message>
        <source>The dataset makes no claims.</source>
        <translation>Bộ dữ liệu không có phát biểu nào.</translation>
    </message>
    <message>
        <source>A figure, exported by %1</source>
        <translation>Biểu đồ, do %1 xuất</translation>
    </message>
    <message>
        <source>  Made of %1</source>
        <translation>  Tạo từ %1</translation>
    </message>
    <message>
        <source>, SHA-256 %1</source>
        <translation>, SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>sampan::Sanity</name>
    <message>
        <source>The table is large: what stands beside what was checked for %1 of the %2 members of “%3”.</source>
        <translation>Bảng lớn: chỉ kiểm tra những gì liên quan đến %1 trong %2 thành viên của “%3”.</translation>
    </message>
    <message>
        <source>the series</source>
        <translation>chuỗi</translation>
    </message>
    <message>
        <source>A share of %1 %: shares lie between 0 and 100 %. Look at the source.</source>
        <translation>Tỷ trọng %1 %: tỷ trọng nằm trong khoảng 0 đến 100 %. Hãy xem nguồn.</translation>
    </message>
    <message>
        <source>%1, %2: the parts along “%3” add up to %4, the reported total is %5 (%6%7 %).</source>
        <translation>%1, %2: các phần theo “%3” cộng lại là %4, tổng được báo cáo là %5 (%6%7 %).</translation>
    </message>
    <message>
        <source>Values in several currencies stand side by side (%1); they are never added up.</source>
        <translation>Giá trị theo nhiều loại tiền đứng cạnh nhau (%1); chúng không bao giờ được cộng lại.</translation>
    </message>
    <message>
        <source>Values at different prices stand side by side (%1); they are never added up.</source>
        <translation>Giá trị theo các mức giá khác nhau đứng cạnh nhau (%1); chúng không bao giờ được cộng lại.</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5, about 10^%6 times as much%7. Perhaps another unit.</source>
        <translation>%1: từ %2 năm %3 thành %4 năm %5, gấp khoảng 10^%6 lần%7. Có lẽ là đơn vị khác.</translation>
    </message>
    <message>
        <source> and back</source>
        <translation> rồi trở lại</translation>
    </message>
    <message>
        <source>%1: %2 has the very value of %3 (%4).</source>
        <translation>%1: %2 có đúng giá trị của %3 (%4).</translation>
    </message>
    <message>
        <source>%1 repeats %2: %3 of %4 values are the same to the last digit.</source>
        <translation>%1 lặp lại %2: %3 trong %4 giá trị giống nhau đến chữ số cuối.</translation>
    </message>
    <message>
        <source>%1: no value for %2.</source>
        <translation>%1: không có giá trị cho %2.</translation>
    </message>
    <message>
        <source>%1 of %2 series have a gap between their first and last value; the largest are named.</source>
        <translation>%1 trong %2 chuỗi có khoảng trống giữa giá trị đầu và cuối; các chuỗi lớn nhất được nêu tên.</translation>
    </message>
    <message>
        <source>Between %1 and %2 the file has nothing for %3.</source>
        <translation>Giữa %1 và %2 tệp không có gì cho %3.</translation>
    </message>
    <message>
        <source>Russia and the other successor states</source>
        <translation>Nga và các nước kế thừa khác</translation>
    </message>
    <message>
        <source>the successor states</source>
        <translation>các nước kế thừa</translation>
    </message>
    <message>
        <source>Serbia and Montenegro, each for itself</source>
        <translation>Serbia và Montenegro, mỗi nước riêng</translation>
    </message>
    <message>
        <source>Czechia and Slovakia</source>
        <translation>Séc và Slovakia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Đức</translation>
    </message>
    <message>
        <source>Curaçao, Sint Maarten and others</source>
        <translation>Curaçao, Sint Maarten và các nơi khác</translation>
    </message>
    <message>
        <source>Belgium and Luxembourg, each for itself</source>
        <translation>Bỉ và Luxembourg, mỗi nước riêng</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>the USSR</source>
        <translation>Liên Xô</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>Nam Tư</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <translation>Tiệp Khắc</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Ethiopia</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Serbia and Montenegro</source>
        <translation>Serbia và Montenegro</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>the Netherlands Antilles</source>
        <translation>Antille thuộc Hà Lan</translation>
    </message>
    <message numerus="yes">
        <source>“%1” ended in %2 but has %n value(s) after that; since then its trade belongs to %3.</source>
        <translation>
            <numerusform>“%1” chấm dứt năm %2 nhưng có %n giá trị sau đó; từ đó thương mại của nó thuộc về %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ended in %2; since then its trade stands under %3.</source>
        <translation>“%1” chấm dứt năm %2; từ đó thương mại của nó nằm ở %3.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” reports for itself since %2 but has %n value(s) from before, when its trade stood under %3.</source>
        <translation>
            <numerusform>“%1” tự báo cáo từ %2 nhưng có %n giá trị từ trước đó, khi thương mại của nó nằm ở %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hong Kong re-exports much of what China buys and sells: figures by partner may name Hong Kong where the goods came from or went to the mainland.</source>
        <translation>Hồng Kông tái xuất nhiều thứ Trung Quốc mua và bán: số liệu theo đối tác có thể ghi Hồng Kông trong khi hàng đến từ hoặc đi tới đại lục.</translation>
    </message>
</context>
<context>
    <name>sampan::Sdmx</name>
    <message>
        <source>The SDMX message holds a dataset without a single observation.</source>
        <translation>Thông điệp SDMX chứa một bộ dữ liệu không có quan sát nào.</translation>
    </message>
    <message>
        <source>This SDMX message carries no data; perhaps it is the structure alone.</source>
        <translation>Thông điệp SDMX này không mang dữ liệu; có lẽ chỉ là cấu trúc.</translation>
    </message>
    <message>
        <source>The message holds %1 datasets; they are read as one.</source>
        <translation>Thông điệp chứa %1 bộ dữ liệu; chúng được đọc thành một.</translation>
    </message>
    <message>
        <source>This is no data but an answer of the service it was asked of: “%1”.</source>
        <translation>Đây không phải dữ liệu mà là trả lời của dịch vụ được hỏi: “%1”.</translation>
    </message>
</context>
<context>
    <name>sampan::Session</name>
    <message>
        <source>This is no session of Sampan.</source>
        <translation>Đây không phải phiên của Sampan.</translation>
    </message>
    <message>
        <source>This session was written by a newer version of Sampan.</source>
        <translation>Phiên này do phiên bản Sampan mới hơn ghi.</translation>
    </message>
    <message>
        <source>A dataset of this session has no path; it is left out.</source>
        <translation>Một bộ dữ liệu của phiên này không có đường dẫn; nó bị bỏ qua.</translation>
    </message>
    <message>
        <source>A figure of %1 cannot be read and is left out: %2</source>
        <translation>Một biểu đồ của %1 không đọc được và bị bỏ qua: %2</translation>
    </message>
</context>
<context>
    <name>sampan::SideFigure</name>
    <message>
        <source>Selection</source>
        <translation>Phần chọn</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Hidden series</source>
        <translation>Chuỗi ẩn</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Khung nhìn</translation>
    </message>
    <message>
        <source>Second figure</source>
        <translation>Biểu đồ thứ hai</translation>
    </message>
    <message>
        <source>Figure beside</source>
        <translation>Biểu đồ bên cạnh</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close the second figure</source>
        <translation>Đóng biểu đồ thứ hai</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Biểu đồ %1</translation>
    </message>
</context>
<context>
    <name>sampan::Speech</name>
    <message>
        <source>US dollars</source>
        <translation>đô la Mỹ</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>nhân dân tệ</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>euro</translation>
    </message>
    <message>
        <source>%1 per cent</source>
        <translation>%1 phần trăm</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>không có dữ liệu</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, đang ẩn</translation>
    </message>
    <message>
        <source>%1, no data</source>
        <translation>%1, không có dữ liệu</translation>
    </message>
    <message>
        <source>%1, one value, %2</source>
        <translation>%1, một giá trị, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n value(s) from %2 to %3</source>
        <translation>
            <numerusform>%1, %n giá trị từ %2 đến %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>thiếu %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Status</name>
    <message>
        <source>reported</source>
        <translation>theo báo cáo</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>ước tính</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>sơ bộ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>thiếu</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>bảo mật</translation>
    </message>
    <message>
        <source>break in the series</source>
        <translation>gián đoạn chuỗi</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>tính được</translation>
    </message>
    <message>
        <source>lower bound</source>
        <translation>cận dưới</translation>
    </message>
    <message>
        <source>reports differ</source>
        <translation>các báo cáo khác nhau</translation>
    </message>
</context>
<context>
    <name>sampan::StatusStrip</name>
    <message>
        <source>Reading</source>
        <translation>Giá trị đọc</translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation>Đang mở tệp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Hủy việc mở</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Đang mở %1…</translation>
    </message>
</context>
<context>
    <name>sampan::TableBuilder</name>
    <message>
        <source>A note, not data: “%1”.</source>
        <translation>Là ghi chú, không phải dữ liệu: “%1”.</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2; those beyond are not read.</source>
        <translation>Có %1 ô trong khi tiêu đề có %2; các ô thừa không được đọc.</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2; the others are taken as missing.</source>
        <translation>Có %1 ô trong khi tiêu đề có %2; các ô còn lại coi là thiếu.</translation>
    </message>
    <message>
        <source>“%1” is empty here; the row cannot be placed and is left out.</source>
        <translation>“%1” trống ở đây; không xếp được dòng này nên bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” is no period; expected one such as 1991, 1991-Q1 or 1991-03. The row is left out.</source>
        <translation>“%1” không phải kỳ; cần dạng như 1991, 1991-Q1 hoặc 1991-03. Dòng bị bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” is taken as a group of countries: it is never added to its members.</source>
        <translation>“%1” được coi là nhóm nước: không bao giờ cộng với các thành viên của nó.</translation>
    </message>
    <message>
        <source>“%1” is no country or territory that is known; it is kept as it stands.</source>
        <translation>“%1” không phải nước hay vùng lãnh thổ đã biết; giữ nguyên như vậy.</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>The measure “%1” is not among those that the descriptor names; its unit is not known.</source>
        <translation>Chỉ tiêu “%1” không có trong tệp mô tả; không rõ đơn vị.</translation>
    </message>
    <message>
        <source>The source “%1” is not among those that the descriptor names.</source>
        <translation>Nguồn “%1” không có trong tệp mô tả.</translation>
    </message>
    <message>
        <source>More than 256 measures; the row is left out.</source>
        <translation>Hơn 256 chỉ tiêu; dòng bị bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” is no number; the value is taken as missing.</source>
        <translation>“%1” không phải số; giá trị coi là thiếu.</translation>
    </message>
    <message>
        <source>Dates are one a year and taken as years.</source>
        <translation>Mỗi năm một ngày nên coi là năm.</translation>
    </message>
    <message>
        <source>Dates are one a month and taken as months.</source>
        <translation>Mỗi tháng một ngày nên coi là tháng.</translation>
    </message>
    <message>
        <source>Periods of different length stand side by side (%1 and %2).</source>
        <translation>Các kỳ dài ngắn khác nhau đứng cạnh nhau (%1 và %2).</translation>
    </message>
    <message>
        <source>A second value for %1; both are kept, and sums count both.</source>
        <translation>Giá trị thứ hai cho %1; giữ cả hai, và tổng tính cả hai.</translation>
    </message>
    <message>
        <source>There is a header but not a single record of data under it.</source>
        <translation>Có tiêu đề nhưng không có bản ghi nào bên dưới.</translation>
    </message>
    <message>
        <source>The default member “%1” of “%2” does not occur; the first one takes its place.</source>
        <translation>Thành viên mặc định “%1” của “%2” không xuất hiện; lấy thành viên đầu tiên thay thế.</translation>
    </message>
    <message>
        <source>“%1” has codes of several levels side by side, as 02, 0202 and 020230: a sum over all of them counts the same trade more than once. Choose codes of one level, or the total.</source>
        <translation>“%1” có mã ở nhiều cấp cạnh nhau, như 02, 0202 và 020230: tổng trên tất cả sẽ tính cùng một giao dịch hơn một lần. Hãy chọn mã của một cấp, hoặc tổng.</translation>
    </message>
</context>
<context>
    <name>sampan::TableReader</name>
    <message>
        <source>column %1</source>
        <translation>cột %1</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Bảng trống.</translation>
    </message>
    <message>
        <source>This is text but no table: expected columns parted by commas, semicolons or tabs under a line of names, as in “year,partner,value”.</source>
        <translation>Đây là văn bản nhưng không phải bảng: cần các cột ngăn bằng dấu phẩy, chấm phẩy hoặc tab dưới một dòng tên, như “year,partner,value”.</translation>
    </message>
    <message>
        <source>The table has %1 columns; up to %2 are read.</source>
        <translation>Bảng có %1 cột; chỉ đọc tối đa %2.</translation>
    </message>
    <message>
        <source>The header is in line %1; the lines above it are taken as title and notes.</source>
        <translation>Tiêu đề ở dòng %1; các dòng phía trên coi là tên bảng và ghi chú.</translation>
    </message>
    <message>
        <source>There is no line with the names of the columns; they are numbered.</source>
        <translation>Không có dòng tên cột; các cột được đánh số.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Đã hủy việc đọc.</translation>
    </message>
    <message>
        <source>This is a binary file, not a table of text.</source>
        <translation>Đây là tệp nhị phân, không phải bảng văn bản.</translation>
    </message>
    <message>
        <source>The encoding is taken as %1.</source>
        <translation>Bảng mã được coi là %1.</translation>
    </message>
    <message>
        <source>Some characters are illegal in %1 and appear as “�”.</source>
        <translation>Một số ký tự không hợp lệ trong %1 và hiện thành “�”.</translation>
    </message>
    <message>
        <source>The encoding could also be %1; look at the names.</source>
        <translation>Bảng mã cũng có thể là %1; hãy xem các tên.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes; everything up to the end is in this cell.</source>
        <translation>Có dấu nháy mở ở đây mà không đóng; mọi thứ đến hết nằm trong ô này.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark; it is kept as part of the cell.</source>
        <translation>Có chữ sau dấu nháy đóng; giữ như một phần của ô.</translation>
    </message>
    <message>
        <source>Read as was chosen for files of this layout.</source>
        <translation>Được đọc như đã chọn cho các tệp có bố cục này.</translation>
    </message>
    <message>
        <source>“%1” and “%2” together are the time.</source>
        <translation>“%1” và “%2” cùng nhau là thời gian.</translation>
    </message>
    <message>
        <source>The table would take far more memory than a file of its size should: it is taken for a trap and not opened.</source>
        <translation>Bảng sẽ chiếm nhiều bộ nhớ hơn hẳn mức một tệp cỡ này nên chiếm: bị coi là bẫy và không được mở.</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>Không đọc: %1.</translation>
    </message>
    <message>
        <source>Lines such as “%1” name the rows under them; they are read as “%2”.</source>
        <translation>Những dòng như “%1” đặt tên cho các dòng bên dưới; chúng được đọc là “%2”.</translation>
    </message>
    <message>
        <source>Empty cells under a name in “%1” repeat it.</source>
        <translation>Ô trống dưới một tên trong “%1” lặp lại tên đó.</translation>
    </message>
</context>
<context>
    <name>sampan::Theme</name>
    <message>
        <source>There is no theme “%1”. The themes are: %2.</source>
        <translation>Không có chủ đề “%1”. Các chủ đề là: %2.</translation>
    </message>
    <message>
        <source>“%1” is no property of a theme.</source>
        <translation>“%1” không phải thuộc tính của chủ đề.</translation>
    </message>
    <message>
        <source>The colour “%1” is missing.</source>
        <translation>Thiếu màu “%1”.</translation>
    </message>
    <message>
        <source>There is no palette.</source>
        <translation>Không có bảng màu.</translation>
    </message>
    <message>
        <source>“%1” is a number of points from %2 to %3.</source>
        <translation>“%1” là số điểm từ %2 đến %3.</translation>
    </message>
    <message>
        <source>A theme is a JSON object; this is something else.</source>
        <translation>Chủ đề là một đối tượng JSON; đây là thứ khác.</translation>
    </message>
    <message>
        <source>“base” is “%1”; it is one of %2.</source>
        <translation>“base” là “%1”; nó phải là một trong %2.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>“%1” is no colour; expected “#” and six digits from 0 to f.</source>
        <translation>“%1” không phải là màu; cần “#” và sáu chữ số từ 0 đến f.</translation>
    </message>
</context>
<context>
    <name>sampan::Transform</name>
    <message>
        <source>Values</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Share of total</source>
        <translation>Tỷ trọng trong tổng</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Tăng trưởng</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Cán cân</translation>
    </message>
</context>
<context>
    <name>sampan::WelcomePage</name>
    <message>
        <source>Charts of trade between nations</source>
        <translation>Biểu đồ thương mại giữa các quốc gia</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>Datasets that come with Sampan</source>
        <translation>Bộ dữ liệu đi kèm Sampan</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Đã mở trước đây</translation>
    </message>
    <message>
        <source>Thirty years of exports and imports with ten states, as three statistics have them.</source>
        <translation>Ba mươi năm xuất nhập khẩu với mười nước, theo ba nguồn thống kê.</translation>
    </message>
    <message>
        <source>Who sells to each of eleven states, how much, and how the shares moved.</source>
        <translation>Ai bán cho từng nước trong mười một nước, bao nhiêu, và tỷ trọng thay đổi ra sao.</translation>
    </message>
    <message>
        <source>What was signed and sold at each expo, as announced at its closing.</source>
        <translation>Những gì đã ký và bán tại mỗi kỳ hội chợ, theo công bố khi bế mạc.</translation>
    </message>
    <message>
        <source>Open a table of trade figures, or drop one here: CSV, a workbook, SDMX, JSON-stat, a data package, a .sampan file.</source>
        <translation>Mở một bảng số liệu thương mại, hoặc thả vào đây: CSV, sổ tính, SDMX, JSON-stat, gói dữ liệu, tệp .sampan.</translation>
    </message>
    <message>
        <source>A short manual</source>
        <translation>Cẩm nang ngắn</translation>
    </message>
    <message>
        <source>How has China’s trade with ASEAN grown?</source>
        <translation>Thương mại Trung Quốc–ASEAN đã tăng thế nào?</translation>
    </message>
    <message>
        <source>Who supplies Cambodia?</source>
        <translation>Ai cung cấp cho Campuchia?</translation>
    </message>
    <message>
        <source>Does China buy or sell more?</source>
        <translation>Trung Quốc mua hay bán nhiều hơn?</translation>
    </message>
    <message>
        <source>Do both sides report the same?</source>
        <translation>Hai bên có báo cáo giống nhau không?</translation>
    </message>
    <message>
        <source>Questions to try</source>
        <translation>Câu hỏi để thử</translation>
    </message>
</context>
<context>
    <name>sampan::WholeFile</name>
    <message>
        <source>This is a link to a file that does not exist.</source>
        <translation>Đây là liên kết tới tệp không tồn tại.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Không có tệp như vậy.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Đây là thư mục, không phải tệp.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Đây không phải tệp thông thường.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Không mở được tệp: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation>Không đọc được tệp đến hết: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Không ghi được tệp: %1.</translation>
    </message>
    <message>
        <source>The file could not be written to its end (%1); what was there before is kept.</source>
        <translation>Không ghi được tệp đến hết (%1); nội dung trước đó được giữ nguyên.</translation>
    </message>
    <message>
        <source>The file could not be put in its place: %1.</source>
        <translation>Không đưa được tệp vào đúng chỗ: %1.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read; open it again when it is whole.</source>
        <translation>Tệp bị ngắn đi trong khi đọc; hãy mở lại khi nó đã trọn vẹn.</translation>
    </message>
</context>
<context>
    <name>sampan::Workbook</name>
    <message>
        <source>The sheet “%1” is hidden and not read.</source>
        <translation>Trang tính “%1” bị ẩn và không được đọc.</translation>
    </message>
    <message>
        <source>No sheet of the workbook holds a table: expected a line of names with numbers under it.</source>
        <translation>Không trang tính nào của sổ tính chứa bảng: cần một dòng tên với các số bên dưới.</translation>
    </message>
    <message>
        <source>Without numbers, so not read: %1.</source>
        <translation>Không có số nên không đọc: %1.</translation>
    </message>
    <message>
        <source>The sheets %1 have one layout and are read together; “%2” tells them apart.</source>
        <translation>Các trang tính %1 có cùng bố cục và được đọc chung; “%2” phân biệt chúng.</translation>
    </message>
    <message>
        <source>The sheet “%1” is shown, as it holds the most numbers; the others are not read: %2.</source>
        <translation>Trang tính “%1” được hiện vì có nhiều số nhất; các trang khác không đọc: %2.</translation>
    </message>
    <message>
        <source>Read from the sheet “%1”.</source>
        <translation>Đọc từ trang tính “%1”.</translation>
    </message>
    <message>
        <source>The sheet “%1” is named by the workbook but not in it.</source>
        <translation>Sổ tính nêu trang tính “%1” nhưng không có trong đó.</translation>
    </message>
    <message>
        <source>Cells of the sheet “%1” point at nothing; they are left out.</source>
        <translation>Một số ô của trang tính “%1” trỏ vào chỗ trống; đã bỏ qua.</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) carry no value, the first in %1; open the workbook in the program that made it and save it once.</source>
        <translation>
            <numerusform>%n công thức không mang giá trị, công thức đầu ở %1; hãy mở sổ tính bằng chương trình đã tạo ra nó và lưu một lần.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet repeats its cells millions of times, or would take far more memory than a file of its size should: it is taken for a trap and not opened.</source>
        <translation>Một trang tính lặp các ô hàng triệu lần, hoặc sẽ chiếm nhiều bộ nhớ hơn hẳn mức một tệp cỡ này nên chiếm: bị coi là bẫy và không được mở.</translation>
    </message>
    <message>
        <source>%1 would take far more memory than a file of its size should: it is taken for a trap and not opened.</source>
        <translation>%1 sẽ chiếm nhiều bộ nhớ hơn hẳn mức một tệp cỡ này nên chiếm: bị coi là bẫy và không được mở.</translation>
    </message>
    <message>
        <source>The texts of the workbook</source>
        <translation>Chữ của sổ tính</translation>
    </message>
    <message>
        <source>The sheet “%1”</source>
        <translation>Trang tính “%1”</translation>
    </message>
</context>
<context>
    <name>sampan::Writer</name>
    <message>
        <source>A dataset is written as .sampan or .csv; this name ends otherwise.</source>
        <translation>Bộ dữ liệu được ghi thành .sampan hoặc .csv; tên này có đuôi khác.</translation>
    </message>
</context>
<context>
    <name>sampan::Xml</name>
    <message>
        <source>There is not enough memory to read this.</source>
        <translation>Không đủ bộ nhớ để đọc.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Đã hủy việc đọc.</translation>
    </message>
    <message>
        <source>The XML declares entities, which a table does not need and a trap does; it is not read.</source>
        <translation>XML khai báo thực thể, điều mà bảng không cần còn bẫy thì cần; không đọc.</translation>
    </message>
    <message>
        <source>The XML is nested more than %1 deep; it is not read.</source>
        <translation>XML lồng sâu hơn %1 cấp; không đọc.</translation>
    </message>
    <message>
        <source>The XML is damaged here (%1).</source>
        <translation>XML bị hỏng ở đây (%1).</translation>
    </message>
    <message>
        <source>A tag or a remark in the XML is longer than %1 MB; it is not read.</source>
        <translation>Một thẻ hoặc chú giải trong XML dài hơn %1 MB; nó không được đọc.</translation>
    </message>
</context>
</TS>
