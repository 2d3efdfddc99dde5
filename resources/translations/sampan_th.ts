<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>เพิ่ม (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>ลด (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>เลือกทั้งหมด (&amp;S)</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>ลอย</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>ค้นหาใน:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>โฟลเดอร์แม่</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>มุมมองรายการ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>มุมมองรายละเอียด</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ชนิดไฟล์:</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>เปลี่ยนชื่อ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ลบ (&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>แสดงไฟล์ที่ซ่อน (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>โฟลเดอร์ใหม่ (&amp;N)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>โฟลเดอร์:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>เปิด (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>บันทึก (&amp;S)</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ชื่อไฟล์ (&amp;N):</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>คอมพิวเตอร์</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 มีอยู่แล้ว
จะแทนที่หรือไม่</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ไม่พบไฟล์
โปรดตรวจชื่อไฟล์</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>วันที่แก้ไข</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตัด (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>วาง (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ใช่ (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ไม่ (&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ทิ้ง</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>วิธีใช้</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ใช้</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ตั้งใหม่</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>ละเว้น</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>คืนค่าเริ่มต้น</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตัด (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>คัดลอกที่อยู่ลิงก์ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>วาง (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>sampan::AboutPage</name>
    <message>
        <source>About this dataset</source>
        <translation>เกี่ยวกับชุดข้อมูลนี้</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>แหล่งที่มา</translation>
    </message>
    <message>
        <source>Statements in print, checked against the data</source>
        <translation>ข้อความที่ตีพิมพ์ ตรวจสอบกับข้อมูลแล้ว</translation>
    </message>
    <message>
        <source>the data give %1</source>
        <translation>ข้อมูลให้ค่า %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>สัญญาอนุญาต</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>วิธีที่อ่านไฟล์</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ไฟล์: %1</translation>
    </message>
</context>
<context>
    <name>sampan::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>เปิด… (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close dataset</source>
        <translation>ปิดชุดข้อมูล (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as .sampan…</source>
        <translation>บันทึกเป็น .sampan… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>ส่งออกแผนภูมิ… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Repeat last export</source>
        <translation>ส่งออกซ้ำแบบครั้งก่อน (&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;figure</source>
        <translation>คัดลอกแผนภูมิ (&amp;F)</translation>
    </message>
    <message>
        <source>Copy figure’s &amp;data</source>
        <translation>คัดลอกข้อมูลของแผนภูมิ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ออก (&amp;Q)</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>ลืมไฟล์เหล่านี้</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ (&amp;R)</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>แสดงทั้งหมด (&amp;A)</translation>
    </message>
    <message>
        <source>Fit &amp;values</source>
        <translation>พอดีกับค่า (&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ขยาย (&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ย่อ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>มาตราส่วนลอการิทึม (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>เรียกดู (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Zoom box</source>
        <translation>กรอบขยาย (&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>วัด (&amp;M)</translation>
    </message>
    <message>
        <source>Go to &amp;table or chart</source>
        <translation>ไปที่ตารางหรือแผนภูมิ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next figure</source>
        <translation>แผนภูมิถัดไป (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous figure</source>
        <translation>แผนภูมิก่อนหน้า (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>เต็มจอ (&amp;F)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>ตามเดสก์ท็อป (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>สว่าง (&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>มืด (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Milestones</source>
        <translation>เหตุการณ์สำคัญ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>แป้นและท่าทาง (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Sampan</source>
        <translation>เกี่ยวกับ Sampan (&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>เปิดล่าสุด (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ไฟล์ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แก้ไข (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุมมอง (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>ลักษณะ (&amp;A)</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>แผงต่าง ๆ (&amp;N)</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>แผนภูมิ (&amp;G)</translation>
    </message>
    <message>
        <source>Chart type</source>
        <translation>ชนิดแผนภูมิ</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>วิธีใช้ (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>คู่มือ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>ค่ากำหนด… (&amp;P)</translation>
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
        <translation>ไฟล์ zip นี้เสียหายหรือไม่ครบ (%1)</translation>
    </message>
    <message>
        <source>the zip file holds %1 entries; a dataset has a handful</source>
        <translation>ไฟล์ zip มี %1 รายการ แต่ชุดข้อมูลมีเพียงไม่กี่รายการ</translation>
    </message>
    <message>
        <source>entry %1 of the zip file cannot be read</source>
        <translation>อ่านรายการที่ %1 ของไฟล์ zip ไม่ได้</translation>
    </message>
    <message>
        <source>the zip file has an entry “%1”, which would lie outside of it; it is not opened</source>
        <translation>ไฟล์ zip มีรายการ “%1” ซึ่งจะอยู่นอกไฟล์ จึงไม่เปิด</translation>
    </message>
    <message>
        <source>“%1” in the zip file is protected by a password</source>
        <translation>“%1” ในไฟล์ zip มีรหัสผ่านป้องกัน</translation>
    </message>
    <message>
        <source>“%1” in the zip file would grow from %2 to %3: it is taken for a trap and not opened</source>
        <translation>“%1” ในไฟล์ zip จะขยายจาก %2 เป็น %3 ถือว่าเป็นกับดักและไม่เปิด</translation>
    </message>
    <message>
        <source>the zip file would grow beyond %1</source>
        <translation>ไฟล์ zip จะขยายเกิน %1</translation>
    </message>
    <message>
        <source>“%1” in the zip file cannot be read (%2)</source>
        <translation>อ่าน “%1” ในไฟล์ zip ไม่ได้ (%2)</translation>
    </message>
    <message>
        <source>“%1” in the zip file is damaged</source>
        <translation>“%1” ในไฟล์ zip เสียหาย</translation>
    </message>
    <message>
        <source>the file could not be packed (%1)</source>
        <translation>บีบอัดไฟล์ไม่ได้ (%1)</translation>
    </message>
</context>
<context>
    <name>sampan::ChartView</name>
    <message>
        <source>Move the view</source>
        <translation>เลื่อนมุมมอง</translation>
    </message>
    <message>
        <source>Scale the time axis</source>
        <translation>ปรับสเกลแกนเวลา</translation>
    </message>
    <message>
        <source>Scale the value axis</source>
        <translation>ปรับสเกลแกนค่า</translation>
    </message>
    <message>
        <source>Zoom to a box</source>
        <translation>ขยายไปยังกรอบ</translation>
    </message>
    <message>
        <source>Hide or show %1</source>
        <translation>ซ่อนหรือแสดง %1</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>แสดงเฉพาะ %1</translation>
    </message>
    <message>
        <source>Move along time</source>
        <translation>เลื่อนตามเวลา</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ย่อขยาย</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>แสดงทุกอย่าง</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>แสดงทั้งช่วงเวลา</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>แสดงทุกค่า</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>แผนภูมิ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ขยาย</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ย่อ</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>ที่มา: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Claims</name>
    <message>
        <source>the dataset has no value for %1</source>
        <translation>ชุดข้อมูลไม่มีค่าสำหรับ %1</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>ช่วงเวลานั้น</translation>
    </message>
    <message>
        <source>the value of %1 is not above zero</source>
        <translation>ค่าของ %1 ไม่มากกว่าศูนย์</translation>
    </message>
    <message>
        <source>value of %1 divided by that of %2</source>
        <translation>ค่าของ %1 หารด้วยค่าของ %2</translation>
    </message>
    <message>
        <source>growth is not defined between these ends</source>
        <translation>อัตราเติบโตระหว่างปลายทั้งสองนี้หาไม่ได้</translation>
    </message>
    <message>
        <source>value of %1</source>
        <translation>ค่าของ %1</translation>
    </message>
    <message>
        <source>change from the period before to %1</source>
        <translation>การเปลี่ยนแปลงจากช่วงก่อนถึง %1</translation>
    </message>
    <message>
        <source>this kind of claim is not known</source>
        <translation>ไม่รู้จักข้อความชนิดนี้</translation>
    </message>
    <message numerus="yes">
        <source>compound growth from %1 to %2 (%n steps)</source>
        <translation>
            <numerusform>การเติบโตทบต้นจาก %1 ถึง %2 (%n ช่วง)</numerusform>
        </translation>
    </message>
    <message>
        <source>the dataset has no earlier value to compare with</source>
        <translation>ชุดข้อมูลไม่มีค่าก่อนหน้าให้เปรียบเทียบ</translation>
    </message>
    <message>
        <source>the value of %1 is not below that of %2</source>
        <translation>ค่าของ %1 ไม่ต่ำกว่าค่าของ %2</translation>
    </message>
    <message numerus="yes">
        <source>compared with %n earlier value(s) in the data</source>
        <translation>
            <numerusform>เทียบกับค่าก่อนหน้า %n ค่าในข้อมูล</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>place among the %n partner(s) compared, in %1</source>
        <translation>
            <numerusform>อันดับในหมู่คู่ค้า %n รายที่เปรียบเทียบ ใน %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the claim does not say which dimension the share is along</source>
        <translation>ข้อความไม่ได้ระบุมิติที่ใช้คิดส่วนแบ่ง</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n share(s) in the total of %1</source>
        <translation>
            <numerusform>ผลรวมของ %n ส่วนแบ่งในยอดรวมของ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>log-linear least squares</source>
        <translation>กำลังสองน้อยสุดแบบล็อกเชิงเส้น</translation>
    </message>
    <message>
        <source>mean of the yearly rates</source>
        <translation>ค่าเฉลี่ยของอัตรารายปี</translation>
    </message>
    <message>
        <source>; agrees only by %1</source>
        <translation>; ตรงกันเฉพาะเมื่อใช้ %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> หรือ </translation>
    </message>
</context>
<context>
    <name>sampan::CommandLine</name>
    <message>
        <source>Sampan: charts of trade between nations.

sampan [FILE...]                    open the window
sampan info FILE [--json|--views]   what was understood of a file
sampan query FILE [--where DIM=CODE[,CODE]]... [--by DIM] [--measure NAME] [--years A:B]
             [--transform level|share|growth|index|balance] [--top N] [--format csv|json]
sampan render FILE [--view NAME | the options of query plus --mark, --title, --log]
             [--size 183x103mm] [--dpi 300] [--theme light|dark|print] -o OUT.png|pdf|svg|csv
sampan check FILE [--json]          the claims in a dataset against its data
sampan convert FILE -o OUT.sampan|OUT.csv
sampan --version | --help

--lang CODE with any of these: the language, as in en, zh, km, th, vi, id, ms.
--where and --by take a role (reporter, partner, flow, product), a column&apos;s name, or country.
</source>
        <translation>Sampan: แผนภูมิการค้าระหว่างประเทศ

sampan [FILE...]                    เปิดหน้าต่าง
sampan info FILE [--json|--views]   สิ่งที่เข้าใจจากไฟล์
sampan query FILE [--where DIM=CODE[,CODE]]... [--by DIM] [--measure NAME] [--years A:B]
             [--transform level|share|growth|index|balance] [--top N] [--format csv|json]
sampan render FILE [--view NAME | ตัวเลือกของ query รวมทั้ง --mark, --title, --log]
             [--size 183x103mm] [--dpi 300] [--theme light|dark|print] -o OUT.png|pdf|svg|csv
sampan check FILE [--json]          ตรวจข้อความในชุดข้อมูลกับข้อมูล
sampan convert FILE -o OUT.sampan|OUT.csv
sampan --version | --help

--lang CODE ใช้กับทุกคำสั่ง: ภาษา เช่น en, zh, km, th, vi, id, ms
--where และ --by รับบทบาท (reporter, partner, flow, product), ชื่อคอลัมน์ หรือ country
</translation>
    </message>
    <message>
        <source>--where needs DIM=CODE, not “%1”</source>
        <translation>--where ต้องเป็น DIM=CODE ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>--transform is level, share, growth, index or balance, not “%1”</source>
        <translation>--transform คือ level, share, growth, index หรือ balance ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>--top needs a whole number above 0, not “%1”</source>
        <translation>--top ต้องเป็นจำนวนเต็มมากกว่า 0 ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>--mark is line, area, column, stacked, percent, bar or donut, not “%1”</source>
        <translation>--mark คือ line, area, column, stacked, percent, bar หรือ donut ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>--view names a whole figure; it does not go with options that make another</source>
        <translation>--view ระบุแผนภูมิทั้งรูป ใช้ร่วมกับตัวเลือกที่สร้างแผนภูมิอื่นไม่ได้</translation>
    </message>
    <message>
        <source>--size needs WIDTHxHEIGHTmm, from 40x30mm to 1000x1000mm, not “%1”</source>
        <translation>--size ต้องเป็น WIDTHxHEIGHTmm ตั้งแต่ 40x30mm ถึง 1000x1000mm ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>--dpi needs a number from 36 to 1200, not “%1”</source>
        <translation>--dpi ต้องเป็นตัวเลขจาก 36 ถึง 1200 ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>--years needs A:B such as 1991:2020, not “%1”</source>
        <translation>--years ต้องเป็น A:B เช่น 1991:2020 ไม่ใช่ “%1”</translation>
    </message>
    <message numerus="yes">
        <source>exactly one file is needed; %n given</source>
        <translation>
            <numerusform>ต้องมีไฟล์เดียวเท่านั้น แต่ให้มา %n</numerusform>
        </translation>
    </message>
    <message>
        <source>--format is csv or json, not “%1”</source>
        <translation>--format คือ csv หรือ json ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>-o names the file to write</source>
        <translation>-o ระบุไฟล์ที่จะเขียน</translation>
    </message>
    <message>
        <source>convert writes one file</source>
        <translation>convert เขียนไฟล์เดียว</translation>
    </message>
</context>
<context>
    <name>sampan::Commands</name>
    <message>
        <source>the result could not be written
</source>
        <translation>เขียนผลลัพธ์ไม่ได้
</translation>
    </message>
    <message>
        <source>there is no view “%1”; the views are: %2</source>
        <translation>ไม่มีมุมมอง “%1” มุมมองที่มี: %2</translation>
    </message>
</context>
<context>
    <name>sampan::ControlBar</name>
    <message>
        <source>Chart type</source>
        <translation>ชนิดแผนภูมิ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>What is shown of the values</source>
        <translation>วิธีแสดงค่า</translation>
    </message>
    <message>
        <source>One series for each…</source>
        <translation>หนึ่งอนุกรมต่อแต่ละ…</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>ช่วงแรก</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>ช่วงสุดท้าย</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>ช่วงที่แสดง</translation>
    </message>
    <message>
        <source>Figure controls</source>
        <translation>ตัวควบคุมแผนภูมิ</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>ทุกอนุกรม</translation>
    </message>
    <message>
        <source>Top </source>
        <translation>สูงสุด </translation>
    </message>
    <message>
        <source>Number of the largest series</source>
        <translation>จำนวนอนุกรมที่ใหญ่ที่สุด</translation>
    </message>
    <message>
        <source>Show only the largest series</source>
        <translation>แสดงเฉพาะอนุกรมที่ใหญ่ที่สุด</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>มาตราส่วนลอการิทึม</translation>
    </message>
    <message>
        <source>Logarithmic scale (L)</source>
        <translation>มาตราส่วนลอการิทึม (L)</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>เหตุการณ์สำคัญ</translation>
    </message>
    <message>
        <source>Show milestones</source>
        <translation>แสดงเหตุการณ์สำคัญ</translation>
    </message>
    <message>
        <source>Show dated events on the chart</source>
        <translation>แสดงเหตุการณ์ที่มีวันที่บนแผนภูมิ</translation>
    </message>
    <message>
        <source>chart type</source>
        <translation>ชนิดแผนภูมิ</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>values shown</source>
        <translation>ค่าที่แสดง</translation>
    </message>
    <message>
        <source>series</source>
        <translation>อนุกรม</translation>
    </message>
    <message>
        <source>period</source>
        <translation>ช่วงเวลา</translation>
    </message>
    <message>
        <source>number of series</source>
        <translation>จำนวนอนุกรม</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>มาตราส่วน</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>เหตุการณ์สำคัญ</translation>
    </message>
    <message>
        <source>One series</source>
        <translation>อนุกรมเดียว</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>ตาม%1</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>ล่าสุด</translation>
    </message>
</context>
<context>
    <name>sampan::DataPackage</name>
    <message>
        <source>The data of this package lie in the net (%1). Sampan opens no connections: download the file and put it beside the descriptor.</source>
        <translation>ข้อมูลของแพ็กเกจนี้อยู่บนเครือข่าย (%1) Sampan ไม่เชื่อมต่อเครือข่าย โปรดดาวน์โหลดไฟล์แล้ววางไว้ข้างไฟล์คำอธิบาย</translation>
    </message>
    <message>
        <source>The path “%1” leads out of the package&apos;s folder; only files beside the descriptor are read.</source>
        <translation>เส้นทาง “%1” ออกนอกโฟลเดอร์ของแพ็กเกจ อ่านเฉพาะไฟล์ที่อยู่ข้างไฟล์คำอธิบาย</translation>
    </message>
    <message>
        <source>The inline data are no list of rows.</source>
        <translation>ข้อมูลในตัวไม่ใช่รายการของแถว</translation>
    </message>
    <message>
        <source>Row %1 of the inline data is of another kind than the first one.</source>
        <translation>แถวที่ %1 ของข้อมูลในตัวต่างชนิดกับแถวแรก</translation>
    </message>
    <message>
        <source>A data package is a JSON object; this is something else.</source>
        <translation>แพ็กเกจข้อมูลต้องเป็นออบเจกต์ JSON แต่นี่เป็นอย่างอื่น</translation>
    </message>
    <message>
        <source>The data package names no resources, so there is no table to open.</source>
        <translation>แพ็กเกจข้อมูลไม่ได้ระบุทรัพยากร จึงไม่มีตารางให้เปิด</translation>
    </message>
    <message>
        <source>None of the package&apos;s resources is a table (CSV, TSV or inline rows).</source>
        <translation>ทรัพยากรของแพ็กเกจไม่มีรายการใดเป็นตาราง (CSV, TSV หรือแถวในตัว)</translation>
    </message>
    <message>
        <source>The package has no resource “%1”.</source>
        <translation>แพ็กเกจไม่มีทรัพยากร “%1”</translation>
    </message>
    <message>
        <source>The package has other tables, which are not shown: %1.</source>
        <translation>แพ็กเกจมีตารางอื่นที่ไม่ได้แสดง: %1</translation>
    </message>
    <message>
        <source>The resource “%1” has neither a path nor data.</source>
        <translation>ทรัพยากร “%1” ไม่มีทั้งเส้นทางและข้อมูล</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>ตารางว่างเปล่า</translation>
    </message>
    <message>
        <source>Claim %1 is of the kind “%2”, which is not known; it is left out.</source>
        <translation>ข้อความ %1 เป็นชนิด “%2” ที่ไม่รู้จัก จึงละไว้</translation>
    </message>
    <message>
        <source>Claim %1 states no number; it is left out.</source>
        <translation>ข้อความ %1 ไม่ได้ระบุตัวเลข จึงละไว้</translation>
    </message>
    <message>
        <source>Field “%1” has the role “%2”, which is not known; it is understood by its contents.</source>
        <translation>ฟิลด์ “%1” มีบทบาท “%2” ที่ไม่รู้จัก จึงตีความจากเนื้อหา</translation>
    </message>
    <message>
        <source>The milestone “%1” has the date “%2”, which is none; it is left out.</source>
        <translation>เหตุการณ์ “%1” มีวันที่ “%2” ซึ่งไม่ใช่วันที่ จึงละไว้</translation>
    </message>
</context>
<context>
    <name>sampan::DatasetModel</name>
    <message>
        <source>Comes with Sampan: %1</source>
        <translation>มากับ Sampan: %1</translation>
    </message>
    <message>
        <source>%1, comes with Sampan, not open</source>
        <translation>%1 มากับ Sampan ยังไม่ได้เปิด</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>แผนภูมิ %1</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>แผนภูมิ: %1</translation>
    </message>
    <message>
        <source>Dataset: %1</source>
        <translation>ชุดข้อมูล: %1</translation>
    </message>
</context>
<context>
    <name>sampan::DatasetPanel</name>
    <message>
        <source>Datasets and figures</source>
        <translation>ชุดข้อมูลและแผนภูมิ</translation>
    </message>
    <message>
        <source>Close dataset</source>
        <translation>ปิดชุดข้อมูล</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
</context>
<context>
    <name>sampan::Export</name>
    <message>
        <source>A picture of %1 × %2 pixels is too large; choose a smaller size or fewer dpi.</source>
        <translation>ภาพขนาด %1 × %2 พิกเซลใหญ่เกินไป เลือกขนาดเล็กลงหรือ dpi น้อยลง</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>หน่วยความจำไม่พอสำหรับภาพ %1 × %2 พิกเซล</translation>
    </message>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>เริ่มเขียน PDF ไม่ได้</translation>
    </message>
    <message>
        <source>The SVG could not be begun.</source>
        <translation>เริ่มเขียน SVG ไม่ได้</translation>
    </message>
    <message>
        <source>A figure is 20 to 2000 mm wide and high; this one would be %1 × %2 mm.</source>
        <translation>แผนภูมิกว้างและสูงได้ 20 ถึง 2000 มม. แต่รูปนี้จะเป็น %1 × %2 มม.</translation>
    </message>
    <message>
        <source>A picture has 36 to 1200 dots per inch, not %1.</source>
        <translation>ภาพมี 36 ถึง 1200 จุดต่อนิ้ว ไม่ใช่ %1</translation>
    </message>
    <message>
        <source>“%1” is no format of a figure; there are %2.</source>
        <translation>“%1” ไม่ใช่รูปแบบของแผนภูมิ ที่มีคือ %2</translation>
    </message>
</context>
<context>
    <name>sampan::ExportDialog</name>
    <message>
        <source>Transparent &amp;background</source>
        <translation>พื้นหลังโปร่งใส (&amp;B)</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>ส่งออกแผนภูมิ</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>ภาพ PNG</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF สำหรับพิมพ์</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>ภาพวาด SVG</translation>
    </message>
    <message>
        <source>CSV, the figure&apos;s data</source>
        <translation>CSV ข้อมูลของแผนภูมิ</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>ขนาดกำหนดเอง</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> มม.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>กว้าง</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>สูง</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>สิ่งพิมพ์</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>เลือก… (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ส่งออก (&amp;E)</translation>
    </message>
    <message>
        <source>Preview of the export</source>
        <translation>ตัวอย่างก่อนส่งออก</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>รูปแบบ (&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>ขนาด (&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>ความละเอียด (&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>ธีม (&amp;T):</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>ไฟล์ (&amp;I):</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>ไฟล์ %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>sampan::Figure</name>
    <message>
        <source>The dataset holds no observations.</source>
        <translation>ชุดข้อมูลไม่มีค่าสังเกต</translation>
    </message>
    <message>
        <source>A length that stands for a value needs a scale from zero: the scale is linear.</source>
        <translation>ความยาวที่แทนค่าต้องใช้มาตราส่วนที่เริ่มจากศูนย์ จึงใช้มาตราส่วนเชิงเส้น</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>ไม่มีสิ่งใดตรงกับตัวกรอง</translation>
    </message>
    <message>
        <source>All series are hidden.</source>
        <translation>อนุกรมทั้งหมดถูกซ่อน</translation>
    </message>
    <message>
        <source>There is no value in this selection.</source>
        <translation>ไม่มีค่าในส่วนที่เลือก</translation>
    </message>
    <message>
        <source>Shares of a whole cannot be negative, but some of these values are; choose lines instead.</source>
        <translation>ส่วนแบ่งของทั้งหมดเป็นลบไม่ได้ แต่บางค่าเป็นลบ โปรดเลือกเส้นแทน</translation>
    </message>
    <message>
        <source>There is no value for %1.</source>
        <translation>ไม่มีค่าสำหรับ %1</translation>
    </message>
    <message>
        <source>A donut shows parts of a whole, and %1 is negative (%2); choose bars instead.</source>
        <translation>โดนัตแสดงส่วนย่อยของทั้งหมด และ %1 เป็นลบ (%2) โปรดเลือกแท่งแทน</translation>
    </message>
    <message>
        <source>No figure for %1.</source>
        <translation>ไม่มีตัวเลขสำหรับ %1</translation>
    </message>
    <message>
        <source>The largest %1 of %2 are shown.</source>
        <translation>แสดง %1 รายการใหญ่ที่สุดจาก %2</translation>
    </message>
    <message>
        <source>All values of this selection are zero.</source>
        <translation>ทุกค่าในส่วนที่เลือกเป็นศูนย์</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller ones are together in “Other”.</source>
        <translation>
            <numerusform>รายการที่เล็กกว่า %n รายการรวมอยู่ใน “อื่น ๆ”</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is counted in another unit (%2) and is not drawn.</source>
        <translation>“%1” นับด้วยหน่วยอื่น (%2) จึงไม่วาด</translation>
    </message>
    <message>
        <source>Index, %1 = 100</source>
        <translation>ดัชนี %1 = 100</translation>
    </message>
    <message>
        <source>Index, first value = 100</source>
        <translation>ดัชนี ค่าแรก = 100</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>พัน</translation>
    </message>
    <message>
        <source>m</source>
        <comment>million</comment>
        <translation>ล้าน</translation>
    </message>
    <message>
        <source>bn</source>
        <comment>billion</comment>
        <translation>พันล้าน</translation>
    </message>
    <message>
        <source>tn</source>
        <comment>trillion</comment>
        <translation>ล้านล้าน</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>การค้า</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>flow of reporter</comment>
        <translation>%1ของ%2</translation>
    </message>
    <message>
        <source>%1, partner %2</source>
        <translation>%1 คู่ค้า %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 ตาม%2</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>ส่วนแบ่งของยอดรวม</translation>
    </message>
    <message>
        <source>%1, change on the period before</source>
        <translation>%1 การเปลี่ยนแปลงจากช่วงก่อน</translation>
    </message>
    <message>
        <source>%1, as an index</source>
        <translation>%1 เป็นดัชนี</translation>
    </message>
    <message>
        <source>Exports less imports</source>
        <translation>ส่งออกหักนำเข้า</translation>
    </message>
    <message>
        <source>Hollow markers: estimated by the source (%1).</source>
        <translation>เครื่องหมายกลวง: แหล่งข้อมูลประมาณการ (%1)</translation>
    </message>
    <message>
        <source>Estimated by the source, in whole or in part: %1.</source>
        <translation>แหล่งข้อมูลประมาณการทั้งหมดหรือบางส่วน: %1</translation>
    </message>
    <message>
        <source>Hollow markers: provisional (%1).</source>
        <translation>เครื่องหมายกลวง: ตัวเลขเบื้องต้น (%1)</translation>
    </message>
    <message>
        <source>Provisional: %1.</source>
        <translation>ตัวเลขเบื้องต้น: %1</translation>
    </message>
    <message>
        <source>≥ Reported as “over”, so at least this much: %1.</source>
        <translation>≥ รายงานว่า “กว่า” คืออย่างน้อยเท่านี้: %1</translation>
    </message>
    <message>
        <source>† Other reports differ: %1.</source>
        <translation>† รายงานอื่นให้ค่าต่างกัน: %1</translation>
    </message>
    <message>
        <source>A break in the series: %1.</source>
        <translation>อนุกรมขาดตอน: %1</translation>
    </message>
    <message>
        <source>The parts exceed the reported total in %1.</source>
        <translation>ผลรวมส่วนย่อยเกินยอดรวมที่รายงานใน %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of zero or below cannot stand on a logarithmic scale and are not shown.</source>
        <translation>
            <numerusform>%n ค่าที่เป็นศูนย์หรือต่ำกว่าแสดงบนมาตราส่วนลอการิทึมไม่ได้ จึงไม่แสดง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 values are missing.</source>
        <translation>ขาด %1 ใน %2 ค่า</translation>
    </message>
    <message>
        <source>Where a figure is missing, the column is lower by it.</source>
        <translation>ที่ใดขาดตัวเลข คอลัมน์จะเตี้ยลงเท่านั้น</translation>
    </message>
    <message numerus="yes">
        <source>%n series hidden.</source>
        <translation>
            <numerusform>ซ่อน %n อนุกรม</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1, which names none</source>
        <translation>ที่มา: %1 ซึ่งไม่ระบุแหล่ง</translation>
    </message>
    <message>
        <source> and others, all named in the data</source>
        <translation> และอื่น ๆ ระบุไว้ทั้งหมดในข้อมูล</translation>
    </message>
    <message>
        <source>; some figures name no source</source>
        <translation>; บางตัวเลขไม่ระบุแหล่งที่มา</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>ที่มา: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>แหล่งที่มา: %1</translation>
    </message>
    <message>
        <source>From %1 in %2 to %3 in %4; the highest value is %5 in %6.</source>
        <translation>จาก %1 ใน %2 เป็น %3 ใน %4 ค่าสูงสุดคือ %5 ใน %6</translation>
    </message>
    <message numerus="yes">
        <source>%n series; in %1: %2.</source>
        <translation>
            <numerusform>%n อนุกรม ใน %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::FigurePainter</name>
    <message>
        <source>no
data</source>
        <translation>ไม่มี
ข้อมูล</translation>
    </message>
</context>
<context>
    <name>sampan::FigureSpec</name>
    <message>
        <source>Line</source>
        <translation>เส้น</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>ซ้อนกัน</translation>
    </message>
    <message>
        <source>Stacked to 100 %</source>
        <translation>ซ้อนกันถึง 100 %</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>แท่ง</translation>
    </message>
    <message>
        <source>Donut</source>
        <translation>โดนัต</translation>
    </message>
    <message>
        <source>A figure spec is a JSON object; this is something else.</source>
        <translation>ข้อกำหนดแผนภูมิต้องเป็นออบเจกต์ JSON แต่นี่เป็นอย่างอื่น</translation>
    </message>
    <message>
        <source>Figure “%1”: %2</source>
        <translation>แผนภูมิ “%1”: %2</translation>
    </message>
    <message>
        <source>periods such as 1991</source>
        <translation>ช่วงเวลาเช่น 1991</translation>
    </message>
    <message>
        <source>two lengths of 20 to 2000 millimetres</source>
        <translation>ความยาวสองค่าจาก 20 ถึง 2000 มิลลิเมตร</translation>
    </message>
    <message>
        <source>“%1” is “%2”; expected %3.</source>
        <translation>“%1” คือ “%2” ควรเป็น%3</translation>
    </message>
    <message>
        <source>a period such as 1991</source>
        <translation>ช่วงเวลาเช่น 1991</translation>
    </message>
</context>
<context>
    <name>sampan::FilterGroup</name>
    <message>
        <source>Filter by %1</source>
        <translation>กรองตาม%1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>ค้นหาใน%1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>No filter on this</source>
        <translation>ไม่กรองส่วนนี้</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>ทั้งหมดของ%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่เลือก</translation>
    </message>
    <message>
        <source>Uncheck all, then choose a few</source>
        <translation>เอาเครื่องหมายออกทั้งหมด แล้วเลือกบางรายการ</translation>
    </message>
    <message>
        <source>None of %1</source>
        <translation>ไม่เลือก%1เลย</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>เฉพาะ</translation>
    </message>
    <message>
        <source>Only the one marked in the list</source>
        <translation>เฉพาะรายการที่เน้นในรายชื่อ</translation>
    </message>
    <message>
        <source>Only the marked one of %1</source>
        <translation>เฉพาะ%1ที่เน้น</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>เฉพาะรายการนี้</translation>
    </message>
    <message>
        <source>all</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1ของ%2</translation>
    </message>
</context>
<context>
    <name>sampan::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>ตัวกรอง</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>ตัวกรอง</translation>
    </message>
</context>
<context>
    <name>sampan::HelpWindow</name>
    <message>
        <source>A first figure</source>
        <translation>แผนภูมิแรก</translation>
    </message>
    <message>
        <source>Opening data</source>
        <translation>การเปิดข้อมูล</translation>
    </message>
    <message>
        <source>Shaping the figure</source>
        <translation>การปรับแผนภูมิ</translation>
    </message>
    <message>
        <source>Reading and zooming</source>
        <translation>การอ่านและย่อขยาย</translation>
    </message>
    <message>
        <source>What the figure admits</source>
        <translation>สิ่งที่แผนภูมิยอมรับ</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>การส่งออก</translation>
    </message>
    <message>
        <source>Without a window</source>
        <translation>โดยไม่ใช้หน้าต่าง</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>แป้นและท่าทาง</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>วิธีใช้</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>หน้าของคู่มือ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>สารบัญ</translation>
    </message>
</context>
<context>
    <name>sampan::Json</name>
    <message>
        <source>The JSON is nested deeper than 100 levels.</source>
        <translation>JSON ซ้อนลึกกว่า 100 ชั้น</translation>
    </message>
    <message>
        <source>The JSON ends too early: a bracket or a quotation mark is not closed.</source>
        <translation>JSON จบก่อนเวลา วงเล็บหรือเครื่องหมายคำพูดไม่ได้ปิด</translation>
    </message>
    <message>
        <source>This is no valid JSON: “%1” was not expected here.</source>
        <translation>JSON ไม่ถูกต้อง ไม่ควรมี “%1” ตรงนี้</translation>
    </message>
    <message>
        <source>This is no valid JSON.</source>
        <translation>JSON ไม่ถูกต้อง</translation>
    </message>
</context>
<context>
    <name>sampan::JsonStat</name>
    <message>
        <source>“id” and “size” must be lists of one length, an entry for each dimension.</source>
        <translation>“id” และ “size” ต้องเป็นรายการยาวเท่ากัน หนึ่งรายการต่อมิติ</translation>
    </message>
    <message>
        <source>“id” must hold texts and “size” whole numbers.</source>
        <translation>“id” ต้องเป็นข้อความ และ “size” เป็นจำนวนเต็ม</translation>
    </message>
    <message>
        <source>The dataset would have %1 cells; up to 50 million are read.</source>
        <translation>ชุดข้อมูลจะมี %1 เซลล์ อ่านได้ไม่เกิน 50 ล้าน</translation>
    </message>
    <message>
        <source>There is no “value” with the numbers.</source>
        <translation>ไม่มี “value” ที่มีตัวเลข</translation>
    </message>
    <message>
        <source>“value” holds %1 numbers where the dimensions have %2 cells.</source>
        <translation>“value” มี %1 ตัวเลข แต่มิติมี %2 เซลล์</translation>
    </message>
    <message>
        <source>This JSON-stat cannot be read: %1</source>
        <translation>อ่าน JSON-stat นี้ไม่ได้: %1</translation>
    </message>
    <message>
        <source>the dimension “%1” should have %2 categories, and %3 can be found.</source>
        <translation>มิติ “%1” ควรมี %2 หมวด แต่พบ %3</translation>
    </message>
    <message>
        <source>a category of the dimension “%1” has no place.</source>
        <translation>หมวดหนึ่งของมิติ “%1” ไม่มีตำแหน่ง</translation>
    </message>
</context>
<context>
    <name>sampan::MainWindow</name>
    <message numerus="yes">
        <source>%n problem(s) were found while reading %1. They stand in the tab “Problems”.</source>
        <translation>
            <numerusform>พบ %n ปัญหาขณะอ่าน %1 ดูได้ในแท็บ “ปัญหา”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed and was read again.</source>
        <translation>%1 เปลี่ยนแปลงและถูกอ่านใหม่</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>ปัญหา (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>ปัญหา</translation>
    </message>
    <message>
        <source>%1 observations</source>
        <translation>%1 ค่าสังเกต</translation>
    </message>
    <message>
        <source>Zoomed to %1–%2</source>
        <translation>ขยายที่ %1–%2</translation>
    </message>
    <message>
        <source>values fixed</source>
        <translation>ค่าคงที่</translation>
    </message>
    <message>
        <source>Everything in view</source>
        <translation>แสดงทั้งหมดอยู่</translation>
    </message>
    <message>
        <source>No row of the table stems from this place of the file.</source>
        <translation>ไม่มีแถวของตารางที่มาจากตำแหน่งนี้ในไฟล์</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>มาตราส่วน</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>เหตุการณ์สำคัญ</translation>
    </message>
    <message>
        <source>chart type</source>
        <translation>ชนิดแผนภูมิ</translation>
    </message>
    <message>
        <source>values shown</source>
        <translation>ค่าที่แสดง</translation>
    </message>
    <message>
        <source>Open datasets</source>
        <translation>เปิดชุดข้อมูล</translation>
    </message>
    <message>
        <source>Datasets (*.sampan *.csv *.tsv *.json *.zip *.xlsx *.ods *.xml *.txt);;All files (*)</source>
        <translation>ชุดข้อมูล (*.sampan *.csv *.tsv *.json *.zip *.xlsx *.ods *.xml *.txt);;ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>ส่งออกแผนภูมิ</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 มีอยู่แล้ว จะแทนที่หรือไม่</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>เขียนแล้ว: %1</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>แผนภูมิอยู่ในคลิปบอร์ดแล้ว</translation>
    </message>
    <message>
        <source>The figure’s data are on the clipboard.</source>
        <translation>ข้อมูลของแผนภูมิอยู่ในคลิปบอร์ดแล้ว</translation>
    </message>
    <message>
        <source>Save dataset</source>
        <translation>บันทึกชุดข้อมูล</translation>
    </message>
    <message>
        <source>Sampan datasets (*.sampan);;One table (*.csv)</source>
        <translation>ชุดข้อมูล Sampan (*.sampan);;ตารางเดียว (*.csv)</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>แป้นและท่าทาง</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>ซ้าย ขวา</translation>
    </message>
    <message>
        <source>Read the year before, the year after</source>
        <translation>อ่านปีก่อน ปีถัดไป</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ล้อเลื่อน</translation>
    </message>
    <message>
        <source>Zoom time about the cursor; with Ctrl both axes, with Shift move; over an axis that axis only</source>
        <translation>ย่อขยายเวลารอบตัวชี้ กด Ctrl ทั้งสองแกน กด Shift เลื่อน บนแกนใดเฉพาะแกนนั้น</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>ลาก</translation>
    </message>
    <message>
        <source>Move the figure; with Shift a zoom box, with Ctrl measure between two years</source>
        <translation>เลื่อนแผนภูมิ กด Shift เป็นกรอบขยาย กด Ctrl วัดระหว่างสองปี</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>ดับเบิลคลิก</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>แสดงทุกอย่างอีกครั้ง</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel the drag, close the measure, clear the selection</source>
        <translation>ยกเลิกการลาก ปิดการวัด ล้างการเลือก</translation>
    </message>
    <message>
        <source>About Sampan</source>
        <translation>เกี่ยวกับ Sampan</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sampan %1&lt;/h3&gt;&lt;p&gt;Charts of trade between nations.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Sampan %1&lt;/h3&gt;&lt;p&gt;แผนภูมิการค้าระหว่างประเทศ&lt;/p&gt;&lt;p&gt;ซอฟต์แวร์เสรีตามสัญญาอนุญาตสาธารณะทั่วไปของ GNU รุ่น 3 หรือใหม่กว่า โดยไม่มีการรับประกันใด ๆ&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Problems found while reading</source>
        <translation>ปัญหาที่พบขณะอ่าน</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>ค่าสังเกต</translation>
    </message>
    <message>
        <source>About this dataset</source>
        <translation>เกี่ยวกับชุดข้อมูลนี้</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>ชุดข้อมูล</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>ตัวกรอง</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>เครื่องมือ</translation>
    </message>
    <message>
        <source>%1 was not opened: cancelled.</source>
        <translation>ไม่ได้เปิด %1: ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>%1
The file changed and cannot be read now; the figures show what it held before.</source>
        <translation>%1
ไฟล์เปลี่ยนแปลงและตอนนี้อ่านไม่ได้ แผนภูมิแสดงเนื้อหาก่อนหน้า</translation>
    </message>
</context>
<context>
    <name>sampan::MemberModel</name>
    <message>
        <source>group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>total</source>
        <translation>ยอดรวม</translation>
    </message>
    <message>
        <source>former</source>
        <translation>อดีต</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>ไม่ระบุ</translation>
    </message>
</context>
<context>
    <name>sampan::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>ข้อผิดพลาด</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>คำเตือน</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>แจ้งให้ทราบ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>ปิดข้อความนี้</translation>
    </message>
</context>
<context>
    <name>sampan::Names</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this file translates into, as in its name: zh_CN, km, th, vi, id, ms.</extracomment>
        <translation>th</translation>
    </message>
    <message>
        <source>World</source>
        <translation>โลก</translation>
    </message>
    <message>
        <source>ASEAN</source>
        <translation>อาเซียน</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>สหภาพยุโรป</translation>
    </message>
    <message>
        <source>European Union (27)</source>
        <translation>สหภาพยุโรป (27)</translation>
    </message>
    <message>
        <source>Euro area</source>
        <translation>เขตยูโร</translation>
    </message>
    <message>
        <source>Advanced economies</source>
        <translation>ประเทศพัฒนาแล้ว</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>แอฟริกา</translation>
    </message>
    <message>
        <source>Africa, not specified</source>
        <translation>แอฟริกา ไม่ระบุ</translation>
    </message>
    <message>
        <source>Areas not specified</source>
        <translation>พื้นที่ไม่ระบุ</translation>
    </message>
    <message>
        <source>Areas, nes</source>
        <translation>พื้นที่ไม่ระบุ</translation>
    </message>
    <message>
        <source>Other Asia, nes</source>
        <translation>เอเชียอื่น ๆ ไม่ระบุ</translation>
    </message>
    <message>
        <source>Asia, not specified</source>
        <translation>เอเชีย ไม่ระบุ</translation>
    </message>
    <message>
        <source>Emerging and developing economies</source>
        <translation>ตลาดเกิดใหม่และประเทศกำลังพัฒนา</translation>
    </message>
    <message>
        <source>Emerging and developing Asia</source>
        <translation>เอเชียเกิดใหม่และกำลังพัฒนา</translation>
    </message>
    <message>
        <source>Emerging and developing Europe</source>
        <translation>ยุโรปเกิดใหม่และกำลังพัฒนา</translation>
    </message>
    <message>
        <source>Emerging and developing economies: fuel exporters</source>
        <translation>ตลาดเกิดใหม่และประเทศกำลังพัฒนา: ผู้ส่งออกเชื้อเพลิง</translation>
    </message>
    <message>
        <source>Emerging and developing economies: others</source>
        <translation>ตลาดเกิดใหม่และประเทศกำลังพัฒนา: อื่น ๆ</translation>
    </message>
    <message>
        <source>Europe, not specified</source>
        <translation>ยุโรป ไม่ระบุ</translation>
    </message>
    <message>
        <source>Middle East and Central Asia</source>
        <translation>ตะวันออกกลางและเอเชียกลาง</translation>
    </message>
    <message>
        <source>Middle East and Central Asia, not specified</source>
        <translation>ตะวันออกกลางและเอเชียกลาง ไม่ระบุ</translation>
    </message>
    <message>
        <source>Middle East</source>
        <translation>ตะวันออกกลาง</translation>
    </message>
    <message>
        <source>Other countries not included elsewhere</source>
        <translation>ประเทศอื่นที่ไม่รวมไว้ที่อื่น</translation>
    </message>
    <message>
        <source>Special categories</source>
        <translation>หมวดพิเศษ</translation>
    </message>
    <message>
        <source>Bunkers</source>
        <translation>เชื้อเพลิงเรือและอากาศยาน</translation>
    </message>
    <message>
        <source>Free zones</source>
        <translation>เขตปลอดอากร</translation>
    </message>
    <message>
        <source>Sub-Saharan Africa</source>
        <translation>แอฟริกาใต้สะฮารา</translation>
    </message>
    <message>
        <source>Western Hemisphere</source>
        <translation>ซีกโลกตะวันตก</translation>
    </message>
    <message>
        <source>Western Hemisphere, not specified</source>
        <translation>ซีกโลกตะวันตก ไม่ระบุ</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>สหภาพโซเวียต</translation>
    </message>
    <message>
        <source>USSR</source>
        <translation>สหภาพโซเวียต</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>ยูโกสลาเวีย</translation>
    </message>
    <message>
        <source>Serbia and Montenegro</source>
        <translation>เซอร์เบียและมอนเตเนโกร</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <translation>เชโกสโลวาเกีย</translation>
    </message>
    <message>
        <source>Belgium-Luxembourg</source>
        <translation>เบลเยียม-ลักเซมเบิร์ก</translation>
    </message>
    <message>
        <source>German Democratic Republic</source>
        <translation>สาธารณรัฐประชาธิปไตยเยอรมัน</translation>
    </message>
    <message>
        <source>Netherlands Antilles</source>
        <translation>เนเธอร์แลนด์แอนทิลลิส</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>ฮ่องกง</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>มาเก๊า</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>ไต้หวัน</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Total trade</source>
        <translation>มูลค่าการค้ารวม</translation>
    </message>
    <message>
        <source>Exports plus imports</source>
        <translation>ส่งออกบวกนำเข้า</translation>
    </message>
    <message>
        <source>Re-exports</source>
        <translation>ส่งออกต่อ</translation>
    </message>
    <message>
        <source>Re-imports</source>
        <translation>นำเข้าคืน</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>ผู้รายงาน</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>คู่ค้า</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>ทิศทางการค้า</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>สินค้า</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>ผู้นำเข้า</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>ผู้ส่งออก</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>ผู้จัดหา</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>สถิติ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ครั้งที่</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Goods trade</source>
        <translation>การค้าสินค้า</translation>
    </message>
    <message>
        <source>Imports of goods</source>
        <translation>การนำเข้าสินค้า</translation>
    </message>
    <message>
        <source>Trade value</source>
        <translation>มูลค่าการค้า</translation>
    </message>
    <message>
        <source>China’s trade with ASEAN, 1991–2020</source>
        <translation>การค้าจีนกับอาเซียน ค.ศ. 1991–2020</translation>
    </message>
    <message>
        <source>Growth of bilateral trade</source>
        <translation>การเติบโตของการค้าทวิภาคี</translation>
    </message>
    <message>
        <source>China’s goods trade with the ten ASEAN states, exports plus imports</source>
        <translation>การค้าสินค้าของจีนกับสิบประเทศอาเซียน ส่งออกบวกนำเข้า</translation>
    </message>
    <message>
        <source>China Customs, as quoted</source>
        <translation>ศุลกากรจีน ตามที่อ้างถึง</translation>
    </message>
    <message>
        <source>China’s exports to and imports from ASEAN</source>
        <translation>การส่งออกไปและนำเข้าจากอาเซียนของจีน</translation>
    </message>
    <message>
        <source>Goods trade with the ten ASEAN states, as China reports it</source>
        <translation>การค้าสินค้ากับสิบประเทศอาเซียน ตามรายงานของจีน</translation>
    </message>
    <message>
        <source>China’s trade with the ten ASEAN states</source>
        <translation>การค้าของจีนกับสิบประเทศอาเซียน</translation>
    </message>
    <message>
        <source>Exports plus imports of goods</source>
        <translation>การส่งออกบวกนำเข้าสินค้า</translation>
    </message>
    <message>
        <source>The ten states’ parts in China’s trade with ASEAN</source>
        <translation>ส่วนของสิบประเทศในการค้าจีน–อาเซียน</translation>
    </message>
    <message>
        <source>ASEAN’s share of China’s trade</source>
        <translation>ส่วนแบ่งของอาเซียนในการค้าของจีน</translation>
    </message>
    <message>
        <source>Share of China’s goods trade with the world, per cent</source>
        <translation>ส่วนแบ่งในการค้าสินค้าของจีนกับโลก ร้อยละ</translation>
    </message>
    <message>
        <source>China’s trade balance with ASEAN</source>
        <translation>ดุลการค้าของจีนกับอาเซียน</translation>
    </message>
    <message>
        <source>Exports less imports of goods, as China reports them</source>
        <translation>การส่งออกหักนำเข้าสินค้า ตามรายงานของจีน</translation>
    </message>
    <message>
        <source>The same trade as both sides report it</source>
        <translation>การค้าเดียวกันตามรายงานของทั้งสองฝ่าย</translation>
    </message>
    <message>
        <source>Exports plus imports of goods between China and the ten ASEAN states</source>
        <translation>การส่งออกบวกนำเข้าสินค้าระหว่างจีนกับสิบประเทศอาเซียน</translation>
    </message>
    <message>
        <source>The ten states’ reports</source>
        <translation>รายงานของสิบประเทศ</translation>
    </message>
    <message>
        <source>Dialogue begins</source>
        <translation>เริ่มการเจรจา</translation>
    </message>
    <message>
        <source>Trade passes US$10 billion</source>
        <translation>การค้าเกิน 1 หมื่นล้านดอลลาร์</translation>
    </message>
    <message>
        <source>Two joint committees formalised</source>
        <translation>ตั้งคณะกรรมการร่วมสองชุดอย่างเป็นทางการ</translation>
    </message>
    <message>
        <source>Viet Nam joins ASEAN</source>
        <translation>เวียดนามเข้าร่วมอาเซียน</translation>
    </message>
    <message>
        <source>China becomes full Dialogue Partner</source>
        <translation>จีนเป็นคู่เจรจาเต็มรูปแบบ</translation>
    </message>
    <message>
        <source>Asian financial crisis starts</source>
        <translation>เริ่มวิกฤตการเงินเอเชีย</translation>
    </message>
    <message>
        <source>Laos and Myanmar join ASEAN</source>
        <translation>ลาวและเมียนมาเข้าร่วมอาเซียน</translation>
    </message>
    <message>
        <source>First China-ASEAN summit</source>
        <translation>การประชุมสุดยอดจีน–อาเซียนครั้งแรก</translation>
    </message>
    <message>
        <source>Cambodia joins ASEAN</source>
        <translation>กัมพูชาเข้าร่วมอาเซียน</translation>
    </message>
    <message>
        <source>Zhu Rongji proposes a free trade area</source>
        <translation>จู หรงจีเสนอเขตการค้าเสรี</translation>
    </message>
    <message>
        <source>Leaders agree to build the FTA within ten years</source>
        <translation>ผู้นำตกลงสร้างเขตการค้าเสรีภายในสิบปี</translation>
    </message>
    <message>
        <source>China admitted to the WTO</source>
        <translation>จีนเข้าเป็นสมาชิก WTO</translation>
    </message>
    <message>
        <source>Framework agreement signed</source>
        <translation>ลงนามกรอบความตกลง</translation>
    </message>
    <message>
        <source>Strategic Partnership for Peace and Prosperity</source>
        <translation>หุ้นส่วนยุทธศาสตร์เพื่อสันติภาพและความมั่งคั่ง</translation>
    </message>
    <message>
        <source>Trade passes US$100 billion</source>
        <translation>การค้าเกิน 1 แสนล้านดอลลาร์</translation>
    </message>
    <message>
        <source>First China-ASEAN Expo opens in Nanning</source>
        <translation>งานแสดงสินค้าจีน–อาเซียนครั้งแรกที่หนานหนิง</translation>
    </message>
    <message>
        <source>Agreement on Trade in Goods signed</source>
        <translation>ลงนามความตกลงการค้าสินค้า</translation>
    </message>
    <message>
        <source>Tariff cuts under the goods agreement begin</source>
        <translation>เริ่มลดภาษีตามความตกลงสินค้า</translation>
    </message>
    <message>
        <source>Agreement on Trade in Services signed</source>
        <translation>ลงนามความตกลงการค้าบริการ</translation>
    </message>
    <message>
        <source>Trade passes US$200 billion</source>
        <translation>การค้าเกิน 2 แสนล้านดอลลาร์</translation>
    </message>
    <message>
        <source>Trade falls in the global crisis</source>
        <translation>การค้าลดลงในวิกฤตโลก</translation>
    </message>
    <message>
        <source>Free trade area in effect</source>
        <translation>เขตการค้าเสรีมีผลบังคับ</translation>
    </message>
    <message>
        <source>ASEAN becomes China&apos;s third largest partner</source>
        <translation>อาเซียนเป็นคู่ค้าอันดับสามของจีน</translation>
    </message>
    <message>
        <source>ASEAN-China Centre launched</source>
        <translation>เปิดศูนย์อาเซียน-จีน</translation>
    </message>
    <message>
        <source>21st Century Maritime Silk Road proposed</source>
        <translation>เสนอเส้นทางสายไหมทางทะเลศตวรรษที่ 21</translation>
    </message>
    <message>
        <source>Target of US$1 trillion by 2020 set</source>
        <translation>ตั้งเป้า 1 ล้านล้านดอลลาร์ภายในปี 2020</translation>
    </message>
    <message>
        <source>FTA upgrade protocol (2.0) signed</source>
        <translation>ลงนามพิธีสารยกระดับ FTA (2.0)</translation>
    </message>
    <message>
        <source>ASEAN overtakes the US</source>
        <translation>อาเซียนแซงสหรัฐฯ</translation>
    </message>
    <message>
        <source>FTA upgrade protocol in effect for all</source>
        <translation>พิธีสารยกระดับมีผลกับทุกประเทศ</translation>
    </message>
    <message>
        <source>ASEAN is China’s largest partner</source>
        <translation>อาเซียนเป็นคู่ค้าใหญ่ที่สุดของจีน</translation>
    </message>
    <message>
        <source>RCEP signed</source>
        <translation>ลงนาม RCEP</translation>
    </message>
    <message>
        <source>Comprehensive Strategic Partnership</source>
        <translation>หุ้นส่วนยุทธศาสตร์รอบด้าน</translation>
    </message>
    <message>
        <source>RCEP in force</source>
        <translation>RCEP มีผลบังคับ</translation>
    </message>
    <message>
        <source>RCEP in force for all 15</source>
        <translation>RCEP มีผลกับทั้ง 15 ประเทศ</translation>
    </message>
    <message>
        <source>FTA 3.0 negotiations concluded</source>
        <translation>การเจรจา FTA 3.0 เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Timor-Leste joins ASEAN (11 members)</source>
        <translation>ติมอร์-เลสเตเข้าร่วมอาเซียน (สมาชิก 11 ประเทศ)</translation>
    </message>
    <message>
        <source>FTA 3.0 Upgrade Protocol signed</source>
        <translation>ลงนามพิธีสารยกระดับ FTA 3.0</translation>
    </message>
    <message>
        <source>Trade passes US$1 trillion</source>
        <translation>การค้าเกิน 1 ล้านล้านดอลลาร์</translation>
    </message>
    <message>
        <source>IMF Direction of Trade Statistics</source>
        <translation>สถิติทิศทางการค้าของ IMF</translation>
    </message>
    <message>
        <source>China Customs, as quoted in print</source>
        <translation>ศุลกากรจีน ตามที่อ้างในสิ่งพิมพ์</translation>
    </message>
    <message>
        <source>ASEAN statistics, as quoted in print</source>
        <translation>สถิติอาเซียน ตามที่อ้างในสิ่งพิมพ์</translation>
    </message>
    <message>
        <source>Imports of the ASEAN states and China by supplier, 1991–2024</source>
        <translation>การนำเข้าของประเทศอาเซียนและจีนตามผู้จัดหา ค.ศ. 1991–2024</translation>
    </message>
    <message>
        <source>Market shares of Cambodia’s suppliers</source>
        <translation>ส่วนแบ่งตลาดของผู้จัดหาให้กัมพูชา</translation>
    </message>
    <message>
        <source>Share of goods imports by partner, per cent</source>
        <translation>ส่วนแบ่งการนำเข้าสินค้าตามคู่ค้า ร้อยละ</translation>
    </message>
    <message>
        <source>Cambodia’s suppliers in 2020</source>
        <translation>ผู้จัดหาให้กัมพูชาในปี 2020</translation>
    </message>
    <message>
        <source>Share of goods imports, per cent</source>
        <translation>ส่วนแบ่งการนำเข้าสินค้า ร้อยละ</translation>
    </message>
    <message>
        <source>Who supplied Cambodia in 2020</source>
        <translation>ใครจัดหาสินค้าให้กัมพูชาในปี 2020</translation>
    </message>
    <message>
        <source>Cambodia’s suppliers in 2022</source>
        <translation>ผู้จัดหาให้กัมพูชาในปี 2022</translation>
    </message>
    <message>
        <source>Share of goods imports according to customs, per cent</source>
        <translation>ส่วนแบ่งการนำเข้าสินค้าตามศุลกากร ร้อยละ</translation>
    </message>
    <message>
        <source>Market shares of Brunei’s suppliers</source>
        <translation>ส่วนแบ่งตลาดของผู้จัดหาให้บรูไน</translation>
    </message>
    <message>
        <source>Market shares of China’s suppliers</source>
        <translation>ส่วนแบ่งตลาดของผู้จัดหาให้จีน</translation>
    </message>
    <message>
        <source>Market shares of Indonesia’s suppliers</source>
        <translation>ส่วนแบ่งตลาดของผู้จัดหาให้อินโดนีเซีย</translation>
    </message>
    <message>
        <source>Market shares of Laos’ suppliers</source>
        <translation>ส่วนแบ่งตลาดของผู้จัดหาให้ลาว</translation>
    </message>
    <message>
        <source>Market shares of Myanmar’s suppliers</source>
        <translation>ส่วนแบ่งตลาดของผู้จัดหาให้เมียนมา</translation>
    </message>
    <message>
        <source>Market shares of Malaysia’s suppliers</source>
        <translation>ส่วนแบ่งตลาดของผู้จัดหาให้มาเลเซีย</translation>
    </message>
    <message>
        <source>Market shares of Philippines’ suppliers</source>
        <translation>ส่วนแบ่งตลาดของผู้จัดหาให้ฟิลิปปินส์</translation>
    </message>
    <message>
        <source>Market shares of Singapore’s suppliers</source>
        <translation>ส่วนแบ่งตลาดของผู้จัดหาให้สิงคโปร์</translation>
    </message>
    <message>
        <source>Market shares of Thailand’s suppliers</source>
        <translation>ส่วนแบ่งตลาดของผู้จัดหาให้ไทย</translation>
    </message>
    <message>
        <source>Market shares of Vietnam’s suppliers</source>
        <translation>ส่วนแบ่งตลาดของผู้จัดหาให้เวียดนาม</translation>
    </message>
    <message>
        <source>In some years the IMF’s total counts Taiwan twice or splits it in two rows; shares are of the total put right.</source>
        <translation>บางปียอดรวมของ IMF นับไต้หวันสองครั้งหรือแยกเป็นสองแถว ส่วนแบ่งคิดจากยอดรวมที่แก้แล้ว</translation>
    </message>
    <message>
        <source>From 1997: the years before are mostly estimates of the IMF.</source>
        <translation>ตั้งแต่ 1997: ปีก่อนหน้าส่วนใหญ่เป็นค่าประมาณของ IMF</translation>
    </message>
    <message>
        <source>The total holds gold from Singapore that the figure for Singapore evidently leaves out.</source>
        <translation>ยอดรวมมีทองคำจากสิงคโปร์ซึ่งตัวเลขของสิงคโปร์ไม่ได้รวมไว้</translation>
    </message>
    <message>
        <source>Nearly all figures of Laos are estimates of the IMF.</source>
        <translation>ตัวเลขของลาวเกือบทั้งหมดเป็นค่าประมาณของ IMF</translation>
    </message>
    <message>
        <source>From 2000: the years before are mostly estimates of the IMF.</source>
        <translation>ตั้งแต่ 2000: ปีก่อนหน้าส่วนใหญ่เป็นค่าประมาณของ IMF</translation>
    </message>
    <message>
        <source>Singapore’s figures of 2020 look like part of a year.</source>
        <translation>ตัวเลขปี 2020 ของสิงคโปร์ดูเหมือนเป็นเพียงบางส่วนของปี</translation>
    </message>
    <message>
        <source>The IMF’s, Taiwan counted once</source>
        <translation>ของ IMF นับไต้หวันครั้งเดียว</translation>
    </message>
    <message>
        <source>Customs of Cambodia, as quoted in print</source>
        <translation>ศุลกากรกัมพูชา ตามที่อ้างในสิ่งพิมพ์</translation>
    </message>
    <message>
        <source>China–ASEAN Expo: contracts and trade by edition, 2004–2025</source>
        <translation>งานแสดงสินค้าจีน–อาเซียน: สัญญาและการค้าแต่ละครั้ง ค.ศ. 2004–2025</translation>
    </message>
    <message>
        <source>Expo investment totals</source>
        <translation>ยอดลงทุนรวมของงาน</translation>
    </message>
    <message>
        <source>Investment contracted at each China–ASEAN Expo, international and domestic</source>
        <translation>การลงทุนตามสัญญาในงานจีน–อาเซียนแต่ละครั้ง ระหว่างประเทศและในประเทศ</translation>
    </message>
    <message>
        <source>Expo investment totals in dollars</source>
        <translation>ยอดลงทุนรวมของงานเป็นดอลลาร์</translation>
    </message>
    <message>
        <source>As the reports convert the amounts in yuan</source>
        <translation>ตามที่รายงานแปลงจากหยวน</translation>
    </message>
    <message>
        <source>International contracts of the early expos</source>
        <translation>สัญญาระหว่างประเทศของงานยุคแรก</translation>
    </message>
    <message>
        <source>Investment in international projects signed at each China–ASEAN Expo</source>
        <translation>การลงทุนในโครงการระหว่างประเทศที่ลงนามในงานแต่ละครั้ง</translation>
    </message>
    <message>
        <source>Domestic contracts of the early expos</source>
        <translation>สัญญาในประเทศของงานยุคแรก</translation>
    </message>
    <message>
        <source>Investment in Chinese domestic projects signed at each China–ASEAN Expo</source>
        <translation>การลงทุนในโครงการในประเทศจีนที่ลงนามในงานแต่ละครั้ง</translation>
    </message>
    <message>
        <source>Trade concluded at the expo</source>
        <translation>การค้าที่ตกลงในงาน</translation>
    </message>
    <message>
        <source>Goods sold at each China–ASEAN Expo</source>
        <translation>สินค้าที่ขายในงานจีน–อาเซียนแต่ละครั้ง</translation>
    </message>
    <message>
        <source>Projects signed at the expo</source>
        <translation>โครงการที่ลงนามในงาน</translation>
    </message>
    <message>
        <source>International and domestic investment projects</source>
        <translation>โครงการลงทุนระหว่างประเทศและในประเทศ</translation>
    </message>
    <message>
        <source>Values as announced at each closing; “over” in the reports is a lower bound.</source>
        <translation>ค่าตามที่ประกาศในวันปิดงาน คำว่า “กว่า” ในรายงานคือค่าต่ำสุด</translation>
    </message>
    <message>
        <source>No total was found for the 21st and 22nd.</source>
        <translation>ไม่พบยอดรวมของครั้งที่ 21 และ 22</translation>
    </message>
    <message>
        <source>Later editions report only a total with domestic contracts.</source>
        <translation>ครั้งหลัง ๆ รายงานเฉพาะยอดรวมที่มีสัญญาในประเทศ</translation>
    </message>
    <message>
        <source>No longer published after the 10th edition.</source>
        <translation>ไม่เผยแพร่อีกหลังครั้งที่ 10</translation>
    </message>
    <message>
        <source>Investment contracted, international and domestic</source>
        <translation>การลงทุนตามสัญญา ระหว่างประเทศและในประเทศ</translation>
    </message>
    <message>
        <source>Investment contracted, international and domestic, as printed in dollars</source>
        <translation>การลงทุนตามสัญญา ระหว่างประเทศและในประเทศ เป็นดอลลาร์ตามที่ตีพิมพ์</translation>
    </message>
    <message>
        <source>Investment in international contracts</source>
        <translation>การลงทุนในสัญญาระหว่างประเทศ</translation>
    </message>
    <message>
        <source>Investment in domestic contracts</source>
        <translation>การลงทุนในสัญญาในประเทศ</translation>
    </message>
    <message>
        <source>Projects signed, international and domestic</source>
        <translation>โครงการที่ลงนาม ระหว่างประเทศและในประเทศ</translation>
    </message>
    <message>
        <source>International projects signed</source>
        <translation>โครงการระหว่างประเทศที่ลงนาม</translation>
    </message>
    <message>
        <source>Domestic projects signed</source>
        <translation>โครงการในประเทศที่ลงนาม</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>ผู้แสดงสินค้า</translation>
    </message>
    <message>
        <source>Booths</source>
        <translation>บูท</translation>
    </message>
    <message>
        <source>Main report</source>
        <translation>รายงานหลัก</translation>
    </message>
    <message>
        <source>Other report 1</source>
        <translation>รายงานอื่น 1</translation>
    </message>
    <message>
        <source>Other report 2</source>
        <translation>รายงานอื่น 2</translation>
    </message>
</context>
<context>
    <name>sampan::ObservationModel</name>
    <message>
        <source>suppressed</source>
        <translation>ปกปิด</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>ไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>แหล่งที่มา</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>แถว</translation>
    </message>
</context>
<context>
    <name>sampan::ObservationPanel</name>
    <message>
        <source>Only those in the figure</source>
        <translation>เฉพาะที่อยู่ในแผนภูมิ</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>กรองแถว</translation>
    </message>
    <message>
        <source>Filter rows by text</source>
        <translation>กรองแถวตามข้อความ</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>ค่าสังเกต</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n แถว</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 จาก %2 แถว</translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>เลือก %1</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>กำลังเรียง…</translation>
    </message>
    <message>
        <source>The first %1 of %2 selected rows are on the clipboard; “Save as” writes all of them.</source>
        <translation>%1 แถวแรกจาก %2 แถวที่เลือกอยู่ในคลิปบอร์ดแล้ว “บันทึกเป็น” จะเขียนทั้งหมด</translation>
    </message>
</context>
<context>
    <name>sampan::Opener</name>
    <message>
        <source>The file needs more memory than there is. Nothing was opened.</source>
        <translation>ไฟล์ต้องใช้หน่วยความจำมากกว่าที่มี จึงไม่ได้เปิดสิ่งใด</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>อ่านไฟล์ไม่ได้: %1</translation>
    </message>
</context>
<context>
    <name>sampan::Preferences</name>
    <message>
        <source>The language changes when Sampan is started next.</source>
        <translation>ภาษาจะเปลี่ยนเมื่อเริ่ม Sampan ครั้งถัดไป</translation>
    </message>
    <message>
        <source>Dragging with the &amp;left button draws a zoom box</source>
        <translation>ลากด้วยปุ่มซ้ายเพื่อวาดกรอบขยาย (&amp;L)</translation>
    </message>
    <message>
        <source>Every &amp;export begins with this size and look</source>
        <translation>การส่งออกทุกครั้งเริ่มด้วยขนาดและลักษณะนี้ (&amp;E)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>ค่ากำหนด</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>ตามเดสก์ท็อป</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> มม.</translation>
    </message>
    <message>
        <source>Width of exports</source>
        <translation>ความกว้างของการส่งออก</translation>
    </message>
    <message>
        <source>Height of exports</source>
        <translation>ความสูงของการส่งออก</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>สิ่งพิมพ์</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>ภาษา (&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>ลักษณะ (&amp;A):</translation>
    </message>
    <message>
        <source>Chart:</source>
        <translation>แผนภูมิ:</translation>
    </message>
    <message>
        <source>Otherwise it moves the figure, and Shift draws the box. The middle button always moves it.</source>
        <translation>มิฉะนั้นการลากจะเลื่อนแผนภูมิ และ Shift วาดกรอบ ปุ่มกลางเลื่อนเสมอ</translation>
    </message>
    <message>
        <source>Exports:</source>
        <translation>การส่งออก:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>ขนาด (&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>ความละเอียด (&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>ธีม (&amp;T):</translation>
    </message>
    <message>
        <source>Otherwise an export begins as the last one was.</source>
        <translation>มิฉะนั้นการส่งออกเริ่มเหมือนครั้งก่อน</translation>
    </message>
</context>
<context>
    <name>sampan::ProblemLog</name>
    <message numerus="yes">
        <source>%n more of the same kind from this row on.</source>
        <translation>
            <numerusform>อีก %n รายการชนิดเดียวกันตั้งแต่แถวนี้</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>ข้อผิดพลาด</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>คำเตือน</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>สิ่งที่พบ</translation>
    </message>
</context>
<context>
    <name>sampan::Quantity</name>
    <message>
        <source>thousand</source>
        <translation>พัน</translation>
    </message>
    <message>
        <source>ten thousand</source>
        <translation>หมื่น</translation>
    </message>
    <message>
        <source>million</source>
        <translation>ล้าน</translation>
    </message>
    <message>
        <source>hundred million</source>
        <translation>ร้อยล้าน</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>พันล้าน</translation>
    </message>
    <message>
        <source>trillion</source>
        <translation>ล้านล้าน</translation>
    </message>
    <message>
        <source>US$</source>
        <translation>ดอลลาร์สหรัฐ</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>หยวน</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A scale and the unit: &quot;million yuan&quot;.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <extracomment>%1 a scale: &quot;US$ million&quot;.</extracomment>
        <translation>%1ดอลลาร์สหรัฐ</translation>
    </message>
</context>
<context>
    <name>sampan::Query</name>
    <message>
        <source>the dataset has no measure: there is nothing to show</source>
        <translation>ชุดข้อมูลไม่มีตัวชี้วัด จึงไม่มีอะไรให้แสดง</translation>
    </message>
    <message>
        <source>Totals are exports plus imports as reported; exports are usually valued FOB, imports CIF.</source>
        <translation>ยอดรวมคือส่งออกบวกนำเข้าตามที่รายงาน ปกติส่งออกคิดราคา FOB นำเข้าคิดราคา CIF</translation>
    </message>
    <message>
        <source>Only %1 figures are shown; the file also holds others.</source>
        <translation>แสดงเฉพาะตัวเลข%1 ไฟล์ยังมีตัวเลขอื่น</translation>
    </message>
    <message>
        <source>values of “%1” cannot be added; choose one member of: %2</source>
        <translation>ค่าของ “%1” บวกกันไม่ได้ เลือกหนึ่งรายการจาก: %2</translation>
    </message>
    <message>
        <source>each dimension</source>
        <translation>แต่ละมิติ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>The parts exceed the reported total in %1: “Other” is left out there.</source>
        <translation>ผลรวมส่วนย่อยเกินยอดรวมที่รายงานใน %1 จึงละ “อื่น ๆ” ไว้</translation>
    </message>
    <message>
        <source>a share needs a whole: choose what to show side by side, or a partner to compare with the total</source>
        <translation>ส่วนแบ่งต้องมียอดทั้งหมด เลือกสิ่งที่จะแสดงเคียงกัน หรือคู่ค้าที่จะเทียบกับยอดรวม</translation>
    </message>
    <message>
        <source>the members of “%1” are alternatives: they have no total to be shares of</source>
        <translation>สมาชิกของ “%1” เป็นทางเลือกแทนกัน จึงไม่มียอดรวมให้คิดส่วนแบ่ง</translation>
    </message>
    <message>
        <source>No share is given where the total is missing or zero.</source>
        <translation>ไม่ให้ส่วนแบ่งเมื่อยอดรวมขาดหายหรือเป็นศูนย์</translation>
    </message>
    <message>
        <source>Shares are of the sum of the members in the data; no total is reported.</source>
        <translation>ส่วนแบ่งคิดจากผลรวมของสมาชิกในข้อมูล ไม่มียอดรวมที่รายงาน</translation>
    </message>
    <message>
        <source>a balance needs exports and imports; the dataset has no flows</source>
        <translation>ดุลต้องมีส่งออกและนำเข้า แต่ชุดข้อมูลไม่มีทิศทางการค้า</translation>
    </message>
    <message>
        <source>a balance joins the flows, so they cannot be shown side by side</source>
        <translation>ดุลรวมทิศทางการค้าไว้แล้ว จึงแสดงเคียงกันไม่ได้</translation>
    </message>
    <message>
        <source>Balance: exports less imports as reported; exports are usually valued FOB, imports CIF.</source>
        <translation>ดุล: ส่งออกหักนำเข้าตามที่รายงาน ปกติส่งออกคิดราคา FOB นำเข้าคิดราคา CIF</translation>
    </message>
    <message numerus="yes">
        <source>… (%n in all)</source>
        <translation>
            <numerusform>… (ทั้งหมด %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no measure “%1”; the measures are: %2</source>
        <translation>ไม่มีตัวชี้วัด “%1” ตัวชี้วัดที่มี: %2</translation>
    </message>
    <message>
        <source>there is no dimension “%1”; the dimensions are: %2</source>
        <translation>ไม่มีมิติ “%1” มิติที่มี: %2</translation>
    </message>
    <message>
        <source>“%1” has no member “%2”; there are: %3</source>
        <translation>“%1” ไม่มีสมาชิก “%2” ที่มี: %3</translation>
    </message>
    <message>
        <source>the members of “%1” are alternatives and cannot be added; choose one, or show them side by side</source>
        <translation>สมาชิกของ “%1” เป็นทางเลือกแทนกันและบวกกันไม่ได้ เลือกหนึ่งรายการ หรือแสดงเคียงกัน</translation>
    </message>
    <message>
        <source>“%1” is made of other members of “%2” and cannot be added to them; choose one, or show them side by side</source>
        <translation>“%1” ประกอบด้วยสมาชิกอื่นของ “%2” และบวกกับสมาชิกเหล่านั้นไม่ได้ เลือกหนึ่งรายการ หรือแสดงเคียงกัน</translation>
    </message>
    <message>
        <source>the members of “%1” are alternatives and cannot be added; choose one of: %2</source>
        <translation>สมาชิกของ “%1” เป็นทางเลือกแทนกันและบวกกันไม่ได้ เลือกหนึ่งรายการจาก: %2</translation>
    </message>
    <message>
        <source>Codes of “%1” at several levels are added up, so the same trade counts more than once; choose one level, or the total.</source>
        <translation>รหัสของ “%1” หลายระดับถูกบวกรวมกัน การค้าเดียวกันจึงถูกนับมากกว่าหนึ่งครั้ง เลือกระดับเดียวหรือยอดรวม</translation>
    </message>
    <message>
        <source>the members of “%1” overlap and cannot be added; choose one of: %2</source>
        <translation>สมาชิกของ “%1” ซ้อนทับกันและบวกกันไม่ได้ เลือกหนึ่งรายการจาก: %2</translation>
    </message>
    <message>
        <source>Without a value above zero in the base period, hence not shown: %1</source>
        <translation>ไม่มีค่ามากกว่าศูนย์ในช่วงฐาน จึงไม่แสดง: %1</translation>
    </message>
</context>
<context>
    <name>sampan::Reader</name>
    <message>
        <source>This is a link that leads out of the package&apos;s folder; it is not followed.</source>
        <translation>นี่เป็นลิงก์ที่ออกนอกโฟลเดอร์ของแพ็กเกจ จึงไม่ตามไป</translation>
    </message>
    <message>
        <source>The data package names this file, but it is not there.</source>
        <translation>แพ็กเกจข้อมูลระบุไฟล์นี้ แต่ไม่มีอยู่</translation>
    </message>
    <message>
        <source>The data package names “%1”, but the archive does not hold it.</source>
        <translation>แพ็กเกจข้อมูลระบุ “%1” แต่ไม่มีในไฟล์บีบอัด</translation>
    </message>
    <message>
        <source>The archive holds neither a datapackage.json nor a table.</source>
        <translation>ไฟล์บีบอัดไม่มีทั้ง datapackage.json และตาราง</translation>
    </message>
    <message>
        <source>The archive holds %1 tables and no datapackage.json; unpack it and open one of them.</source>
        <translation>ไฟล์บีบอัดมี %1 ตารางแต่ไม่มี datapackage.json โปรดแตกไฟล์แล้วเปิดหนึ่งตาราง</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ไฟล์ว่างเปล่า</translation>
    </message>
    <message>
        <source>A .sampan file is a zip archive; this is something else, or its beginning is damaged.</source>
        <translation>ไฟล์ .sampan คือไฟล์ zip แต่นี่เป็นอย่างอื่น หรือส่วนต้นเสียหาย</translation>
    </message>
    <message>
        <source>This is a workbook of an old Excel (.xls). Save it as CSV and open that.</source>
        <translation>นี่คือสมุดงาน Excel รุ่นเก่า (.xls) โปรดบันทึกเป็น CSV แล้วเปิดไฟล์นั้น</translation>
    </message>
    <message>
        <source>This is a PDF, not a dataset.</source>
        <translation>นี่คือ PDF ไม่ใช่ชุดข้อมูล</translation>
    </message>
    <message>
        <source>This is a binary file, not a dataset. Sampan opens data packages, .sampan files, workbooks (xlsx, ods), SDMX, JSON-stat and tables of text (CSV, TSV).</source>
        <translation>นี่คือไฟล์ไบนารี ไม่ใช่ชุดข้อมูล Sampan เปิดแพ็กเกจข้อมูล ไฟล์ .sampan สมุดงาน (xlsx, ods), SDMX, JSON-stat และตารางข้อความ (CSV, TSV)</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks.</source>
        <translation>ไฟล์มีแต่ช่องว่าง</translation>
    </message>
    <message>
        <source>This JSON is neither a data package (with “resources”) nor JSON-stat (with “dimension” and “value”).</source>
        <translation>JSON นี้ไม่ใช่ทั้งแพ็กเกจข้อมูล (มี “resources”) และ JSON-stat (มี “dimension” กับ “value”)</translation>
    </message>
    <message>
        <source>This is a web page or XML that is no SDMX message. Download the data as CSV.</source>
        <translation>นี่คือหน้าเว็บหรือ XML ที่ไม่ใช่ข้อความ SDMX โปรดดาวน์โหลดข้อมูลเป็น CSV</translation>
    </message>
    <message>
        <source>The folder holds no datapackage.json.</source>
        <translation>โฟลเดอร์ไม่มี datapackage.json</translation>
    </message>
</context>
<context>
    <name>sampan::Reading</name>
    <message>
        <source>no data</source>
        <translation>ไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>ที่มา: %1</translation>
    </message>
    <message>
        <source>no data at an end</source>
        <translation>ปลายด้านหนึ่งไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>%1&#x202f;% a period on average, compound</source>
        <translation>เฉลี่ย %1 % ต่อช่วง ทบต้น</translation>
    </message>
</context>
<context>
    <name>sampan::Recognition</name>
    <message>
        <source>No column of numbers was found. The columns are: %1.</source>
        <translation>ไม่พบคอลัมน์ตัวเลข คอลัมน์ที่มี: %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>คอลัมน์ %1</translation>
    </message>
    <message>
        <source>Two columns have one name; this one is called “%1”.</source>
        <translation>สองคอลัมน์ชื่อเดียวกัน คอลัมน์นี้เรียกว่า “%1”</translation>
    </message>
    <message>
        <source>The descriptor names a field “%1” that the table does not have.</source>
        <translation>ไฟล์คำอธิบายระบุฟิลด์ “%1” ซึ่งตารางไม่มี</translation>
    </message>
    <message>
        <source>Importers are taken as reporters and exporters as their partners.</source>
        <translation>ถือผู้นำเข้าเป็นผู้รายงาน และผู้ส่งออกเป็นคู่ค้า</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>ผู้รายงาน</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>คู่ค้า</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>ทิศทางการค้า</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>สินค้า</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>The units differ from row to row (%1); no unit is given.</source>
        <translation>หน่วยต่างกันในแต่ละแถว (%1) จึงไม่ระบุหน่วย</translation>
    </message>
    <message>
        <source>The power of ten differs from row to row (%1); values of different scale stand side by side.</source>
        <translation>กำลังของสิบต่างกันในแต่ละแถว (%1) ค่าต่างมาตราอยู่เคียงกัน</translation>
    </message>
    <message>
        <source>“%1” is the time</source>
        <translation>“%1” คือเวลา</translation>
    </message>
    <message>
        <source>“%1” is the %2</source>
        <translation>“%1” คือ%2</translation>
    </message>
    <message>
        <source>Numbers are written with a decimal comma.</source>
        <translation>ตัวเลขใช้จุลภาคเป็นจุดทศนิยม</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>ไม่ได้อ่าน: %1</translation>
    </message>
    <message>
        <source>No column of periods was found (years such as 1991, quarters such as 1991-Q1, months such as 1991-03).</source>
        <translation>ไม่พบคอลัมน์ช่วงเวลา (ปีเช่น 1991 ไตรมาสเช่น 1991-Q1 เดือนเช่น 1991-03)</translation>
    </message>
    <message>
        <source>“%1” above the table is taken as the reporter.</source>
        <translation>ถือ “%1” เหนือตารางเป็นผู้รายงาน</translation>
    </message>
    <message>
        <source>“%1” follows from the flows and is not read.</source>
        <translation>“%1” ได้จากทิศทางการค้า จึงไม่อ่าน</translation>
    </message>
    <message>
        <source>Periods stand across, from %1 to %2.</source>
        <translation>ช่วงเวลาเรียงตามแนวนอน จาก %1 ถึง %2</translation>
    </message>
    <message>
        <source>Columns are members of “%1”.</source>
        <translation>คอลัมน์คือสมาชิกของ “%1”</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>น้ำหนัก</translation>
    </message>
    <message>
        <source>Trade value</source>
        <translation>มูลค่าการค้า</translation>
    </message>
</context>
<context>
    <name>sampan::Report</name>
    <message>
        <source>Format: %1; %2 rows, %3 values</source>
        <translation>รูปแบบ: %1; %2 แถว %3 ค่า</translation>
    </message>
    <message>
        <source>Dimension %1 (%2), %3 members: %4</source>
        <translation>มิติ %1 (%2) %3 สมาชิก: %4</translation>
    </message>
    <message>
        <source>Measure %1: %2</source>
        <translation>ตัวชี้วัด %1: %2</translation>
    </message>
    <message>
        <source>View %1: %2</source>
        <translation>มุมมอง %1: %2</translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <translation>แหล่งที่มา %1: %2</translation>
    </message>
    <message>
        <source>  %1: stated %2, computed %3; %4</source>
        <translation>  %1: ระบุ %2 คำนวณได้ %3; %4</translation>
    </message>
    <message>
        <source>  source: %1</source>
        <translation>  ที่มา: %1</translation>
    </message>
    <message>
        <source>The dataset makes no claims.</source>
        <translation>ชุดข้อมูลไม่มีข้อความให้ตรวจ</translation>
    </message>
</context>
<context>
    <name>sampan::Sdmx</name>
    <message>
        <source>The SDMX message holds a dataset without a single observation.</source>
        <translation>ข้อความ SDMX มีชุดข้อมูลที่ไม่มีค่าสังเกตเลย</translation>
    </message>
    <message>
        <source>This SDMX message carries no data; perhaps it is the structure alone.</source>
        <translation>ข้อความ SDMX นี้ไม่มีข้อมูล อาจมีเพียงโครงสร้าง</translation>
    </message>
    <message>
        <source>The message holds %1 datasets; they are read as one.</source>
        <translation>ข้อความมี %1 ชุดข้อมูล อ่านรวมเป็นชุดเดียว</translation>
    </message>
</context>
<context>
    <name>sampan::Status</name>
    <message>
        <source>reported</source>
        <translation>ตามรายงาน</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>ประมาณการ</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>เบื้องต้น</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ขาดหาย</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>ปกปิด</translation>
    </message>
    <message>
        <source>break in the series</source>
        <translation>อนุกรมขาดตอน</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>คำนวณได้</translation>
    </message>
    <message>
        <source>lower bound</source>
        <translation>ค่าต่ำสุด</translation>
    </message>
    <message>
        <source>reports differ</source>
        <translation>รายงานต่างกัน</translation>
    </message>
</context>
<context>
    <name>sampan::StatusStrip</name>
    <message>
        <source>Reading</source>
        <translation>ค่าที่อ่าน</translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation>กำลังเปิดไฟล์</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>ยกเลิกการเปิด</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>กำลังเปิด %1…</translation>
    </message>
</context>
<context>
    <name>sampan::TableBuilder</name>
    <message>
        <source>A note, not data: “%1”.</source>
        <translation>เป็นหมายเหตุ ไม่ใช่ข้อมูล: “%1”</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2; those beyond are not read.</source>
        <translation>มี %1 เซลล์แต่หัวตารางมี %2 ส่วนเกินไม่อ่าน</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2; the others are taken as missing.</source>
        <translation>มี %1 เซลล์แต่หัวตารางมี %2 ที่เหลือถือว่าขาดหาย</translation>
    </message>
    <message>
        <source>“%1” is empty here; the row cannot be placed and is left out.</source>
        <translation>“%1” ว่างตรงนี้ วางแถวไม่ได้จึงละไว้</translation>
    </message>
    <message>
        <source>“%1” is no period; expected one such as 1991, 1991-Q1 or 1991-03. The row is left out.</source>
        <translation>“%1” ไม่ใช่ช่วงเวลา ควรเป็นเช่น 1991, 1991-Q1 หรือ 1991-03 จึงละแถวนี้ไว้</translation>
    </message>
    <message>
        <source>“%1” is taken as a group of countries: it is never added to its members.</source>
        <translation>“%1” ถือเป็นกลุ่มประเทศ จะไม่บวกกับสมาชิกของกลุ่ม</translation>
    </message>
    <message>
        <source>“%1” is no country or territory that is known; it is kept as it stands.</source>
        <translation>“%1” ไม่ใช่ประเทศหรือดินแดนที่รู้จัก จึงคงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(ว่าง)</translation>
    </message>
    <message>
        <source>The measure “%1” is not among those that the descriptor names; its unit is not known.</source>
        <translation>ตัวชี้วัด “%1” ไม่อยู่ในไฟล์คำอธิบาย จึงไม่ทราบหน่วย</translation>
    </message>
    <message>
        <source>The source “%1” is not among those that the descriptor names.</source>
        <translation>แหล่งที่มา “%1” ไม่อยู่ในไฟล์คำอธิบาย</translation>
    </message>
    <message>
        <source>More than 256 measures; the row is left out.</source>
        <translation>ตัวชี้วัดเกิน 256 จึงละแถวนี้ไว้</translation>
    </message>
    <message>
        <source>“%1” is no number; the value is taken as missing.</source>
        <translation>“%1” ไม่ใช่ตัวเลข ถือว่าค่าขาดหาย</translation>
    </message>
    <message>
        <source>Dates are one a year and taken as years.</source>
        <translation>วันที่มีปีละหนึ่ง จึงถือเป็นปี</translation>
    </message>
    <message>
        <source>Dates are one a month and taken as months.</source>
        <translation>วันที่มีเดือนละหนึ่ง จึงถือเป็นเดือน</translation>
    </message>
    <message>
        <source>Periods of different length stand side by side (%1 and %2).</source>
        <translation>ช่วงเวลายาวต่างกันอยู่เคียงกัน (%1 และ %2)</translation>
    </message>
    <message>
        <source>A second value for %1; both are kept, and sums count both.</source>
        <translation>มีค่าที่สองสำหรับ %1 เก็บไว้ทั้งคู่ และผลรวมนับทั้งคู่</translation>
    </message>
    <message>
        <source>There is a header but not a single record of data under it.</source>
        <translation>มีหัวตารางแต่ไม่มีข้อมูลใต้หัวตารางเลย</translation>
    </message>
    <message>
        <source>The default member “%1” of “%2” does not occur; the first one takes its place.</source>
        <translation>สมาชิกเริ่มต้น “%1” ของ “%2” ไม่ปรากฏ จึงใช้รายการแรกแทน</translation>
    </message>
    <message>
        <source>“%1” has codes of several levels side by side, as 02, 0202 and 020230: a sum over all of them counts the same trade more than once. Choose codes of one level, or the total.</source>
        <translation>“%1” มีรหัสหลายระดับเคียงกัน เช่น 02, 0202 และ 020230 ผลรวมทั้งหมดจะนับการค้าเดียวกันมากกว่าหนึ่งครั้ง เลือกรหัสระดับเดียวหรือยอดรวม</translation>
    </message>
</context>
<context>
    <name>sampan::TableReader</name>
    <message>
        <source>column %1</source>
        <translation>คอลัมน์ %1</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>ตารางว่างเปล่า</translation>
    </message>
    <message>
        <source>This is text but no table: expected columns parted by commas, semicolons or tabs under a line of names, as in “year,partner,value”.</source>
        <translation>นี่เป็นข้อความแต่ไม่ใช่ตาราง ควรเป็นคอลัมน์ที่คั่นด้วยจุลภาค อัฒภาค หรือแท็บ ใต้บรรทัดชื่อ เช่น “year,partner,value”</translation>
    </message>
    <message>
        <source>The table has %1 columns; up to %2 are read.</source>
        <translation>ตารางมี %1 คอลัมน์ อ่านได้ไม่เกิน %2</translation>
    </message>
    <message>
        <source>The header is in line %1; the lines above it are taken as title and notes.</source>
        <translation>หัวตารางอยู่บรรทัด %1 บรรทัดเหนือขึ้นไปถือเป็นชื่อเรื่องและหมายเหตุ</translation>
    </message>
    <message>
        <source>There is no line with the names of the columns; they are numbered.</source>
        <translation>ไม่มีบรรทัดชื่อคอลัมน์ จึงใช้หมายเลขแทน</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>ยกเลิกการอ่านแล้ว</translation>
    </message>
    <message>
        <source>This is a binary file, not a table of text.</source>
        <translation>นี่คือไฟล์ไบนารี ไม่ใช่ตารางข้อความ</translation>
    </message>
    <message>
        <source>The encoding is taken as %1.</source>
        <translation>ถือว่ารหัสอักขระเป็น %1</translation>
    </message>
    <message>
        <source>Some characters are illegal in %1 and appear as “�”.</source>
        <translation>อักขระบางตัวไม่ถูกต้องใน %1 และแสดงเป็น “�”</translation>
    </message>
    <message>
        <source>The encoding could also be %1; look at the names.</source>
        <translation>รหัสอักขระอาจเป็น %1 โปรดดูชื่อต่าง ๆ</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes; everything up to the end is in this cell.</source>
        <translation>เครื่องหมายคำพูดเปิดตรงนี้และไม่ปิด ทุกอย่างจนจบอยู่ในเซลล์นี้</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark; it is kept as part of the cell.</source>
        <translation>มีข้อความหลังเครื่องหมายคำพูดปิด เก็บไว้เป็นส่วนของเซลล์</translation>
    </message>
</context>
<context>
    <name>sampan::Theme</name>
    <message>
        <source>There is no theme “%1”. The themes are: %2.</source>
        <translation>ไม่มีธีม “%1” ธีมที่มี: %2</translation>
    </message>
    <message>
        <source>The theme “%1” lacks a colour.</source>
        <translation>ธีม “%1” ขาดสีหนึ่งสี</translation>
    </message>
    <message>
        <source>The theme “%1” has no palette.</source>
        <translation>ธีม “%1” ไม่มีจานสี</translation>
    </message>
</context>
<context>
    <name>sampan::Transform</name>
    <message>
        <source>Values</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Share of total</source>
        <translation>ส่วนแบ่งของยอดรวม</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>การเติบโต</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>ดัชนี</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>ดุลการค้า</translation>
    </message>
</context>
<context>
    <name>sampan::WelcomePage</name>
    <message>
        <source>Charts of trade between nations</source>
        <translation>แผนภูมิการค้าระหว่างประเทศ</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>เปิดไฟล์…</translation>
    </message>
    <message>
        <source>Datasets that come with Sampan</source>
        <translation>ชุดข้อมูลที่มากับ Sampan</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>เคยเปิด</translation>
    </message>
    <message>
        <source>Thirty years of exports and imports with ten states, as three statistics have them.</source>
        <translation>สามสิบปีของการส่งออกและนำเข้ากับสิบประเทศ ตามสถิติสามแหล่ง</translation>
    </message>
    <message>
        <source>Who sells to each of eleven states, how much, and how the shares moved.</source>
        <translation>ใครขายให้แต่ละประเทศในสิบเอ็ดประเทศ เท่าใด และส่วนแบ่งเปลี่ยนไปอย่างไร</translation>
    </message>
    <message>
        <source>What was signed and sold at each expo, as announced at its closing.</source>
        <translation>สิ่งที่ลงนามและขายในงานแต่ละครั้ง ตามที่ประกาศในวันปิดงาน</translation>
    </message>
    <message>
        <source>Open a table of trade figures, or drop one here: CSV, a workbook, SDMX, JSON-stat, a data package, a .sampan file.</source>
        <translation>เปิดตารางตัวเลขการค้า หรือวางลงที่นี่: CSV, สมุดงาน, SDMX, JSON-stat, แพ็กเกจข้อมูล, ไฟล์ .sampan</translation>
    </message>
    <message>
        <source>A short manual</source>
        <translation>คู่มือฉบับย่อ</translation>
    </message>
    <message>
        <source>How has China’s trade with ASEAN grown?</source>
        <translation>การค้าจีน–อาเซียนเติบโตอย่างไร</translation>
    </message>
    <message>
        <source>Who supplies Cambodia?</source>
        <translation>ใครเป็นผู้จัดหาสินค้าให้กัมพูชา</translation>
    </message>
    <message>
        <source>Does China buy or sell more?</source>
        <translation>จีนซื้อหรือขายมากกว่ากัน</translation>
    </message>
    <message>
        <source>Do both sides report the same?</source>
        <translation>ทั้งสองฝ่ายรายงานตรงกันหรือไม่</translation>
    </message>
    <message>
        <source>Questions to try</source>
        <translation>คำถามที่น่าลอง</translation>
    </message>
</context>
<context>
    <name>sampan::WholeFile</name>
    <message>
        <source>This is a link to a file that does not exist.</source>
        <translation>นี่คือลิงก์ไปยังไฟล์ที่ไม่มีอยู่</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ไม่มีไฟล์นี้</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>นี่คือโฟลเดอร์ ไม่ใช่ไฟล์</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>นี่ไม่ใช่ไฟล์ปกติ</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>เปิดไฟล์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation>อ่านไฟล์จนจบไม่ได้: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>เขียนไฟล์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>The file could not be written to its end (%1); what was there before is kept.</source>
        <translation>เขียนไฟล์จนจบไม่ได้ (%1) ของเดิมยังคงอยู่</translation>
    </message>
    <message>
        <source>The file could not be put in its place: %1.</source>
        <translation>วางไฟล์ลงที่ไม่ได้: %1</translation>
    </message>
</context>
<context>
    <name>sampan::Workbook</name>
    <message>
        <source>The sheet repeats its rows millions of times; it is not read.</source>
        <translation>แผ่นงานทำซ้ำแถวนับล้านครั้ง จึงไม่อ่าน</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden and not read.</source>
        <translation>แผ่นงาน “%1” ถูกซ่อนและไม่ได้อ่าน</translation>
    </message>
    <message>
        <source>No sheet of the workbook holds a table: expected a line of names with numbers under it.</source>
        <translation>ไม่มีแผ่นงานใดในสมุดงานที่มีตาราง ควรมีบรรทัดชื่อและตัวเลขอยู่ด้านล่าง</translation>
    </message>
    <message>
        <source>Without numbers, so not read: %1.</source>
        <translation>ไม่มีตัวเลข จึงไม่อ่าน: %1</translation>
    </message>
    <message>
        <source>The sheets %1 have one layout and are read together; “%2” tells them apart.</source>
        <translation>แผ่นงาน %1 มีเค้าโครงเดียวกันและอ่านรวมกัน “%2” แยกแต่ละแผ่น</translation>
    </message>
    <message>
        <source>The sheet “%1” is shown, as it holds the most numbers; the others are not read: %2.</source>
        <translation>แสดงแผ่นงาน “%1” เพราะมีตัวเลขมากที่สุด แผ่นอื่นไม่อ่าน: %2</translation>
    </message>
    <message>
        <source>Read from the sheet “%1”.</source>
        <translation>อ่านจากแผ่นงาน “%1”</translation>
    </message>
    <message>
        <source>The sheet “%1” is named by the workbook but not in it.</source>
        <translation>สมุดงานระบุแผ่นงาน “%1” แต่ไม่มีอยู่</translation>
    </message>
    <message>
        <source>Cells of the sheet “%1” point at nothing; they are left out.</source>
        <translation>เซลล์ของแผ่นงาน “%1” ชี้ไปที่ว่าง จึงละไว้</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) carry no value, the first in %1; open the workbook in the program that made it and save it once.</source>
        <translation>
            <numerusform>%n สูตรไม่มีค่า สูตรแรกอยู่ที่ %1 เปิดสมุดงานในโปรแกรมที่สร้างแล้วบันทึกหนึ่งครั้ง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Writer</name>
    <message>
        <source>A dataset is written as .sampan or .csv; this name ends otherwise.</source>
        <translation>ชุดข้อมูลเขียนเป็น .sampan หรือ .csv แต่ชื่อนี้ลงท้ายอย่างอื่น</translation>
    </message>
</context>
<context>
    <name>sampan::Xml</name>
    <message>
        <source>There is not enough memory to read this.</source>
        <translation>หน่วยความจำไม่พอที่จะอ่าน</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>ยกเลิกการอ่านแล้ว</translation>
    </message>
    <message>
        <source>The XML declares entities, which a table does not need and a trap does; it is not read.</source>
        <translation>XML ประกาศเอนทิตี ซึ่งตารางไม่ต้องใช้แต่กับดักต้องใช้ จึงไม่อ่าน</translation>
    </message>
    <message>
        <source>The XML is nested more than %1 deep; it is not read.</source>
        <translation>XML ซ้อนลึกกว่า %1 ชั้น จึงไม่อ่าน</translation>
    </message>
    <message>
        <source>The XML is damaged here (%1).</source>
        <translation>XML เสียหายตรงนี้ (%1)</translation>
    </message>
</context>
</TS>
