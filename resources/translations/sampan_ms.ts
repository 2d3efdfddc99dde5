<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Naikkan</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Turunkan</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>Pilih &amp;semua</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Apungkan</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Cari di:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Undur</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder induk</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Cipta folder baharu</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Paparan senarai</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Paparan butiran</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Jenis fail:</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Namakan semula</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Padam</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Tunjuk fail &amp;tersembunyi</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Folder &amp;baharu</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama fail:</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah wujud.
Gantikan?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fail tidak ditemui.
Semak nama failnya.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Saiz</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tarikh diubah</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat asal</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat &amp;semula</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tampal</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
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
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Guna</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tetap semula</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Cuba lagi</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Pulihkan lalai</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat asal</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat &amp;semula</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Salin alamat &amp;pautan</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tampal</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>sampan::AboutPage</name>
    <message>
        <source>About this dataset</source>
        <translation>Perihal set data ini</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Statements in print, checked against the data</source>
        <translation>Kenyataan bercetak, disemak dengan data</translation>
    </message>
    <message>
        <source>the data give %1</source>
        <translation>data memberikan %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Cara fail dibaca</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fail: %1</translation>
    </message>
</context>
<context>
    <name>sampan::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Buka…</translation>
    </message>
    <message>
        <source>&amp;Close dataset</source>
        <translation>&amp;Tutup set data</translation>
    </message>
    <message>
        <source>&amp;Save as .sampan…</source>
        <translation>&amp;Simpan sebagai .sampan…</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;Eksport carta…</translation>
    </message>
    <message>
        <source>&amp;Repeat last export</source>
        <translation>&amp;Ulang eksport terakhir</translation>
    </message>
    <message>
        <source>Copy &amp;figure</source>
        <translation>Salin &amp;carta</translation>
    </message>
    <message>
        <source>Copy figure’s &amp;data</source>
        <translation>Salin &amp;data carta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Lupakan fail-fail ini</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat asal</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat &amp;semula</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>Muatkan se&amp;mua</translation>
    </message>
    <message>
        <source>Fit &amp;values</source>
        <translation>Muatkan &amp;nilai</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zum &amp;masuk</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zum kelua&amp;r</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>Skala &amp;logaritma</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Semak imbas</translation>
    </message>
    <message>
        <source>&amp;Zoom box</source>
        <translation>&amp;Kotak zum</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Ukur</translation>
    </message>
    <message>
        <source>Go to &amp;table or chart</source>
        <translation>Ke &amp;jadual atau carta</translation>
    </message>
    <message>
        <source>&amp;Next figure</source>
        <translation>Carta &amp;berikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous figure</source>
        <translation>Carta se&amp;belumnya</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Skrin &amp;penuh</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Seperti &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Cerah</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;Milestones</source>
        <translation>Peristi&amp;wa penting</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>&amp;Kekunci dan gerak isyarat</translation>
    </message>
    <message>
        <source>&amp;About Sampan</source>
        <translation>&amp;Perihal Sampan</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Buka yang te&amp;rkini</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Lihat</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Penampilan</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>Pa&amp;nel</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>&amp;Carta</translation>
    </message>
    <message>
        <source>Chart type</source>
        <translation>Jenis carta</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ban&amp;tuan</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Ke&amp;utamaan…</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>Buka s&amp;esi…</translation>
    </message>
    <message>
        <source>Save sessio&amp;n</source>
        <translation>Simpa&amp;n sesi</translation>
    </message>
    <message>
        <source>Save session &amp;under another name…</source>
        <translation>Simpan sesi dengan nama &amp;lain…</translation>
    </message>
    <message>
        <source>Export a&amp;ll figures…</source>
        <translation>Eksport &amp;semua carta…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Ceta&amp;k…</translation>
    </message>
    <message>
        <source>Zoom both axes in</source>
        <translation>Zum masuk kedua-dua paksi</translation>
    </message>
    <message>
        <source>Zoom both axes out</source>
        <translation>Zum keluar kedua-dua paksi</translation>
    </message>
    <message>
        <source>&amp;Keep the value axis</source>
        <translation>Ke&amp;kalkan paksi nilai</translation>
    </message>
    <message>
        <source>&amp;Left drag draws the zoom box</source>
        <translation>Seret &amp;kiri melukis kotak zum</translation>
    </message>
    <message>
        <source>&amp;Back to the earlier view</source>
        <translation>Kem&amp;bali ke paparan terdahulu</translation>
    </message>
    <message>
        <source>F&amp;orward to the later view</source>
        <translation>Ma&amp;ju ke paparan kemudian</translation>
    </message>
    <message>
        <source>&amp;Second figure beside</source>
        <translation>Carta ke&amp;dua di sebelah</translation>
    </message>
    <message>
        <source>Pla&amp;y through the years</source>
        <translation>Mai&amp;nkan sepanjang tahun</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Kontras &amp;tinggi</translation>
    </message>
    <message>
        <source>Add &amp;line at the year read</source>
        <translation>Tambah &amp;garis pada tahun yang dibaca</translation>
    </message>
    <message>
        <source>Add &amp;band of years</source>
        <translation>Tambah &amp;jalur tahun</translation>
    </message>
    <message>
        <source>Add la&amp;bel with a leader</source>
        <translation>Tambah la&amp;bel dengan garis penunjuk</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotasi</translation>
    </message>
    <message>
        <source>At constant p&amp;rices</source>
        <translation>Pada ha&amp;rga malar</translation>
    </message>
    <message>
        <source>&amp;How it was read</source>
        <translation>Cara &amp;dibaca</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>Panel s&amp;eterusnya</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Panel sebelu&amp;mnya</translation>
    </message>
</context>
<context>
    <name>sampan::Annotation</name>
    <message>
        <source>Line</source>
        <translation>Garis</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>An annotation is of the kind “%1”; there are line, band, label.</source>
        <translation>Anotasi berjenis “%1”; yang ada ialah line, band, label.</translation>
    </message>
    <message>
        <source>The annotation “%1” stands at “%2”; expected a period such as 1991.</source>
        <translation>Anotasi “%1” berada pada “%2”; sepatutnya tempoh seperti 1991.</translation>
    </message>
    <message>
        <source>The annotation “%1” has a number that is none.</source>
        <translation>Anotasi “%1” mempunyai nombor yang bukan nombor.</translation>
    </message>
    <message>
        <source>“handles” is “%1”; expected two periods such as 1991 and 2020.</source>
        <translation>“handles” ialah “%1”; sepatutnya dua tempoh seperti 1991 dan 2020.</translation>
    </message>
</context>
<context>
    <name>sampan::AnnotationPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Anotasi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>Annotations of the figure</source>
        <translation>Anotasi pada carta</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Tambah garis</translation>
    </message>
    <message>
        <source>Add band</source>
        <translation>Tambah jalur</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Tambah label</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation>Padam anotasi</translation>
    </message>
    <message>
        <source>Drag what stands on the chart; double-click it to word it anew.</source>
        <translation>Seret apa yang ada pada carta; klik dua kali untuk menulisnya semula.</translation>
    </message>
    <message>
        <source>Bars and donuts show one period only; annotations stand in time.</source>
        <translation>Bar dan donat menunjukkan satu tempoh sahaja; anotasi berada dalam masa.</translation>
    </message>
    <message>
        <source>“%1” is no period such as %2.</source>
        <translation>“%1” bukan tempoh seperti %2.</translation>
    </message>
    <message>
        <source>Word “%1”</source>
        <translation>Tulis semula “%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Alihkan “%1”</translation>
    </message>
</context>
<context>
    <name>sampan::AnnotationTool</name>
    <message>
        <source>&amp;Edit text</source>
        <translation>Sunting t&amp;eks</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Padam</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>Tinggalkan “%1”</translation>
    </message>
    <message>
        <source>Text of the annotation</source>
        <translation>Teks anotasi</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Padam “%1”</translation>
    </message>
    <message>
        <source>Word “%1”</source>
        <translation>Tulis semula “%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Alihkan “%1”</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tempoh</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Tambah “%1”</translation>
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
        <translation>ini fail zip yang rosak atau tidak lengkap (%1)</translation>
    </message>
    <message>
        <source>the zip file holds %1 entries; a dataset has a handful</source>
        <translation>fail zip mengandungi %1 entri; set data hanya ada beberapa</translation>
    </message>
    <message>
        <source>entry %1 of the zip file cannot be read</source>
        <translation>entri %1 dalam fail zip tidak dapat dibaca</translation>
    </message>
    <message>
        <source>the zip file has an entry “%1”, which would lie outside of it; it is not opened</source>
        <translation>fail zip mempunyai entri “%1” yang akan berada di luarnya; tidak dibuka</translation>
    </message>
    <message>
        <source>“%1” in the zip file is protected by a password</source>
        <translation>“%1” dalam fail zip dilindungi kata laluan</translation>
    </message>
    <message>
        <source>“%1” in the zip file would grow from %2 to %3: it is taken for a trap and not opened</source>
        <translation>“%1” dalam fail zip akan membesar daripada %2 kepada %3: dianggap perangkap dan tidak dibuka</translation>
    </message>
    <message>
        <source>the zip file would grow beyond %1</source>
        <translation>fail zip akan membesar melebihi %1</translation>
    </message>
    <message>
        <source>“%1” in the zip file cannot be read (%2)</source>
        <translation>“%1” dalam fail zip tidak dapat dibaca (%2)</translation>
    </message>
    <message>
        <source>“%1” in the zip file is damaged</source>
        <translation>“%1” dalam fail zip rosak</translation>
    </message>
    <message>
        <source>the file could not be packed (%1)</source>
        <translation>fail tidak dapat dibungkus (%1)</translation>
    </message>
    <message>
        <source>“%1” in the zip file would grow to %2: it is taken for a trap and not opened</source>
        <translation>“%1” dalam fail zip akan membesar hingga %2: dianggap perangkap dan tidak dibuka</translation>
    </message>
    <message>
        <source>“%1” in the zip file is a link; it is not followed</source>
        <translation>“%1” dalam fail zip ialah pautan; tidak diikuti</translation>
    </message>
    <message>
        <source>there is no “%1” in the zip file</source>
        <translation>tiada “%1” dalam fail zip</translation>
    </message>
    <message>
        <source>The part of Sampan that reads and writes zip files is not installed.</source>
        <translation>Bahagian Sampan yang membaca dan menulis fail zip tidak dipasang.</translation>
    </message>
</context>
<context>
    <name>sampan::ChartView</name>
    <message>
        <source>Move the view</source>
        <translation>Gerakkan paparan</translation>
    </message>
    <message>
        <source>Scale the time axis</source>
        <translation>Skalakan paksi masa</translation>
    </message>
    <message>
        <source>Scale the value axis</source>
        <translation>Skalakan paksi nilai</translation>
    </message>
    <message>
        <source>Zoom to a box</source>
        <translation>Zum ke kotak</translation>
    </message>
    <message>
        <source>Hide or show %1</source>
        <translation>Sembunyi atau tunjuk %1</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Tunjuk %1 sahaja</translation>
    </message>
    <message>
        <source>Move along time</source>
        <translation>Bergerak sepanjang masa</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zum</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tunjuk semuanya</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Tunjuk seluruh tempoh</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Tunjuk semua nilai</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zum masuk</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zum keluar</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tiada data</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, disembunyikan</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, ditunjukkan</translation>
    </message>
    <message>
        <source>Move the values</source>
        <translation>Gerakkan nilai</translation>
    </message>
    <message>
        <source>%1 is the only one left and stays in view.</source>
        <translation>%1 satu-satunya yang tinggal dan kekal kelihatan.</translation>
    </message>
    <message>
        <source>Fix the value axis</source>
        <translation>Kunci paksi nilai</translation>
    </message>
    <message>
        <source>Release the value axis</source>
        <translation>Lepaskan paksi nilai</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Pengukuran</translation>
    </message>
    <message>
        <source>Close the measure</source>
        <translation>Tutup ukuran</translation>
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
        <translation>bahagian</translation>
    </message>
    <message>
        <source>on a year before</source>
        <translation>daripada tahun sebelumnya</translation>
    </message>
    <message>
        <source>The arrow keys move it, Enter opens its text, Delete takes it away</source>
        <translation>Kekunci anak panah mengalihkannya, Enter membuka teksnya, Delete membuangnya</translation>
    </message>
</context>
<context>
    <name>sampan::Claims</name>
    <message>
        <source>the dataset has no value for %1</source>
        <translation>set data tiada nilai untuk %1</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>tempoh itu</translation>
    </message>
    <message>
        <source>the value of %1 is not above zero</source>
        <translation>nilai %1 tidak melebihi sifar</translation>
    </message>
    <message>
        <source>value of %1 divided by that of %2</source>
        <translation>nilai %1 dibahagi nilai %2</translation>
    </message>
    <message>
        <source>growth is not defined between these ends</source>
        <translation>pertumbuhan tidak tertakrif antara kedua-dua hujung ini</translation>
    </message>
    <message>
        <source>value of %1</source>
        <translation>nilai %1</translation>
    </message>
    <message>
        <source>change from the period before to %1</source>
        <translation>perubahan daripada tempoh sebelumnya ke %1</translation>
    </message>
    <message>
        <source>this kind of claim is not known</source>
        <translation>jenis kenyataan ini tidak dikenali</translation>
    </message>
    <message numerus="yes">
        <source>compound growth from %1 to %2 (%n steps)</source>
        <translation>
            <numerusform>pertumbuhan kompaun dari %1 hingga %2 (%n langkah)</numerusform>
        </translation>
    </message>
    <message>
        <source>the dataset has no earlier value to compare with</source>
        <translation>set data tiada nilai terdahulu untuk dibandingkan</translation>
    </message>
    <message>
        <source>the value of %1 is not below that of %2</source>
        <translation>nilai %1 tidak di bawah nilai %2</translation>
    </message>
    <message numerus="yes">
        <source>compared with %n earlier value(s) in the data</source>
        <translation>
            <numerusform>berbanding %n nilai terdahulu dalam data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>place among the %n partner(s) compared, in %1</source>
        <translation>
            <numerusform>kedudukan antara %n rakan yang dibandingkan, pada %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the claim does not say which dimension the share is along</source>
        <translation>kenyataan tidak menyebut dimensi untuk mengira bahagian</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n share(s) in the total of %1</source>
        <translation>
            <numerusform>jumlah %n bahagian dalam jumlah keseluruhan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>log-linear least squares</source>
        <translation>kuasa dua terkecil log-linear</translation>
    </message>
    <message>
        <source>mean of the yearly rates</source>
        <translation>min kadar tahunan</translation>
    </message>
    <message>
        <source>; agrees only by %1</source>
        <translation>; hanya sepadan mengikut %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> atau </translation>
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
        <translation>Klik untuk memilih maksud lajur ini</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Dianggap</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Sel</translation>
    </message>
</context>
<context>
    <name>sampan::ColumnRole</name>
    <message>
        <source>Not read</source>
        <translation>Tidak dibaca</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Rakan dagang</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Aliran</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Other dimension</source>
        <translation>Dimensi lain</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Apa yang diukur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Names of the codes</source>
        <translation>Nama kod</translation>
    </message>
</context>
<context>
    <name>sampan::CommandLine</name>
    <message>
        <source>--where needs DIM=CODE, not “%1”</source>
        <translation>--where memerlukan DIM=CODE, bukan “%1”</translation>
    </message>
    <message>
        <source>--transform is level, share, growth, index or balance, not “%1”</source>
        <translation>--transform ialah level, share, growth, index atau balance, bukan “%1”</translation>
    </message>
    <message>
        <source>--top needs a whole number above 0, not “%1”</source>
        <translation>--top memerlukan nombor bulat melebihi 0, bukan “%1”</translation>
    </message>
    <message>
        <source>--mark is line, area, column, stacked, percent, bar or donut, not “%1”</source>
        <translation>--mark ialah line, area, column, stacked, percent, bar atau donut, bukan “%1”</translation>
    </message>
    <message>
        <source>--view names a whole figure; it does not go with options that make another</source>
        <translation>--view menamakan carta penuh; tidak boleh digunakan dengan pilihan yang membuat carta lain</translation>
    </message>
    <message>
        <source>--dpi needs a number from 36 to 1200, not “%1”</source>
        <translation>--dpi memerlukan nombor dari 36 hingga 1200, bukan “%1”</translation>
    </message>
    <message>
        <source>--years needs A:B such as 1991:2020, not “%1”</source>
        <translation>--years memerlukan A:B seperti 1991:2020, bukan “%1”</translation>
    </message>
    <message numerus="yes">
        <source>exactly one file is needed; %n given</source>
        <translation>
            <numerusform>tepat satu fail diperlukan; %n diberikan</numerusform>
        </translation>
    </message>
    <message>
        <source>--format is csv or json, not “%1”</source>
        <translation>--format ialah csv atau json, bukan “%1”</translation>
    </message>
    <message>
        <source>-o names the file to write</source>
        <translation>-o menamakan fail untuk ditulis</translation>
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
        <translation>Sampan: carta perdagangan antara negara.

sampan [--new-instance] [FILE...]   buka tetingkap, atau serahkan fail kepada yang terbuka
sampan info FILE [--json|--views]   apa yang difahami daripada fail
sampan query FILE [--where DIM=CODE[,CODE]]... [--by DIM] [--measure NAME] [--years A:B]
             [--transform level|share|growth|index|balance] [--top N] [--format csv|json]
sampan render FILE [--view NAME | pilihan query serta --mark, --title, --log]
             [--split DIM] [--free-scales]
             [--size 183x103mm|NAME] [--dpi 300] [--theme NAME|FILE.json] [--text-size POINTS]
             [--transparent] [--no-data] -o OUT.png|pdf|svg|csv|vl.json [-o OUT]...
sampan check FILE [--json]          kenyataan dalam set data disemak dengan datanya
sampan convert FILE -o OUT.sampan|OUT.csv
sampan --version | --help

{view} dalam nama output mewakili setiap paparan fail, atau paparan --view.
FILE juga boleh jadi carta yang dieksport Sampan: PNG, PDF atau SVG.
NAME bagi saiz ialah column1, column1.5, column2, slide, web, square, a4 atau a4-portrait.
--lang CODE dengan mana-mana perintah: bahasa, seperti en, zh, km, th, vi, id, ms.
--where dan --by menerima peranan (reporter, partner, flow, product), nama lajur, atau country.
</translation>
    </message>
    <message>
        <source>--size needs WIDTHxHEIGHTmm, from 40x30mm to 1000x1000mm, or a name (%1), not “%2”</source>
        <translation>--size memerlukan LEBARxTINGGImm, dari 40x30mm hingga 1000x1000mm, atau satu nama (%1), bukan “%2”</translation>
    </message>
    <message>
        <source>--text-size needs points from 6 to 40, not “%1”</source>
        <translation>--text-size memerlukan poin dari 6 hingga 40, bukan “%1”</translation>
    </message>
    <message>
        <source>several views need {view} in the name of each output</source>
        <translation>beberapa paparan memerlukan {view} dalam nama setiap output</translation>
    </message>
    <message>
        <source>{view} stands for views of the file; it does not go with options that make another figure</source>
        <translation>{view} mewakili paparan fail; ia tidak boleh digunakan dengan pilihan yang membuat carta lain</translation>
    </message>
    <message>
        <source>--pixels needs a whole number from 16 to 2048, not “%1”</source>
        <translation>--pixels memerlukan nombor bulat dari 16 hingga 2048, bukan “%1”</translation>
    </message>
    <message>
        <source>%1 writes one file</source>
        <translation>%1 menulis satu fail</translation>
    </message>
</context>
<context>
    <name>sampan::Commands</name>
    <message>
        <source>the result could not be written
</source>
        <translation>hasil tidak dapat ditulis
</translation>
    </message>
    <message>
        <source>there is no view “%1”; the views are: %2</source>
        <translation>tiada paparan “%1”; paparan yang ada: %2</translation>
    </message>
    <message>
        <source>“%1” is nothing that a figure can be split by</source>
        <translation>carta tidak boleh dibahagi mengikut “%1”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Gambar tidak dapat dibuat.</translation>
    </message>
</context>
<context>
    <name>sampan::ControlBar</name>
    <message>
        <source>Chart type</source>
        <translation>Jenis carta</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>What is shown of the values</source>
        <translation>Cara nilai ditunjukkan</translation>
    </message>
    <message>
        <source>One series for each…</source>
        <translation>Satu siri bagi setiap…</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Tempoh pertama</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>Tempoh terakhir</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>Tempoh ditunjukkan</translation>
    </message>
    <message>
        <source>Figure controls</source>
        <translation>Kawalan carta</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Semua siri</translation>
    </message>
    <message>
        <source>Top </source>
        <translation>Teratas </translation>
    </message>
    <message>
        <source>Number of the largest series</source>
        <translation>Bilangan siri terbesar</translation>
    </message>
    <message>
        <source>Show only the largest series</source>
        <translation>Tunjuk siri terbesar sahaja</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Skala logaritma</translation>
    </message>
    <message>
        <source>Logarithmic scale (L)</source>
        <translation>Skala logaritma (L)</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Peristiwa penting</translation>
    </message>
    <message>
        <source>Show milestones</source>
        <translation>Tunjuk peristiwa penting</translation>
    </message>
    <message>
        <source>Show dated events on the chart</source>
        <translation>Tunjuk peristiwa bertarikh pada carta</translation>
    </message>
    <message>
        <source>chart type</source>
        <translation>jenis carta</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>ukuran</translation>
    </message>
    <message>
        <source>values shown</source>
        <translation>nilai yang ditunjukkan</translation>
    </message>
    <message>
        <source>series</source>
        <translation>siri</translation>
    </message>
    <message>
        <source>period</source>
        <translation>tempoh</translation>
    </message>
    <message>
        <source>number of series</source>
        <translation>bilangan siri</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>skala</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>peristiwa penting</translation>
    </message>
    <message>
        <source>One series</source>
        <translation>Satu siri</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Mengikut %1</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Terkini</translation>
    </message>
    <message>
        <source>One pane for each…</source>
        <translation>Satu panel bagi setiap…</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>Skala sendiri</translation>
    </message>
    <message>
        <source>Each pane has its own scale</source>
        <translation>Setiap panel mempunyai skala sendiri</translation>
    </message>
    <message>
        <source>panes</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>scales of the panes</source>
        <translation>skala panel</translation>
    </message>
    <message>
        <source>One figure</source>
        <translation>Satu carta</translation>
    </message>
    <message>
        <source>Split by %1</source>
        <translation>Bahagi mengikut %1</translation>
    </message>
</context>
<context>
    <name>sampan::DataPackage</name>
    <message>
        <source>The data of this package lie in the net (%1). Sampan opens no connections: download the file and put it beside the descriptor.</source>
        <translation>Data pakej ini berada di internet (%1). Sampan tidak membuka sambungan: muat turun fail itu dan letakkan di sebelah deskriptor.</translation>
    </message>
    <message>
        <source>The path “%1” leads out of the package&apos;s folder; only files beside the descriptor are read.</source>
        <translation>Laluan “%1” keluar dari folder pakej; hanya fail di sebelah deskriptor dibaca.</translation>
    </message>
    <message>
        <source>The inline data are no list of rows.</source>
        <translation>Data sebaris bukan senarai baris.</translation>
    </message>
    <message>
        <source>Row %1 of the inline data is of another kind than the first one.</source>
        <translation>Baris %1 data sebaris berlainan jenis daripada baris pertama.</translation>
    </message>
    <message>
        <source>A data package is a JSON object; this is something else.</source>
        <translation>Pakej data ialah objek JSON; ini sesuatu yang lain.</translation>
    </message>
    <message>
        <source>The data package names no resources, so there is no table to open.</source>
        <translation>Pakej data tidak menamakan sumber, jadi tiada jadual untuk dibuka.</translation>
    </message>
    <message>
        <source>None of the package&apos;s resources is a table (CSV, TSV or inline rows).</source>
        <translation>Tiada sumber pakej ini ialah jadual (CSV, TSV atau baris sebaris).</translation>
    </message>
    <message>
        <source>The package has no resource “%1”.</source>
        <translation>Pakej tiada sumber “%1”.</translation>
    </message>
    <message>
        <source>The package has other tables, which are not shown: %1.</source>
        <translation>Pakej mempunyai jadual lain yang tidak ditunjukkan: %1.</translation>
    </message>
    <message>
        <source>The resource “%1” has neither a path nor data.</source>
        <translation>Sumber “%1” tiada laluan mahupun data.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Jadual kosong.</translation>
    </message>
    <message>
        <source>Claim %1 is of the kind “%2”, which is not known; it is left out.</source>
        <translation>Kenyataan %1 berjenis “%2” yang tidak dikenali; ditinggalkan.</translation>
    </message>
    <message>
        <source>Claim %1 states no number; it is left out.</source>
        <translation>Kenyataan %1 tidak menyatakan nombor; ditinggalkan.</translation>
    </message>
    <message>
        <source>Field “%1” has the role “%2”, which is not known; it is understood by its contents.</source>
        <translation>Medan “%1” mempunyai peranan “%2” yang tidak dikenali; difahami daripada kandungannya.</translation>
    </message>
    <message>
        <source>The milestone “%1” has the date “%2”, which is none; it is left out.</source>
        <translation>Peristiwa “%1” bertarikh “%2”, yang bukan tarikh; ditinggalkan.</translation>
    </message>
    <message>
        <source>The inline data would grow to %1 cells, hardly any of which stand in the file: it is taken for a trap and not opened.</source>
        <translation>Data sebaris akan membesar kepada %1 sel, yang hampir semuanya tiada dalam fail: dianggap perangkap dan tidak dibuka.</translation>
    </message>
    <message>
        <source>The files of the table are larger than 2 GB together.</source>
        <translation>Fail-fail jadual itu bersama-sama lebih besar daripada 2 GB.</translation>
    </message>
</context>
<context>
    <name>sampan::DatasetModel</name>
    <message>
        <source>Comes with Sampan: %1</source>
        <translation>Disertakan dengan Sampan: %1</translation>
    </message>
    <message>
        <source>%1, comes with Sampan, not open</source>
        <translation>%1, disertakan dengan Sampan, belum dibuka</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Carta %1</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Carta: %1</translation>
    </message>
    <message>
        <source>Dataset: %1</source>
        <translation>Set data: %1</translation>
    </message>
</context>
<context>
    <name>sampan::DatasetPanel</name>
    <message>
        <source>Datasets and figures</source>
        <translation>Set data dan carta</translation>
    </message>
    <message>
        <source>Close dataset</source>
        <translation>Tutup set data</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
</context>
<context>
    <name>sampan::DifferenceModel</name>
    <message>
        <source>Revised</source>
        <translation>Disemak</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baharu</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tempoh</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Cerapan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Kini</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Beza</translation>
    </message>
    <message numerus="yes">
        <source>%n revised</source>
        <translation>
            <numerusform>%n disemak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n baharu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vanished</source>
        <translation>
            <numerusform>%n hilang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Differences</name>
    <message>
        <source>The columns %1 are no longer there.</source>
        <translation>Lajur %1 tiada lagi.</translation>
    </message>
    <message>
        <source>The columns %1 are new.</source>
        <translation>Lajur %1 baharu.</translation>
    </message>
    <message>
        <source>The measures %1 are no longer there.</source>
        <translation>Ukuran %1 tiada lagi.</translation>
    </message>
    <message>
        <source>The measures %1 are new.</source>
        <translation>Ukuran %1 baharu.</translation>
    </message>
    <message>
        <source>The unit of %1 is another one now.</source>
        <translation>Unit %1 kini lain.</translation>
    </message>
</context>
<context>
    <name>sampan::Document</name>
    <message>
        <source>earlier view</source>
        <translation>paparan terdahulu</translation>
    </message>
    <message>
        <source>later view</source>
        <translation>paparan kemudian</translation>
    </message>
</context>
<context>
    <name>sampan::Export</name>
    <message>
        <source>A picture of %1 × %2 pixels is too large; choose a smaller size or fewer dpi.</source>
        <translation>Gambar %1 × %2 piksel terlalu besar; pilih saiz lebih kecil atau dpi lebih rendah.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>Memori tidak mencukupi untuk gambar %1 × %2 piksel.</translation>
    </message>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>PDF tidak dapat dimulakan.</translation>
    </message>
    <message>
        <source>The SVG could not be begun.</source>
        <translation>SVG tidak dapat dimulakan.</translation>
    </message>
    <message>
        <source>A figure is 20 to 2000 mm wide and high; this one would be %1 × %2 mm.</source>
        <translation>Carta berukuran 20 hingga 2000 mm lebar dan tinggi; yang ini akan menjadi %1 × %2 mm.</translation>
    </message>
    <message>
        <source>A picture has 36 to 1200 dots per inch, not %1.</source>
        <translation>Gambar mempunyai 36 hingga 1200 titik seinci, bukan %1.</translation>
    </message>
    <message>
        <source>“%1” is no format of a figure; there are %2.</source>
        <translation>“%1” bukan format carta; yang ada: %2.</translation>
    </message>
    <message>
        <source>A file of this format (%1) is made of the figure’s data.</source>
        <translation>Fail format ini (%1) dibuat daripada data carta.</translation>
    </message>
</context>
<context>
    <name>sampan::ExportAllDialog</name>
    <message>
        <source>Export all figures</source>
        <translation>Eksport semua carta</translation>
    </message>
    <message>
        <source>Figures of “%1”</source>
        <translation>Carta bagi “%1”</translation>
    </message>
    <message>
        <source>Figures of all open datasets</source>
        <translation>Carta bagi semua set data yang terbuka</translation>
    </message>
    <message>
        <source>Each figure’s own size</source>
        <translation>Saiz setiap carta sendiri</translation>
    </message>
    <message>
        <source>Each figure’s own theme</source>
        <translation>Tema setiap carta sendiri</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Pilih…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Kemajuan eksport</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksport</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Apa:</translation>
    </message>
    <message>
        <source>Formats:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Saiz:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Resolusi:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>F&amp;older:</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Menulis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fail</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Folder %1 tidak dapat dibuat.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names exist in the folder. Replace them?</source>
        <translation>
            <numerusform>%n fail dengan nama ini sudah ada dalam folder. Gantikan?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::ExportDialog</name>
    <message>
        <source>Transparent &amp;background</source>
        <translation>&amp;Latar lut sinar</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Eksport carta</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Gambar PNG</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF, untuk cetakan</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Lukisan SVG</translation>
    </message>
    <message>
        <source>CSV, the figure&apos;s data</source>
        <translation>CSV, data carta</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Saiz sendiri</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lebar</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Pilih…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksport</translation>
    </message>
    <message>
        <source>Preview of the export</source>
        <translation>Pratonton eksport</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Saiz:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Resolusi:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Fail:</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fail %1 (*.%2)</translation>
    </message>
    <message>
        <source>&amp;Values in the file, so that it opens as a figure again</source>
        <translation>&amp;Nilai dalam fail, supaya ia dibuka semula sebagai carta</translation>
    </message>
    <message>
        <source>Vega-Lite, for the web</source>
        <translation>Vega-Lite, untuk web</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Daripada fail…</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As in the theme</source>
        <translation>Seperti dalam tema</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Saiz teks</translation>
    </message>
    <message>
        <source>Advice on the figure</source>
        <translation>Nasihat tentang carta</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;ks:</translation>
    </message>
    <message>
        <source>Theme file</source>
        <translation>Fail tema</translation>
    </message>
    <message>
        <source>Themes (*.json);;All files (*)</source>
        <translation>Tema (*.json);;Semua fail (*)</translation>
    </message>
</context>
<context>
    <name>sampan::Figure</name>
    <message>
        <source>The dataset holds no observations.</source>
        <translation>Set data tidak mengandungi cerapan.</translation>
    </message>
    <message>
        <source>A length that stands for a value needs a scale from zero: the scale is linear.</source>
        <translation>Panjang yang mewakili nilai memerlukan skala dari sifar: skala menjadi linear.</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Tiada yang sepadan dengan penapis.</translation>
    </message>
    <message>
        <source>All series are hidden.</source>
        <translation>Semua siri disembunyikan.</translation>
    </message>
    <message>
        <source>There is no value in this selection.</source>
        <translation>Tiada nilai dalam pilihan ini.</translation>
    </message>
    <message>
        <source>Shares of a whole cannot be negative, but some of these values are; choose lines instead.</source>
        <translation>Bahagian daripada keseluruhan tidak boleh negatif, tetapi sebahagian nilai ini negatif; pilih garis.</translation>
    </message>
    <message>
        <source>There is no value for %1.</source>
        <translation>Tiada nilai untuk %1.</translation>
    </message>
    <message>
        <source>A donut shows parts of a whole, and %1 is negative (%2); choose bars instead.</source>
        <translation>Donat menunjukkan bahagian daripada keseluruhan, dan %1 negatif (%2); pilih bar.</translation>
    </message>
    <message>
        <source>The largest %1 of %2 are shown.</source>
        <translation>Ditunjukkan %1 terbesar daripada %2.</translation>
    </message>
    <message>
        <source>All values of this selection are zero.</source>
        <translation>Semua nilai pilihan ini sifar.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lain-lain</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller ones are together in “Other”.</source>
        <translation>
            <numerusform>%n yang lebih kecil digabungkan dalam “Lain-lain”.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is counted in another unit (%2) and is not drawn.</source>
        <translation>“%1” dikira dalam unit lain (%2) dan tidak dilukis.</translation>
    </message>
    <message>
        <source>Index, %1 = 100</source>
        <translation>Indeks, %1 = 100</translation>
    </message>
    <message>
        <source>Index, first value = 100</source>
        <translation>Indeks, nilai pertama = 100</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Perdagangan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>flow of reporter</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, partner %2</source>
        <translation>%1, rakan dagang %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 mengikut %2</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Bahagian daripada jumlah</translation>
    </message>
    <message>
        <source>%1, change on the period before</source>
        <translation>%1, perubahan daripada tempoh sebelumnya</translation>
    </message>
    <message>
        <source>%1, as an index</source>
        <translation>%1, sebagai indeks</translation>
    </message>
    <message>
        <source>Exports less imports</source>
        <translation>Eksport tolak import</translation>
    </message>
    <message>
        <source>Hollow markers: estimated by the source (%1).</source>
        <translation>Penanda kosong: anggaran sumber (%1).</translation>
    </message>
    <message>
        <source>Estimated by the source, in whole or in part: %1.</source>
        <translation>Anggaran sumber, sepenuhnya atau sebahagian: %1.</translation>
    </message>
    <message>
        <source>Hollow markers: provisional (%1).</source>
        <translation>Penanda kosong: sementara (%1).</translation>
    </message>
    <message>
        <source>Provisional: %1.</source>
        <translation>Sementara: %1.</translation>
    </message>
    <message>
        <source>≥ Reported as “over”, so at least this much: %1.</source>
        <translation>≥ Dilaporkan “melebihi”, jadi sekurang-kurangnya sebanyak ini: %1.</translation>
    </message>
    <message>
        <source>† Other reports differ: %1.</source>
        <translation>† Laporan lain berbeza: %1.</translation>
    </message>
    <message>
        <source>A break in the series: %1.</source>
        <translation>Siri terputus: %1.</translation>
    </message>
    <message>
        <source>The parts exceed the reported total in %1.</source>
        <translation>Bahagian-bahagian melebihi jumlah yang dilaporkan pada %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of zero or below cannot stand on a logarithmic scale and are not shown.</source>
        <translation>
            <numerusform>%n nilai sifar atau kurang tidak dapat berada pada skala logaritma dan tidak ditunjukkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 values are missing.</source>
        <translation>%1 daripada %2 nilai tiada.</translation>
    </message>
    <message>
        <source>Where a figure is missing, the column is lower by it.</source>
        <translation>Di tempat angka tiada, lajur lebih rendah sebanyak itu.</translation>
    </message>
    <message numerus="yes">
        <source>%n series hidden.</source>
        <translation>
            <numerusform>%n siri disembunyikan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1, which names none</source>
        <translation>Sumber: %1, yang tidak menamakan sumber</translation>
    </message>
    <message>
        <source> and others, all named in the data</source>
        <translation> dan lain-lain, semuanya dinamakan dalam data</translation>
    </message>
    <message>
        <source>; some figures name no source</source>
        <translation>; sesetengah angka tidak menamakan sumber</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>From %1 in %2 to %3 in %4; the highest value is %5 in %6.</source>
        <translation>Daripada %1 pada %2 kepada %3 pada %4; nilai tertinggi %5 pada %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n series; in %1: %2.</source>
        <translation>
            <numerusform>%n siri; pada %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>accessed %1</source>
        <translation>dicapai %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lesen: %1</translation>
    </message>
    <message>
        <source>“%1” is nothing that a figure can be split by.</source>
        <translation>Carta tidak boleh dibahagi mengikut “%1”.</translation>
    </message>
    <message>
        <source>There is only one member to split by.</source>
        <translation>Hanya ada satu ahli untuk dibahagi.</translation>
    </message>
    <message>
        <source>%1, one pane for each %2</source>
        <translation>%1, satu panel bagi setiap %2</translation>
    </message>
    <message>
        <source>Shaded: %1, %2.</source>
        <translation>Berlorek: %1, %2.</translation>
    </message>
    <message>
        <source>Dashed line: %1, %2.</source>
        <translation>Garis putus-putus: %1, %2.</translation>
    </message>
    <message>
        <source>Each pane has its own scale.</source>
        <translation>Setiap panel mempunyai skala sendiri.</translation>
    </message>
    <message>
        <source>Points of other selections are not drawn in small multiples.</source>
        <translation>Titik pilihan lain tidak dilukis dalam carta berpanel.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n panes: %2. </source>
        <translation>
            <numerusform>%1 dalam %n panel: %2. </numerusform>
        </translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Tiada data bagi %1.</translation>
    </message>
    <message numerus="yes">
        <source>No data for %1 and %n others.</source>
        <translation>
            <numerusform>Tiada data bagi %1 dan %n yang lain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::FigureFile</name>
    <message>
        <source>This file carries no figure of Sampan. Another program made it, or one on its way (many messengers and web sites do) took out what it carried.</source>
        <translation>Fail ini tidak membawa carta Sampan. Program lain membuatnya, atau yang dilaluinya (banyak aplikasi mesej dan laman web begitu) membuang kandungannya.</translation>
    </message>
    <message>
        <source>The figure that this file carries is damaged.</source>
        <translation>Carta yang dibawa fail ini rosak.</translation>
    </message>
    <message>
        <source>What this file carries is larger than any figure; it is not read.</source>
        <translation>Apa yang dibawa fail ini lebih besar daripada mana-mana carta; ia tidak dibaca.</translation>
    </message>
    <message>
        <source>The picture is cut off.</source>
        <translation>Gambar terpotong.</translation>
    </message>
</context>
<context>
    <name>sampan::FigurePainter</name>
    <message>
        <source>no
data</source>
        <translation>tiada
data</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tiada data</translation>
    </message>
</context>
<context>
    <name>sampan::FigureSpec</name>
    <message>
        <source>Line</source>
        <translation>Garis</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Bertindan</translation>
    </message>
    <message>
        <source>Stacked to 100 %</source>
        <translation>Bertindan hingga 100 %</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Donut</source>
        <translation>Donat</translation>
    </message>
    <message>
        <source>A figure spec is a JSON object; this is something else.</source>
        <translation>Spesifikasi carta ialah objek JSON; ini sesuatu yang lain.</translation>
    </message>
    <message>
        <source>Figure “%1”: %2</source>
        <translation>Carta “%1”: %2</translation>
    </message>
    <message>
        <source>periods such as 1991</source>
        <translation>tempoh seperti 1991</translation>
    </message>
    <message>
        <source>two lengths of 20 to 2000 millimetres</source>
        <translation>dua panjang dari 20 hingga 2000 milimeter</translation>
    </message>
    <message>
        <source>“%1” is “%2”; expected %3.</source>
        <translation>“%1” ialah “%2”; sepatutnya %3.</translation>
    </message>
    <message>
        <source>a period such as 1991</source>
        <translation>satu tempoh seperti 1991</translation>
    </message>
    <message>
        <source>a number of points from 6 to 40</source>
        <translation>bilangan poin dari 6 hingga 40</translation>
    </message>
</context>
<context>
    <name>sampan::FilterGroup</name>
    <message>
        <source>Filter by %1</source>
        <translation>Tapis mengikut %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Cari dalam %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>No filter on this</source>
        <translation>Tiada penapis di sini</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Semua %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>Uncheck all, then choose a few</source>
        <translation>Nyahtanda semua, kemudian pilih beberapa</translation>
    </message>
    <message>
        <source>None of %1</source>
        <translation>Tiada satu pun %1</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Hanya</translation>
    </message>
    <message>
        <source>Only the one marked in the list</source>
        <translation>Hanya yang ditanda dalam senarai</translation>
    </message>
    <message>
        <source>Only the marked one of %1</source>
        <translation>Hanya %1 yang ditanda</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Yang ini sahaja</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Hide or show in the figure</source>
        <translation>Sembunyikan atau tunjukkan dalam carta</translation>
    </message>
</context>
<context>
    <name>sampan::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Penapis</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>penapis</translation>
    </message>
    <message>
        <source>Selection and hidden series</source>
        <translation>Pilihan dan siri tersembunyi</translation>
    </message>
    <message>
        <source>Hide or show %1</source>
        <translation>Sembunyi atau tunjuk %1</translation>
    </message>
</context>
<context>
    <name>sampan::Fonts</name>
    <message>
        <source>Chinese</source>
        <translation>Cina</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Jepun</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korea</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Burma</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arab</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyril</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latin</translation>
    </message>
    <message>
        <source>%1 letters stand in this figure, and no font for them is installed. The package “%2” has one.</source>
        <translation>Huruf %1 ada dalam carta ini, tetapi tiada fon dipasang untuknya. Pakej “%2” mempunyainya.</translation>
    </message>
    <message>
        <source>The font “%1” is not installed; another one stands in for it.</source>
        <translation>Fon “%1” tidak dipasang; fon lain menggantikannya.</translation>
    </message>
</context>
<context>
    <name>sampan::HelpWindow</name>
    <message>
        <source>A first figure</source>
        <translation>Carta pertama</translation>
    </message>
    <message>
        <source>Opening data</source>
        <translation>Membuka data</translation>
    </message>
    <message>
        <source>Shaping the figure</source>
        <translation>Membentuk carta</translation>
    </message>
    <message>
        <source>Reading and zooming</source>
        <translation>Membaca dan zum</translation>
    </message>
    <message>
        <source>What the figure admits</source>
        <translation>Yang diakui carta</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Mengeksport</translation>
    </message>
    <message>
        <source>Without a window</source>
        <translation>Tanpa tetingkap</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Kekunci dan gerak isyarat</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Halaman manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Kandungan</translation>
    </message>
</context>
<context>
    <name>sampan::History</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: semua</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>seluruh tempoh</translation>
    </message>
    <message>
        <source>Chart type: %1</source>
        <translation>Jenis carta: %1</translation>
    </message>
    <message>
        <source>Series: %1</source>
        <translation>Siri: %1</translation>
    </message>
    <message>
        <source>one</source>
        <translation>satu</translation>
    </message>
    <message>
        <source>One figure</source>
        <translation>Satu carta</translation>
    </message>
    <message>
        <source>Split by %1</source>
        <translation>Bahagi mengikut %1</translation>
    </message>
    <message>
        <source>Own scales in every pane</source>
        <translation>Skala sendiri dalam setiap panel</translation>
    </message>
    <message>
        <source>One scale for all panes</source>
        <translation>Satu skala bagi semua panel</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Tempoh: %1</translation>
    </message>
    <message>
        <source>The largest %1</source>
        <translation>%1 terbesar</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Semua siri</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Skala logaritma</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>Skala linear</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Ditunjukkan: %1</translation>
    </message>
    <message>
        <source>Measure: %1–%2</source>
        <translation>Ukur: %1–%2</translation>
    </message>
</context>
<context>
    <name>sampan::Honesty</name>
    <message>
        <source>The axis begins at %1, not at zero: lengths no longer stand for the values. Fit the values, or choose lines.</source>
        <translation>Paksi bermula pada %1, bukan sifar: panjang tidak lagi mewakili nilai. Muatkan nilai, atau pilih garis.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of zero or below are not drawn, because the axis is logarithmic.</source>
        <translation>
            <numerusform>%n nilai sifar atau negatif tidak dilukis kerana paksi ini logaritma.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a low of “%2”: counted from the year before or after, what it grew to would be at least %3 % less.</source>
        <translation>%1 ialah titik rendah “%2”: dikira dari tahun sebelum atau selepasnya, hasil pertumbuhannya sekurang-kurangnya %3 % lebih kecil.</translation>
    </message>
    <message>
        <source>More than %1 slices cannot be told apart%2. Bars show them all.</source>
        <translation>Lebih daripada %1 hirisan tidak dapat dibezakan%2. Bar menunjukkan semuanya.</translation>
    </message>
    <message>
        <source>; the smallest are together in “Other”</source>
        <translation>; yang terkecil digabung dalam “Lain-lain”</translation>
    </message>
    <message>
        <source>%1 layers are more than can be told apart by colour; show the largest %2 and the rest together.</source>
        <translation>%1 lapisan terlalu banyak untuk dibezakan dengan warna; tunjukkan %2 terbesar dan gabungkan selebihnya.</translation>
    </message>
    <message>
        <source>The data name no source; a reader cannot check the figure.</source>
        <translation>Data tidak menamakan sumber; pembaca tidak dapat menyemak carta.</translation>
    </message>
    <message>
        <source>%1 of %2 values shown name no source.</source>
        <translation>%1 daripada %2 nilai yang ditunjukkan tidak menamakan sumber.</translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <comment>two series</comment>
        <translation>“%1” dan “%2”</translation>
    </message>
    <message>
        <source>To colour-blind readers %1 look alike</source>
        <translation>Bagi pembaca buta warna, %1 kelihatan serupa</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between pairs</comment>
        <translation>, dan </translation>
    </message>
    <message numerus="yes">
        <source>, and %n more pair(s)</source>
        <translation>
            <numerusform>, dan %n pasangan lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>. Fewer series, or one highlighted, read better.</source>
        <translation>. Siri yang lebih sedikit, atau satu yang ditonjolkan, lebih mudah dibaca.</translation>
    </message>
    <message>
        <source>At %1 dpi the smallest text is %2 pixels high, too small to read; %3 dpi would do.</source>
        <translation>Pada %1 dpi teks terkecil setinggi %2 piksel, terlalu kecil untuk dibaca; %3 dpi memadai.</translation>
    </message>
    <message>
        <source>Text of %1 points makes notes and source as small as they may get (%2 points).</source>
        <translation>Teks %1 poin menjadikan nota dan sumber sekecil hadnya (%2 poin).</translation>
    </message>
</context>
<context>
    <name>sampan::Json</name>
    <message>
        <source>The JSON is nested deeper than 100 levels.</source>
        <translation>JSON bersarang lebih daripada 100 aras.</translation>
    </message>
    <message>
        <source>The JSON ends too early: a bracket or a quotation mark is not closed.</source>
        <translation>JSON tamat terlalu awal: kurungan atau tanda petik tidak ditutup.</translation>
    </message>
    <message>
        <source>This is no valid JSON: “%1” was not expected here.</source>
        <translation>JSON ini tidak sah: “%1” tidak sepatutnya di sini.</translation>
    </message>
    <message>
        <source>This is no valid JSON.</source>
        <translation>JSON ini tidak sah.</translation>
    </message>
</context>
<context>
    <name>sampan::JsonStat</name>
    <message>
        <source>“id” and “size” must be lists of one length, an entry for each dimension.</source>
        <translation>“id” dan “size” mestilah senarai sama panjang, satu entri bagi setiap dimensi.</translation>
    </message>
    <message>
        <source>“id” must hold texts and “size” whole numbers.</source>
        <translation>“id” mesti mengandungi teks dan “size” nombor bulat.</translation>
    </message>
    <message>
        <source>The dataset would have %1 cells; up to 50 million are read.</source>
        <translation>Set data akan mempunyai %1 sel; paling banyak 50 juta dibaca.</translation>
    </message>
    <message>
        <source>There is no “value” with the numbers.</source>
        <translation>Tiada “value” dengan nombor.</translation>
    </message>
    <message>
        <source>“value” holds %1 numbers where the dimensions have %2 cells.</source>
        <translation>“value” mengandungi %1 nombor sedangkan dimensi mempunyai %2 sel.</translation>
    </message>
    <message>
        <source>This JSON-stat cannot be read: %1</source>
        <translation>JSON-stat ini tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>the dimension “%1” should have %2 categories, and %3 can be found.</source>
        <translation>dimensi “%1” sepatutnya ada %2 kategori, dan %3 ditemui.</translation>
    </message>
    <message>
        <source>a category of the dimension “%1” has no place.</source>
        <translation>satu kategori dimensi “%1” tiada tempat.</translation>
    </message>
    <message>
        <source>This JSON-stat collection only points to datasets elsewhere. Sampan opens no connections: download one of them.</source>
        <translation>Koleksi JSON-stat ini hanya menunjuk kepada set data di tempat lain. Sampan tidak membuka sambungan: muat turun satu daripadanya.</translation>
    </message>
    <message>
        <source>The collection has other datasets, which are not shown: %1.</source>
        <translation>Koleksi ini mempunyai set data lain yang tidak ditunjukkan: %1.</translation>
    </message>
</context>
<context>
    <name>sampan::LinkButton</name>
    <message>
        <source>%1: linked</source>
        <translation>%1: terpaut</translation>
    </message>
    <message>
        <source>%1: not linked</source>
        <translation>%1: tidak terpaut</translation>
    </message>
</context>
<context>
    <name>sampan::LookDialog</name>
    <message>
        <source>Look for a file</source>
        <translation>Cari fail</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <translation>%1 tiada lagi dalam %2.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Kandungan</translation>
    </message>
    <message>
        <source>Files that were found</source>
        <translation>Fail yang ditemui</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Mencari</translation>
    </message>
    <message>
        <source>Look in another &amp;folder…</source>
        <translation>Cari dalam &amp;folder lain…</translation>
    </message>
    <message>
        <source>Looking in %1</source>
        <translation>Mencari dalam %1</translation>
    </message>
    <message>
        <source>Look in a folder</source>
        <translation>Cari dalam folder</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>different</source>
        <translation>berbeza</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Tiada apa ditemui.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found.</source>
        <translation>
            <numerusform>%n fail ditemui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::MainWindow</name>
    <message numerus="yes">
        <source>%n problem(s) were found while reading %1. They stand in the tab “Problems”.</source>
        <translation>
            <numerusform>%n masalah ditemui semasa membaca %1. Lihat tab “Masalah”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed and was read again.</source>
        <translation>%1 telah berubah dan dibaca semula.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Masalah (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>%1 observations</source>
        <translation>%1 cerapan</translation>
    </message>
    <message>
        <source>Zoomed to %1–%2</source>
        <translation>Dizum ke %1–%2</translation>
    </message>
    <message>
        <source>values fixed</source>
        <translation>nilai tetap</translation>
    </message>
    <message>
        <source>Everything in view</source>
        <translation>Semua kelihatan</translation>
    </message>
    <message>
        <source>No row of the table stems from this place of the file.</source>
        <translation>Tiada baris jadual berasal dari tempat ini dalam fail.</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>skala</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>peristiwa penting</translation>
    </message>
    <message>
        <source>chart type</source>
        <translation>jenis carta</translation>
    </message>
    <message>
        <source>values shown</source>
        <translation>nilai yang ditunjukkan</translation>
    </message>
    <message>
        <source>Open datasets</source>
        <translation>Buka set data</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Eksport carta</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 sudah wujud. Gantikan?</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Ditulis: %1</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>Carta berada di papan keratan.</translation>
    </message>
    <message>
        <source>The figure’s data are on the clipboard.</source>
        <translation>Data carta berada di papan keratan.</translation>
    </message>
    <message>
        <source>Save dataset</source>
        <translation>Simpan set data</translation>
    </message>
    <message>
        <source>Sampan datasets (*.sampan);;One table (*.csv)</source>
        <translation>Set data Sampan (*.sampan);;Satu jadual (*.csv)</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Kekunci dan gerak isyarat</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Kiri, Kanan</translation>
    </message>
    <message>
        <source>Read the year before, the year after</source>
        <translation>Baca tahun sebelumnya, tahun berikutnya</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Roda</translation>
    </message>
    <message>
        <source>Zoom time about the cursor; with Ctrl both axes, with Shift move; over an axis that axis only</source>
        <translation>Zum masa di sekitar kursor; dengan Ctrl kedua-dua paksi, dengan Shift bergerak; di atas satu paksi, paksi itu sahaja</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Seret</translation>
    </message>
    <message>
        <source>Move the figure; with Shift a zoom box, with Ctrl measure between two years</source>
        <translation>Gerakkan carta; dengan Shift kotak zum, dengan Ctrl ukur antara dua tahun</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Klik dua kali</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel the drag, close the measure, clear the selection</source>
        <translation>Batalkan seretan, tutup ukuran, kosongkan pilihan</translation>
    </message>
    <message>
        <source>About Sampan</source>
        <translation>Perihal Sampan</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sampan %1&lt;/h3&gt;&lt;p&gt;Charts of trade between nations.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Sampan %1&lt;/h3&gt;&lt;p&gt;Carta perdagangan antara negara.&lt;/p&gt;&lt;p&gt;Perisian bebas di bawah GNU General Public License versi 3 atau lebih baharu. Tanpa sebarang jaminan.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Problems found while reading</source>
        <translation>Masalah yang ditemui semasa membaca</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Cerapan</translation>
    </message>
    <message>
        <source>About this dataset</source>
        <translation>Perihal set data ini</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Set data</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Penapis</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Alat</translation>
    </message>
    <message>
        <source>%1 was not opened: cancelled.</source>
        <translation>%1 tidak dibuka: dibatalkan.</translation>
    </message>
    <message>
        <source>%1
The file changed and cannot be read now; the figures show what it held before.</source>
        <translation>%1
Fail telah berubah dan kini tidak dapat dibaca; carta menunjukkan kandungan sebelumnya.</translation>
    </message>
    <message>
        <source>Figures were changed. Save them before Sampan ends?</source>
        <translation>Carta telah diubah. Simpan sebelum Sampan ditamatkan?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Pla&amp;y through the years</source>
        <translation>Mai&amp;nkan sepanjang tahun</translation>
    </message>
    <message>
        <source>figure of the columns as chosen</source>
        <translation>carta lajur seperti dipilih</translation>
    </message>
    <message>
        <source>No value is above zero: a logarithmic scale cannot show any of them.</source>
        <translation>Tiada nilai melebihi sifar: skala logaritma tidak dapat menunjukkan sebarang nilai.</translation>
    </message>
    <message>
        <source>Datasets (*.sampan *.sampansession *.csv *.tsv *.json *.zip *.xlsx *.ods *.xml *.txt);;Exported figures (*.png *.pdf *.svg);;All files (*)</source>
        <translation>Set data (*.sampan *.sampansession *.csv *.tsv *.json *.zip *.xlsx *.ods *.xml *.txt);;Carta yang dieksport (*.png *.pdf *.svg);;Semua fail (*)</translation>
    </message>
    <message>
        <source>Sampan opens files of this machine only. Save a copy first: %1</source>
        <translation>Sampan hanya membuka fail pada mesin ini. Simpan salinan dahulu: %1</translation>
    </message>
    <message>
        <source>The disk with %1 does not answer. The file is opened as soon as it does.</source>
        <translation>Cakera yang mengandungi %1 tidak menjawab. Fail dibuka sebaik sahaja ia menjawab.</translation>
    </message>
    <message>
        <source>%1 is no longer there: it was moved or removed. The figures show what it held.</source>
        <translation>%1 tiada lagi: telah dialihkan atau dibuang. Carta menunjukkan kandungan asalnya.</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>Cari…</translation>
    </message>
    <message>
        <source>What changed when the file was read again</source>
        <translation>Apa yang berubah apabila fail dibaca semula</translation>
    </message>
    <message>
        <source>%1 has changed since its figures were saved.</source>
        <translation>%1 telah berubah sejak cartanya disimpan.</translation>
    </message>
    <message>
        <source>%1 has changed and was read again: %2.</source>
        <translation>%1 telah berubah dan dibaca semula: %2.</translation>
    </message>
    <message>
        <source>No observation is another one.</source>
        <translation>Tiada cerapan yang berubah.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Tunjukkan senarai</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Perubahan (%1)</translation>
    </message>
    <message>
        <source>This observation is no longer in the file.</source>
        <translation>Cerapan ini tiada lagi dalam fail.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n fail ditulis ke %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print figure</source>
        <translation>Cetak carta</translation>
    </message>
    <message>
        <source>Drag along an axis</source>
        <translation>Seret sepanjang paksi</translation>
    </message>
    <message>
        <source>Scale it about its other end; with Shift move it</source>
        <translation>Skalakan terhadap hujung lain; dengan Shift gerakkan</translation>
    </message>
    <message>
        <source>Show everything again; over an axis the whole of that axis</source>
        <translation>Tunjukkan semuanya semula; di atas paksi, seluruh paksi itu</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>Klik nama</translation>
    </message>
    <message>
        <source>Hide or show that series; double click: only this one</source>
        <translation>Sembunyikan atau tunjukkan siri itu; klik dua kali: siri ini sahaja</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Up, Down</translation>
    </message>
    <message>
        <source>Read the next larger or smaller series of the year</source>
        <translation>Baca siri seterusnya yang lebih besar atau kecil pada tahun itu</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Left, Ctrl+Right</translation>
    </message>
    <message>
        <source>Move a tenth</source>
        <translation>Gerak sepersepuluh</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From the title to the plot, the names and the source</source>
        <translation>Dari tajuk ke kawasan plot, nama dan sumber</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Sentuh</translation>
    </message>
    <message>
        <source>Drag to move or to read, pinch along an axis to zoom it, press long to keep the reading, tap twice to show everything</source>
        <translation>Seret untuk bergerak atau membaca, cubit sepanjang paksi untuk menskalakannya, tekan lama untuk mengekalkan bacaan, ketik dua kali untuk menunjukkan semuanya</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Cara dibaca</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Pengukuran</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotasi</translation>
    </message>
    <message>
        <source>History of the figures</source>
        <translation>Sejarah carta</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Seperti semasa dibuka</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Sejarah</translation>
    </message>
    <message>
        <source>Unsaved figures</source>
        <translation>Carta belum disimpan</translation>
    </message>
    <message>
        <source>A session keeps the open datasets and their figures in one file.</source>
        <translation>Sesi menyimpan set data yang terbuka dan cartanya dalam satu fail.</translation>
    </message>
    <message>
        <source>The figures of “%1” were changed. Save them?</source>
        <translation>Carta bagi “%1” telah diubah. Simpan?</translation>
    </message>
    <message>
        <source>Figures were changed. Save them before another session is opened?</source>
        <translation>Carta telah diubah. Simpan sebelum sesi lain dibuka?</translation>
    </message>
    <message>
        <source>%1 is no longer in %2. Open it from where it is now, and its figures come back.</source>
        <translation>%1 tiada lagi dalam %2. Buka dari tempatnya sekarang, dan cartanya akan kembali.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Buka sesi</translation>
    </message>
    <message>
        <source>Sessions (*.%1);;All files (*)</source>
        <translation>Sesi (*.%1);;Semua fail (*)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Simpan sesi</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Sessions (*.%1)</source>
        <translation>Sesi (*.%1)</translation>
    </message>
    <message>
        <source>Sampan did not end in order last time. What was open then is open again; it is also kept in %1.</source>
        <translation>Kali terakhir Sampan tidak tamat dengan teratur. Apa yang terbuka ketika itu terbuka semula; ia juga disimpan dalam %1.</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>harga</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>sampan::MeasurePanel</name>
    <message>
        <source>Drag across the chart with Ctrl held, or press M and then the arrow keys, to measure between two years.</source>
        <translation>Seret merentas carta sambil menahan Ctrl, atau tekan M kemudian kekunci anak panah, untuk mengukur antara dua tahun.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy the whole measure as text</source>
        <translation>Salin seluruh ukuran sebagai teks</translation>
    </message>
    <message>
        <source>Put on figure</source>
        <translation>Letak pada carta</translation>
    </message>
    <message>
        <source>Write the selected row on the figure</source>
        <translation>Tulis baris terpilih pada carta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Take the handles away (Esc in the chart)</source>
        <translation>Buang pemegang (Esc dalam carta)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Pengukuran</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Siri</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Awal</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Akhir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>Keseluruhan</translation>
    </message>
    <message>
        <source>Compound a year</source>
        <translation>Kompaun setahun</translation>
    </message>
    <message>
        <source>Log-linear a year</source>
        <translation>Log-linear setahun</translation>
    </message>
    <message>
        <source>Mean of yearly rates</source>
        <translation>Min kadar tahunan</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>Compound, an end ±1 year</source>
        <translation>Kompaun, satu hujung ±1 tahun</translation>
    </message>
    <message>
        <source>The value at handle A or B, whichever is earlier</source>
        <translation>Nilai pada pemegang A atau B, yang mana lebih awal</translation>
    </message>
    <message>
        <source>The value at the later handle</source>
        <translation>Nilai pada pemegang yang lebih lewat</translation>
    </message>
    <message>
        <source>Last less first</source>
        <translation>Akhir tolak awal</translation>
    </message>
    <message>
        <source>Change as a share of the first value</source>
        <translation>Perubahan sebagai bahagian nilai awal</translation>
    </message>
    <message>
        <source>(last / first) ^ (1 / years) − 1</source>
        <translation>(akhir / awal) ^ (1 / tahun) − 1</translation>
    </message>
    <message>
        <source>Least squares of the logarithms of all values from end to end: e ^ slope − 1</source>
        <translation>Kuasa dua terkecil logaritma semua nilai dari hujung ke hujung: e ^ kecerunan − 1</translation>
    </message>
    <message>
        <source>Arithmetic mean of the growth from each year to the next; only neighbouring years with values count</source>
        <translation>Min aritmetik pertumbuhan dari setiap tahun ke tahun berikutnya; hanya tahun bersebelahan yang bernilai dikira</translation>
    </message>
    <message>
        <source>Values from end to end</source>
        <translation>Nilai dari hujung ke hujung</translation>
    </message>
    <message>
        <source>Periods without a value from end to end</source>
        <translation>Tempoh tanpa nilai dari hujung ke hujung</translation>
    </message>
    <message>
        <source>The range of the compound rate when either end is moved by a year, earlier or later</source>
        <translation>Julat kadar kompaun apabila mana-mana hujung digerakkan setahun, lebih awal atau lewat</translation>
    </message>
    <message>
        <source>Measure between the handles</source>
        <translation>Ukur antara pemegang</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tiada data</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>tidak tertakrif</translation>
    </message>
    <message>
        <source>Put the measure on the figure</source>
        <translation>Letak ukuran pada carta</translation>
    </message>
    <message>
        <source>Close the measure</source>
        <translation>Tutup ukuran</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n rates)</source>
        <translation>
            <numerusform>%1 (%n kadar)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Measuring</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n tahun</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 tahun</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 mata peratusan</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hingga %2</translation>
    </message>
    <message>
        <source>no data at an end</source>
        <translation>tiada data di satu hujung</translation>
    </message>
    <message>
        <source>a value is zero or below</source>
        <translation>ada nilai sifar atau negatif</translation>
    </message>
    <message>
        <source>less than a year</source>
        <translation>kurang daripada setahun</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>tidak tertakrif</translation>
    </message>
    <message>
        <source>not defined: %1</source>
        <translation>tidak tertakrif: %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tiada data</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Dari %1 hingga %2</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Perubahan: %1</translation>
    </message>
    <message>
        <source>In total: %1</source>
        <translation>Keseluruhan: %1</translation>
    </message>
    <message>
        <source>Average growth a year, compound between the ends: %1</source>
        <translation>Purata pertumbuhan setahun, kompaun antara kedua-dua hujung: %1</translation>
    </message>
    <message>
        <source>Average growth a year, log-linear least squares: %1</source>
        <translation>Purata pertumbuhan setahun, kuasa dua terkecil log-linear: %1</translation>
    </message>
    <message>
        <source>Average growth a year, mean of %1 yearly rates: %2</source>
        <translation>Purata pertumbuhan setahun, min %1 kadar tahunan: %2</translation>
    </message>
    <message>
        <source>Compound rate with either end a year earlier or later: %1</source>
        <translation>Kadar kompaun dengan mana-mana hujung setahun lebih awal atau lewat: %1</translation>
    </message>
    <message>
        <source>Values: n = %1, missing %2</source>
        <translation>Nilai: n = %1, tiada %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 a year (compound)</source>
        <translation>%1: %2, %3 setahun (kompaun)</translation>
    </message>
</context>
<context>
    <name>sampan::MemberModel</name>
    <message>
        <source>group</source>
        <translation>kumpulan</translation>
    </message>
    <message>
        <source>total</source>
        <translation>jumlah</translation>
    </message>
    <message>
        <source>former</source>
        <translation>terdahulu</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>tidak dinyatakan</translation>
    </message>
    <message>
        <source>%1 · hidden</source>
        <translation>%1 · disembunyikan</translation>
    </message>
    <message>
        <source>%1, hidden in the figure</source>
        <translation>%1, disembunyikan dalam carta</translation>
    </message>
</context>
<context>
    <name>sampan::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Mesej</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ralat</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Amaran</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Tutup mesej ini</translation>
    </message>
</context>
<context>
    <name>sampan::Names</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this file translates into, as in its name: zh_CN, km, th, vi, id, ms.</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Dunia</translation>
    </message>
    <message>
        <source>ASEAN</source>
        <translation>ASEAN</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Kesatuan Eropah</translation>
    </message>
    <message>
        <source>European Union (27)</source>
        <translation>Kesatuan Eropah (27)</translation>
    </message>
    <message>
        <source>Euro area</source>
        <translation>Kawasan euro</translation>
    </message>
    <message>
        <source>Advanced economies</source>
        <translation>Ekonomi maju</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrika</translation>
    </message>
    <message>
        <source>Africa, not specified</source>
        <translation>Afrika, tidak dinyatakan</translation>
    </message>
    <message>
        <source>Areas not specified</source>
        <translation>Kawasan tidak dinyatakan</translation>
    </message>
    <message>
        <source>Areas, nes</source>
        <translation>Kawasan tidak dinyatakan</translation>
    </message>
    <message>
        <source>Other Asia, nes</source>
        <translation>Asia lain, tidak dinyatakan</translation>
    </message>
    <message>
        <source>Asia, not specified</source>
        <translation>Asia, tidak dinyatakan</translation>
    </message>
    <message>
        <source>Emerging and developing economies</source>
        <translation>Ekonomi sedang pesat membangun dan membangun</translation>
    </message>
    <message>
        <source>Emerging and developing Asia</source>
        <translation>Asia sedang pesat membangun dan membangun</translation>
    </message>
    <message>
        <source>Emerging and developing Europe</source>
        <translation>Eropah sedang pesat membangun dan membangun</translation>
    </message>
    <message>
        <source>Emerging and developing economies: fuel exporters</source>
        <translation>Ekonomi sedang pesat membangun dan membangun: pengeksport bahan api</translation>
    </message>
    <message>
        <source>Emerging and developing economies: others</source>
        <translation>Ekonomi sedang pesat membangun dan membangun: lain-lain</translation>
    </message>
    <message>
        <source>Europe, not specified</source>
        <translation>Eropah, tidak dinyatakan</translation>
    </message>
    <message>
        <source>Middle East and Central Asia</source>
        <translation>Timur Tengah dan Asia Tengah</translation>
    </message>
    <message>
        <source>Middle East and Central Asia, not specified</source>
        <translation>Timur Tengah dan Asia Tengah, tidak dinyatakan</translation>
    </message>
    <message>
        <source>Middle East</source>
        <translation>Timur Tengah</translation>
    </message>
    <message>
        <source>Other countries not included elsewhere</source>
        <translation>Negara lain yang tidak termasuk di tempat lain</translation>
    </message>
    <message>
        <source>Special categories</source>
        <translation>Kategori khas</translation>
    </message>
    <message>
        <source>Bunkers</source>
        <translation>Bahan api kapal dan pesawat</translation>
    </message>
    <message>
        <source>Free zones</source>
        <translation>Zon bebas</translation>
    </message>
    <message>
        <source>Sub-Saharan Africa</source>
        <translation>Afrika Sub-Sahara</translation>
    </message>
    <message>
        <source>Western Hemisphere</source>
        <translation>Hemisfera Barat</translation>
    </message>
    <message>
        <source>Western Hemisphere, not specified</source>
        <translation>Hemisfera Barat, tidak dinyatakan</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Kesatuan Soviet</translation>
    </message>
    <message>
        <source>USSR</source>
        <translation>Kesatuan Soviet</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>Yugoslavia</translation>
    </message>
    <message>
        <source>Serbia and Montenegro</source>
        <translation>Serbia dan Montenegro</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <translation>Czechoslovakia</translation>
    </message>
    <message>
        <source>Belgium-Luxembourg</source>
        <translation>Belgium-Luxembourg</translation>
    </message>
    <message>
        <source>German Democratic Republic</source>
        <translation>Republik Demokratik Jerman</translation>
    </message>
    <message>
        <source>Netherlands Antilles</source>
        <translation>Antilles Belanda</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Total trade</source>
        <translation>Jumlah perdagangan</translation>
    </message>
    <message>
        <source>Exports plus imports</source>
        <translation>Eksport tambah import</translation>
    </message>
    <message>
        <source>Re-exports</source>
        <translation>Eksport semula</translation>
    </message>
    <message>
        <source>Re-imports</source>
        <translation>Import semula</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Rakan dagang</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Aliran</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Pengimport</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Pengeksport</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pembekal</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edisi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Goods trade</source>
        <translation>Perdagangan barangan</translation>
    </message>
    <message>
        <source>Imports of goods</source>
        <translation>Import barangan</translation>
    </message>
    <message>
        <source>Trade value</source>
        <translation>Nilai dagangan</translation>
    </message>
    <message>
        <source>China’s trade with ASEAN, 1991–2020</source>
        <translation>Perdagangan China dengan ASEAN, 1991–2020</translation>
    </message>
    <message>
        <source>Growth of bilateral trade</source>
        <translation>Pertumbuhan perdagangan dua hala</translation>
    </message>
    <message>
        <source>China’s goods trade with the ten ASEAN states, exports plus imports</source>
        <translation>Perdagangan barangan China dengan sepuluh negara ASEAN, eksport tambah import</translation>
    </message>
    <message>
        <source>China Customs, as quoted</source>
        <translation>Kastam China, seperti dipetik</translation>
    </message>
    <message>
        <source>China’s exports to and imports from ASEAN</source>
        <translation>Eksport China ke dan import dari ASEAN</translation>
    </message>
    <message>
        <source>Goods trade with the ten ASEAN states, as China reports it</source>
        <translation>Perdagangan barangan dengan sepuluh negara ASEAN, menurut China</translation>
    </message>
    <message>
        <source>China’s trade with the ten ASEAN states</source>
        <translation>Perdagangan China dengan sepuluh negara ASEAN</translation>
    </message>
    <message>
        <source>Exports plus imports of goods</source>
        <translation>Eksport tambah import barangan</translation>
    </message>
    <message>
        <source>The ten states’ parts in China’s trade with ASEAN</source>
        <translation>Bahagian sepuluh negara dalam perdagangan China dengan ASEAN</translation>
    </message>
    <message>
        <source>ASEAN’s share of China’s trade</source>
        <translation>Bahagian ASEAN dalam perdagangan China</translation>
    </message>
    <message>
        <source>Share of China’s goods trade with the world, per cent</source>
        <translation>Bahagian perdagangan barangan China dengan dunia, peratus</translation>
    </message>
    <message>
        <source>China’s trade balance with ASEAN</source>
        <translation>Imbangan perdagangan China dengan ASEAN</translation>
    </message>
    <message>
        <source>Exports less imports of goods, as China reports them</source>
        <translation>Eksport tolak import barangan, menurut China</translation>
    </message>
    <message>
        <source>The same trade as both sides report it</source>
        <translation>Perdagangan yang sama menurut kedua-dua pihak</translation>
    </message>
    <message>
        <source>Exports plus imports of goods between China and the ten ASEAN states</source>
        <translation>Eksport tambah import barangan antara China dan sepuluh negara ASEAN</translation>
    </message>
    <message>
        <source>The ten states’ reports</source>
        <translation>Laporan sepuluh negara</translation>
    </message>
    <message>
        <source>Dialogue begins</source>
        <translation>Dialog bermula</translation>
    </message>
    <message>
        <source>Trade passes US$10 billion</source>
        <translation>Perdagangan melepasi AS$10 bilion</translation>
    </message>
    <message>
        <source>Two joint committees formalised</source>
        <translation>Dua jawatankuasa bersama dirasmikan</translation>
    </message>
    <message>
        <source>Viet Nam joins ASEAN</source>
        <translation>Vietnam menyertai ASEAN</translation>
    </message>
    <message>
        <source>China becomes full Dialogue Partner</source>
        <translation>China menjadi Rakan Dialog penuh</translation>
    </message>
    <message>
        <source>Asian financial crisis starts</source>
        <translation>Krisis kewangan Asia bermula</translation>
    </message>
    <message>
        <source>Laos and Myanmar join ASEAN</source>
        <translation>Laos dan Myanmar menyertai ASEAN</translation>
    </message>
    <message>
        <source>First China-ASEAN summit</source>
        <translation>Sidang kemuncak China–ASEAN pertama</translation>
    </message>
    <message>
        <source>Cambodia joins ASEAN</source>
        <translation>Kemboja menyertai ASEAN</translation>
    </message>
    <message>
        <source>Zhu Rongji proposes a free trade area</source>
        <translation>Zhu Rongji mencadangkan kawasan perdagangan bebas</translation>
    </message>
    <message>
        <source>Leaders agree to build the FTA within ten years</source>
        <translation>Pemimpin bersetuju membina FTA dalam sepuluh tahun</translation>
    </message>
    <message>
        <source>China admitted to the WTO</source>
        <translation>China diterima masuk WTO</translation>
    </message>
    <message>
        <source>Framework agreement signed</source>
        <translation>Perjanjian rangka kerja ditandatangani</translation>
    </message>
    <message>
        <source>Strategic Partnership for Peace and Prosperity</source>
        <translation>Perkongsian Strategik untuk Keamanan dan Kemakmuran</translation>
    </message>
    <message>
        <source>Trade passes US$100 billion</source>
        <translation>Perdagangan melepasi AS$100 bilion</translation>
    </message>
    <message>
        <source>First China-ASEAN Expo opens in Nanning</source>
        <translation>Ekspo China–ASEAN pertama dibuka di Nanning</translation>
    </message>
    <message>
        <source>Agreement on Trade in Goods signed</source>
        <translation>Perjanjian Perdagangan Barangan ditandatangani</translation>
    </message>
    <message>
        <source>Tariff cuts under the goods agreement begin</source>
        <translation>Pemotongan tarif perjanjian barangan bermula</translation>
    </message>
    <message>
        <source>Agreement on Trade in Services signed</source>
        <translation>Perjanjian Perdagangan Perkhidmatan ditandatangani</translation>
    </message>
    <message>
        <source>Trade passes US$200 billion</source>
        <translation>Perdagangan melepasi AS$200 bilion</translation>
    </message>
    <message>
        <source>Trade falls in the global crisis</source>
        <translation>Perdagangan jatuh dalam krisis global</translation>
    </message>
    <message>
        <source>Free trade area in effect</source>
        <translation>Kawasan perdagangan bebas berkuat kuasa</translation>
    </message>
    <message>
        <source>ASEAN becomes China&apos;s third largest partner</source>
        <translation>ASEAN menjadi rakan ketiga terbesar China</translation>
    </message>
    <message>
        <source>ASEAN-China Centre launched</source>
        <translation>Pusat ASEAN-China dilancarkan</translation>
    </message>
    <message>
        <source>21st Century Maritime Silk Road proposed</source>
        <translation>Laluan Sutera Maritim Abad ke-21 dicadangkan</translation>
    </message>
    <message>
        <source>Target of US$1 trillion by 2020 set</source>
        <translation>Sasaran AS$1 trilion menjelang 2020 ditetapkan</translation>
    </message>
    <message>
        <source>FTA upgrade protocol (2.0) signed</source>
        <translation>Protokol naik taraf FTA (2.0) ditandatangani</translation>
    </message>
    <message>
        <source>ASEAN overtakes the US</source>
        <translation>ASEAN mengatasi AS</translation>
    </message>
    <message>
        <source>FTA upgrade protocol in effect for all</source>
        <translation>Protokol naik taraf FTA berkuat kuasa untuk semua</translation>
    </message>
    <message>
        <source>ASEAN is China’s largest partner</source>
        <translation>ASEAN menjadi rakan terbesar China</translation>
    </message>
    <message>
        <source>RCEP signed</source>
        <translation>RCEP ditandatangani</translation>
    </message>
    <message>
        <source>Comprehensive Strategic Partnership</source>
        <translation>Perkongsian Strategik Komprehensif</translation>
    </message>
    <message>
        <source>RCEP in force</source>
        <translation>RCEP berkuat kuasa</translation>
    </message>
    <message>
        <source>RCEP in force for all 15</source>
        <translation>RCEP berkuat kuasa untuk ke-15 negara</translation>
    </message>
    <message>
        <source>FTA 3.0 negotiations concluded</source>
        <translation>Rundingan FTA 3.0 selesai</translation>
    </message>
    <message>
        <source>Timor-Leste joins ASEAN (11 members)</source>
        <translation>Timor-Leste menyertai ASEAN (11 ahli)</translation>
    </message>
    <message>
        <source>FTA 3.0 Upgrade Protocol signed</source>
        <translation>Protokol Naik Taraf FTA 3.0 ditandatangani</translation>
    </message>
    <message>
        <source>Trade passes US$1 trillion</source>
        <translation>Perdagangan melepasi AS$1 trilion</translation>
    </message>
    <message>
        <source>IMF Direction of Trade Statistics</source>
        <translation>Direction of Trade Statistics IMF</translation>
    </message>
    <message>
        <source>China Customs, as quoted in print</source>
        <translation>Kastam China, seperti dipetik dalam cetakan</translation>
    </message>
    <message>
        <source>ASEAN statistics, as quoted in print</source>
        <translation>Statistik ASEAN, seperti dipetik dalam cetakan</translation>
    </message>
    <message>
        <source>Imports of the ASEAN states and China by supplier, 1991–2024</source>
        <translation>Import negara-negara ASEAN dan China mengikut pembekal, 1991–2024</translation>
    </message>
    <message>
        <source>Market shares of Cambodia’s suppliers</source>
        <translation>Bahagian pasaran pembekal Kemboja</translation>
    </message>
    <message>
        <source>Share of goods imports by partner, per cent</source>
        <translation>Bahagian import barangan mengikut rakan dagang, peratus</translation>
    </message>
    <message>
        <source>Cambodia’s suppliers in 2020</source>
        <translation>Pembekal Kemboja pada 2020</translation>
    </message>
    <message>
        <source>Share of goods imports, per cent</source>
        <translation>Bahagian import barangan, peratus</translation>
    </message>
    <message>
        <source>Who supplied Cambodia in 2020</source>
        <translation>Siapa pembekal Kemboja pada 2020</translation>
    </message>
    <message>
        <source>Cambodia’s suppliers in 2022</source>
        <translation>Pembekal Kemboja pada 2022</translation>
    </message>
    <message>
        <source>Share of goods imports according to customs, per cent</source>
        <translation>Bahagian import barangan menurut kastam, peratus</translation>
    </message>
    <message>
        <source>Market shares of Brunei’s suppliers</source>
        <translation>Bahagian pasaran pembekal Brunei</translation>
    </message>
    <message>
        <source>Market shares of China’s suppliers</source>
        <translation>Bahagian pasaran pembekal China</translation>
    </message>
    <message>
        <source>Market shares of Indonesia’s suppliers</source>
        <translation>Bahagian pasaran pembekal Indonesia</translation>
    </message>
    <message>
        <source>Market shares of Laos’ suppliers</source>
        <translation>Bahagian pasaran pembekal Laos</translation>
    </message>
    <message>
        <source>Market shares of Myanmar’s suppliers</source>
        <translation>Bahagian pasaran pembekal Myanmar</translation>
    </message>
    <message>
        <source>Market shares of Malaysia’s suppliers</source>
        <translation>Bahagian pasaran pembekal Malaysia</translation>
    </message>
    <message>
        <source>Market shares of Philippines’ suppliers</source>
        <translation>Bahagian pasaran pembekal Filipina</translation>
    </message>
    <message>
        <source>Market shares of Singapore’s suppliers</source>
        <translation>Bahagian pasaran pembekal Singapura</translation>
    </message>
    <message>
        <source>Market shares of Thailand’s suppliers</source>
        <translation>Bahagian pasaran pembekal Thailand</translation>
    </message>
    <message>
        <source>Market shares of Vietnam’s suppliers</source>
        <translation>Bahagian pasaran pembekal Vietnam</translation>
    </message>
    <message>
        <source>In some years the IMF’s total counts Taiwan twice or splits it in two rows; shares are of the total put right.</source>
        <translation>Dalam sesetengah tahun jumlah IMF mengira Taiwan dua kali atau memecahkannya kepada dua baris; bahagian dikira daripada jumlah yang dibetulkan.</translation>
    </message>
    <message>
        <source>From 1997: the years before are mostly estimates of the IMF.</source>
        <translation>Dari 1997: tahun-tahun sebelumnya kebanyakannya anggaran IMF.</translation>
    </message>
    <message>
        <source>The total holds gold from Singapore that the figure for Singapore evidently leaves out.</source>
        <translation>Jumlah mengandungi emas dari Singapura yang jelas tidak termasuk dalam angka Singapura.</translation>
    </message>
    <message>
        <source>Nearly all figures of Laos are estimates of the IMF.</source>
        <translation>Hampir semua angka Laos ialah anggaran IMF.</translation>
    </message>
    <message>
        <source>From 2000: the years before are mostly estimates of the IMF.</source>
        <translation>Dari 2000: tahun-tahun sebelumnya kebanyakannya anggaran IMF.</translation>
    </message>
    <message>
        <source>Singapore’s figures of 2020 look like part of a year.</source>
        <translation>Angka Singapura tahun 2020 kelihatan seperti sebahagian tahun.</translation>
    </message>
    <message>
        <source>The IMF’s, Taiwan counted once</source>
        <translation>IMF, Taiwan dikira sekali</translation>
    </message>
    <message>
        <source>Customs of Cambodia, as quoted in print</source>
        <translation>Kastam Kemboja, seperti dipetik dalam cetakan</translation>
    </message>
    <message>
        <source>China–ASEAN Expo: contracts and trade by edition, 2004–2025</source>
        <translation>Ekspo China–ASEAN: kontrak dan perdagangan mengikut edisi, 2004–2025</translation>
    </message>
    <message>
        <source>Expo investment totals</source>
        <translation>Jumlah pelaburan Ekspo</translation>
    </message>
    <message>
        <source>Investment contracted at each China–ASEAN Expo, international and domestic</source>
        <translation>Pelaburan yang dikontrakkan di setiap Ekspo China–ASEAN, antarabangsa dan domestik</translation>
    </message>
    <message>
        <source>Expo investment totals in dollars</source>
        <translation>Jumlah pelaburan Ekspo dalam dolar</translation>
    </message>
    <message>
        <source>As the reports convert the amounts in yuan</source>
        <translation>Menurut penukaran yuan dalam laporan</translation>
    </message>
    <message>
        <source>International contracts of the early expos</source>
        <translation>Kontrak antarabangsa ekspo awal</translation>
    </message>
    <message>
        <source>Investment in international projects signed at each China–ASEAN Expo</source>
        <translation>Pelaburan projek antarabangsa yang ditandatangani di setiap Ekspo China–ASEAN</translation>
    </message>
    <message>
        <source>Domestic contracts of the early expos</source>
        <translation>Kontrak domestik ekspo awal</translation>
    </message>
    <message>
        <source>Investment in Chinese domestic projects signed at each China–ASEAN Expo</source>
        <translation>Pelaburan projek domestik China yang ditandatangani di setiap Ekspo China–ASEAN</translation>
    </message>
    <message>
        <source>Trade concluded at the expo</source>
        <translation>Perdagangan dimeterai di ekspo</translation>
    </message>
    <message>
        <source>Goods sold at each China–ASEAN Expo</source>
        <translation>Barangan dijual di setiap Ekspo China–ASEAN</translation>
    </message>
    <message>
        <source>Projects signed at the expo</source>
        <translation>Projek ditandatangani di ekspo</translation>
    </message>
    <message>
        <source>International and domestic investment projects</source>
        <translation>Projek pelaburan antarabangsa dan domestik</translation>
    </message>
    <message>
        <source>Values as announced at each closing; “over” in the reports is a lower bound.</source>
        <translation>Nilai seperti diumumkan pada setiap penutupan; “melebihi” dalam laporan ialah had bawah.</translation>
    </message>
    <message>
        <source>No total was found for the 21st and 22nd.</source>
        <translation>Tiada jumlah ditemui untuk edisi ke-21 dan ke-22.</translation>
    </message>
    <message>
        <source>Later editions report only a total with domestic contracts.</source>
        <translation>Edisi kemudian hanya melaporkan jumlah dengan kontrak domestik.</translation>
    </message>
    <message>
        <source>No longer published after the 10th edition.</source>
        <translation>Tidak lagi diterbitkan selepas edisi ke-10.</translation>
    </message>
    <message>
        <source>Investment contracted, international and domestic</source>
        <translation>Pelaburan dikontrakkan, antarabangsa dan domestik</translation>
    </message>
    <message>
        <source>Investment contracted, international and domestic, as printed in dollars</source>
        <translation>Pelaburan dikontrakkan, antarabangsa dan domestik, seperti dicetak dalam dolar</translation>
    </message>
    <message>
        <source>Investment in international contracts</source>
        <translation>Pelaburan dalam kontrak antarabangsa</translation>
    </message>
    <message>
        <source>Investment in domestic contracts</source>
        <translation>Pelaburan dalam kontrak domestik</translation>
    </message>
    <message>
        <source>Projects signed, international and domestic</source>
        <translation>Projek ditandatangani, antarabangsa dan domestik</translation>
    </message>
    <message>
        <source>International projects signed</source>
        <translation>Projek antarabangsa ditandatangani</translation>
    </message>
    <message>
        <source>Domestic projects signed</source>
        <translation>Projek domestik ditandatangani</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>Pempamer</translation>
    </message>
    <message>
        <source>Booths</source>
        <translation>Gerai</translation>
    </message>
    <message>
        <source>Main report</source>
        <translation>Laporan utama</translation>
    </message>
    <message>
        <source>Other report 1</source>
        <translation>Laporan lain 1</translation>
    </message>
    <message>
        <source>Other report 2</source>
        <translation>Laporan lain 2</translation>
    </message>
</context>
<context>
    <name>sampan::Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Year shown</source>
        <translation>Tahun yang ditunjukkan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Play through the years</source>
        <translation>Mainkan sepanjang tahun</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Ruang</translation>
    </message>
</context>
<context>
    <name>sampan::NavigatorStrip</name>
    <message>
        <source>First period shown</source>
        <translation>Tempoh pertama yang ditunjukkan</translation>
    </message>
    <message>
        <source>Last period shown</source>
        <translation>Tempoh terakhir yang ditunjukkan</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>Tempoh ditunjukkan</translation>
    </message>
    <message>
        <source>Drag to choose the years in view; drag the bright part to move it; double-click for all</source>
        <translation>Seret untuk memilih tahun yang kelihatan; seret bahagian terang untuk menggerakkannya; klik dua kali untuk semua</translation>
    </message>
    <message>
        <source>Years in view</source>
        <translation>Tahun yang kelihatan</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Tunjuk seluruh tempoh</translation>
    </message>
</context>
<context>
    <name>sampan::ObservationModel</name>
    <message>
        <source>suppressed</source>
        <translation>sulit</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tiada data</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
</context>
<context>
    <name>sampan::ObservationPanel</name>
    <message>
        <source>Only those in the figure</source>
        <translation>Hanya yang dalam carta</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Tapis baris</translation>
    </message>
    <message>
        <source>Filter rows by text</source>
        <translation>Tapis baris mengikut teks</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Cerapan</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 daripada %2 baris</translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>, %1 dipilih</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Mengisih…</translation>
    </message>
    <message>
        <source>The first %1 of %2 selected rows are on the clipboard; “Save as” writes all of them.</source>
        <translation>%1 pertama daripada %2 baris terpilih berada di papan keratan; “Simpan sebagai” menulis semuanya.</translation>
    </message>
    <message>
        <source>Selection and year</source>
        <translation>Pilihan dan tahun</translation>
    </message>
</context>
<context>
    <name>sampan::Opener</name>
    <message>
        <source>The file needs more memory than there is. Nothing was opened.</source>
        <translation>Fail memerlukan memori lebih daripada yang ada. Tiada yang dibuka.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Fail tidak dapat dibaca: %1</translation>
    </message>
</context>
<context>
    <name>sampan::Origin</name>
    <message>
        <source>This figure was saved without its values, and the dataset that it was made of (%1) was not found beside it or among the files opened lately.</source>
        <translation>Carta ini disimpan tanpa nilainya, dan set data asalnya (%1) tidak ditemui di sebelahnya atau antara fail yang dibuka baru-baru ini.</translation>
    </message>
    <message>
        <source>Only the values in the figure are shown: the dataset that it was made of (%1) was not found beside it or among the files opened lately.</source>
        <translation>Hanya nilai dalam carta ditunjukkan: set data asalnya (%1) tidak ditemui di sebelahnya atau antara fail yang dibuka baru-baru ini.</translation>
    </message>
</context>
<context>
    <name>sampan::PageSize</name>
    <message>
        <source>One column, 89 mm</source>
        <translation>Satu lajur, 89 mm</translation>
    </message>
    <message>
        <source>One and a half columns, 120 mm</source>
        <translation>Satu setengah lajur, 120 mm</translation>
    </message>
    <message>
        <source>Two columns, 183 mm</source>
        <translation>Dua lajur, 183 mm</translation>
    </message>
    <message>
        <source>Slide 16:9, 254 × 143 mm</source>
        <translation>Slaid 16:9, 254 × 143 mm</translation>
    </message>
    <message>
        <source>Web, 1200 × 675 pixels</source>
        <translation>Web, 1200 × 675 piksel</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080 pixels</source>
        <translation>Segi empat sama, 1080 × 1080 piksel</translation>
    </message>
    <message>
        <source>A4 landscape, 297 × 210 mm</source>
        <translation>A4 melintang, 297 × 210 mm</translation>
    </message>
    <message>
        <source>A4 portrait, 210 × 297 mm</source>
        <translation>A4 menegak, 210 × 297 mm</translation>
    </message>
</context>
<context>
    <name>sampan::PdfAttachment</name>
    <message>
        <source>The part of Sampan that reads PDF files is not installed.</source>
        <translation>Bahagian Sampan yang membaca fail PDF tidak dipasang.</translation>
    </message>
    <message>
        <source>The attachment of this PDF is larger than any figure; it is not read.</source>
        <translation>Lampiran PDF ini lebih besar daripada mana-mana carta; ia tidak dibaca.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password; it is not read.</source>
        <translation>PDF ini dikunci dengan kata laluan; ia tidak dibaca.</translation>
    </message>
    <message>
        <source>This PDF is damaged.</source>
        <translation>PDF ini rosak.</translation>
    </message>
</context>
<context>
    <name>sampan::PdfFile</name>
    <message>
        <source>en</source>
        <comment>code of the language of the program&apos;s texts</comment>
        <translation>ms</translation>
    </message>
</context>
<context>
    <name>sampan::Preferences</name>
    <message>
        <source>The language changes when Sampan is started next.</source>
        <translation>Bahasa bertukar apabila Sampan dimulakan semula.</translation>
    </message>
    <message>
        <source>Dragging with the &amp;left button draws a zoom box</source>
        <translation>Seret dengan butang &amp;kiri melukis kotak zum</translation>
    </message>
    <message>
        <source>Every &amp;export begins with this size and look</source>
        <translation>Setiap &amp;eksport bermula dengan saiz dan rupa ini</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Keutamaan</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Seperti desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Cerah</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Width of exports</source>
        <translation>Lebar eksport</translation>
    </message>
    <message>
        <source>Height of exports</source>
        <translation>Tinggi eksport</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Bahasa:</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Penampilan:</translation>
    </message>
    <message>
        <source>Chart:</source>
        <translation>Carta:</translation>
    </message>
    <message>
        <source>Otherwise it moves the figure, and Shift draws the box. The middle button always moves it.</source>
        <translation>Jika tidak, seretan menggerakkan carta dan Shift melukis kotak. Butang tengah sentiasa menggerakkannya.</translation>
    </message>
    <message>
        <source>Exports:</source>
        <translation>Eksport:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Saiz:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Resolusi:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>Otherwise an export begins as the last one was.</source>
        <translation>Jika tidak, eksport bermula seperti yang terakhir.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
</context>
<context>
    <name>sampan::Printing</name>
    <message>
        <source>The printer “%1” takes no page.</source>
        <translation>Pencetak “%1” tidak menerima halaman.</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>Halaman tidak dapat dicetak.</translation>
    </message>
</context>
<context>
    <name>sampan::ProblemLog</name>
    <message numerus="yes">
        <source>%n more of the same kind from this row on.</source>
        <translation>
            <numerusform>%n lagi yang sejenis dari baris ini.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Ralat</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Amaran</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yang ditemui</translation>
    </message>
</context>
<context>
    <name>sampan::Provenance</name>
    <message>
        <source>Layer</source>
        <translation>Lapisan</translation>
    </message>
    <message>
        <source>%1, which names none</source>
        <translation>%1, yang tidak menamakan sumber</translation>
    </message>
</context>
<context>
    <name>sampan::Quantity</name>
    <message>
        <source>thousand</source>
        <translation>ribu</translation>
    </message>
    <message>
        <source>ten thousand</source>
        <translation>puluh ribu</translation>
    </message>
    <message>
        <source>million</source>
        <translation>juta</translation>
    </message>
    <message>
        <source>hundred million</source>
        <translation>ratus juta</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>bilion</translation>
    </message>
    <message>
        <source>trillion</source>
        <translation>trilion</translation>
    </message>
    <message>
        <source>US$</source>
        <translation>US$</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A scale and the unit: &quot;million yuan&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <extracomment>%1 a scale: &quot;US$ million&quot;.</extracomment>
        <translation>%1 US$</translation>
    </message>
</context>
<context>
    <name>sampan::Query</name>
    <message>
        <source>the dataset has no measure: there is nothing to show</source>
        <translation>set data tiada ukuran: tiada apa untuk ditunjukkan</translation>
    </message>
    <message>
        <source>Totals are exports plus imports as reported; exports are usually valued FOB, imports CIF.</source>
        <translation>Jumlah ialah eksport tambah import seperti dilaporkan; eksport biasanya dinilai FOB, import CIF.</translation>
    </message>
    <message>
        <source>Only %1 figures are shown; the file also holds others.</source>
        <translation>Hanya angka %1 ditunjukkan; fail juga mengandungi yang lain.</translation>
    </message>
    <message>
        <source>values of “%1” cannot be added; choose one member of: %2</source>
        <translation>nilai “%1” tidak boleh dijumlahkan; pilih satu ahli daripada: %2</translation>
    </message>
    <message>
        <source>each dimension</source>
        <translation>setiap dimensi</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lain-lain</translation>
    </message>
    <message>
        <source>The parts exceed the reported total in %1: “Other” is left out there.</source>
        <translation>Bahagian-bahagian melebihi jumlah yang dilaporkan pada %1: “Lain-lain” ditinggalkan di situ.</translation>
    </message>
    <message>
        <source>a share needs a whole: choose what to show side by side, or a partner to compare with the total</source>
        <translation>bahagian memerlukan keseluruhan: pilih apa yang ditunjukkan bersebelahan, atau rakan untuk dibandingkan dengan jumlah</translation>
    </message>
    <message>
        <source>the members of “%1” are alternatives: they have no total to be shares of</source>
        <translation>ahli “%1” ialah alternatif: tiada jumlah untuk dikira bahagiannya</translation>
    </message>
    <message>
        <source>No share is given where the total is missing or zero.</source>
        <translation>Bahagian tidak diberikan jika jumlah tiada atau sifar.</translation>
    </message>
    <message>
        <source>Shares are of the sum of the members in the data; no total is reported.</source>
        <translation>Bahagian dikira daripada jumlah ahli dalam data; tiada jumlah dilaporkan.</translation>
    </message>
    <message>
        <source>a balance needs exports and imports; the dataset has no flows</source>
        <translation>imbangan memerlukan eksport dan import; set data tiada aliran</translation>
    </message>
    <message>
        <source>a balance joins the flows, so they cannot be shown side by side</source>
        <translation>imbangan menggabungkan aliran, jadi aliran tidak dapat ditunjukkan bersebelahan</translation>
    </message>
    <message>
        <source>Balance: exports less imports as reported; exports are usually valued FOB, imports CIF.</source>
        <translation>Imbangan: eksport tolak import seperti dilaporkan; eksport biasanya dinilai FOB, import CIF.</translation>
    </message>
    <message numerus="yes">
        <source>… (%n in all)</source>
        <translation>
            <numerusform>… (semuanya %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no measure “%1”; the measures are: %2</source>
        <translation>tiada ukuran “%1”; ukuran yang ada: %2</translation>
    </message>
    <message>
        <source>there is no dimension “%1”; the dimensions are: %2</source>
        <translation>tiada dimensi “%1”; dimensi yang ada: %2</translation>
    </message>
    <message>
        <source>“%1” has no member “%2”; there are: %3</source>
        <translation>“%1” tiada ahli “%2”; yang ada: %3</translation>
    </message>
    <message>
        <source>the members of “%1” are alternatives and cannot be added; choose one, or show them side by side</source>
        <translation>ahli “%1” ialah alternatif dan tidak boleh dijumlahkan; pilih satu, atau tunjukkan bersebelahan</translation>
    </message>
    <message>
        <source>“%1” is made of other members of “%2” and cannot be added to them; choose one, or show them side by side</source>
        <translation>“%1” terdiri daripada ahli lain “%2” dan tidak boleh dijumlahkan dengannya; pilih satu, atau tunjukkan bersebelahan</translation>
    </message>
    <message>
        <source>the members of “%1” are alternatives and cannot be added; choose one of: %2</source>
        <translation>ahli “%1” ialah alternatif dan tidak boleh dijumlahkan; pilih satu daripada: %2</translation>
    </message>
    <message>
        <source>Codes of “%1” at several levels are added up, so the same trade counts more than once; choose one level, or the total.</source>
        <translation>Kod “%1” pada beberapa aras dijumlahkan, jadi perdagangan yang sama dikira lebih daripada sekali; pilih satu aras, atau jumlah.</translation>
    </message>
    <message>
        <source>the members of “%1” overlap and cannot be added; choose one of: %2</source>
        <translation>ahli “%1” bertindih dan tidak boleh dijumlahkan; pilih satu daripada: %2</translation>
    </message>
    <message>
        <source>Without a value above zero in the base period, hence not shown: %1</source>
        <translation>Tanpa nilai melebihi sifar dalam tempoh asas, jadi tidak ditunjukkan: %1</translation>
    </message>
    <message>
        <source>%1 series over %2 periods are too many to show, and hardly any of their values are there; choose fewer, or a shorter time</source>
        <translation>%1 siri sepanjang %2 tempoh terlalu banyak untuk ditunjukkan, dan hampir tiada nilainya; pilih lebih sedikit, atau masa yang lebih pendek</translation>
    </message>
</context>
<context>
    <name>sampan::Reader</name>
    <message>
        <source>This is a link that leads out of the package&apos;s folder; it is not followed.</source>
        <translation>Ini pautan yang keluar dari folder pakej; tidak diikuti.</translation>
    </message>
    <message>
        <source>The data package names this file, but it is not there.</source>
        <translation>Pakej data menamakan fail ini, tetapi ia tiada di situ.</translation>
    </message>
    <message>
        <source>The data package names “%1”, but the archive does not hold it.</source>
        <translation>Pakej data menamakan “%1”, tetapi arkib tidak mengandunginya.</translation>
    </message>
    <message>
        <source>The archive holds neither a datapackage.json nor a table.</source>
        <translation>Arkib tidak mengandungi datapackage.json mahupun jadual.</translation>
    </message>
    <message>
        <source>The archive holds %1 tables and no datapackage.json; unpack it and open one of them.</source>
        <translation>Arkib mengandungi %1 jadual tanpa datapackage.json; nyahbungkus dan buka satu daripadanya.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fail kosong.</translation>
    </message>
    <message>
        <source>A .sampan file is a zip archive; this is something else, or its beginning is damaged.</source>
        <translation>Fail .sampan ialah arkib zip; ini sesuatu yang lain, atau permulaannya rosak.</translation>
    </message>
    <message>
        <source>This is a workbook of an old Excel (.xls). Save it as CSV and open that.</source>
        <translation>Ini buku kerja Excel lama (.xls). Simpan sebagai CSV dan buka yang itu.</translation>
    </message>
    <message>
        <source>This is a binary file, not a dataset. Sampan opens data packages, .sampan files, workbooks (xlsx, ods), SDMX, JSON-stat and tables of text (CSV, TSV).</source>
        <translation>Ini fail binari, bukan set data. Sampan membuka pakej data, fail .sampan, buku kerja (xlsx, ods), SDMX, JSON-stat dan jadual teks (CSV, TSV).</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks.</source>
        <translation>Fail hanya mengandungi ruang kosong.</translation>
    </message>
    <message>
        <source>This JSON is neither a data package (with “resources”) nor JSON-stat (with “dimension” and “value”).</source>
        <translation>JSON ini bukan pakej data (dengan “resources”) mahupun JSON-stat (dengan “dimension” dan “value”).</translation>
    </message>
    <message>
        <source>This is a web page or XML that is no SDMX message. Download the data as CSV.</source>
        <translation>Ini halaman web atau XML yang bukan mesej SDMX. Muat turun data sebagai CSV.</translation>
    </message>
    <message>
        <source>The folder holds no datapackage.json.</source>
        <translation>Folder tidak mengandungi datapackage.json.</translation>
    </message>
    <message>
        <source>This is a link to a file that does not exist.</source>
        <translation>Ini pautan ke fail yang tidak wujud.</translation>
    </message>
    <message>
        <source>This file is compressed with gzip. Unpack it and open what is in it.</source>
        <translation>Fail ini dimampatkan dengan gzip. Nyahmampatkannya dahulu, kemudian buka kandungannya.</translation>
    </message>
    <message>
        <source>This is SDMX-JSON, which Sampan does not read. Ask the same service for SDMX-CSV or SDMX-ML.</source>
        <translation>Ini SDMX-JSON, yang tidak dibaca oleh Sampan. Minta SDMX-CSV atau SDMX-ML daripada perkhidmatan yang sama.</translation>
    </message>
</context>
<context>
    <name>sampan::Reading</name>
    <message>
        <source>no data</source>
        <translation>tiada data</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>%1 daripada keseluruhan</translation>
    </message>
    <message>
        <source>%1 on a year before</source>
        <translation>%1 daripada tahun sebelumnya</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year, compound</source>
        <translation>%1 setahun, kompaun</translation>
    </message>
</context>
<context>
    <name>sampan::RecentList</name>
    <message>
        <source>This is no list of recent files; it was left as it is.</source>
        <translation>Ini bukan senarai fail terkini; ia dibiarkan seadanya.</translation>
    </message>
    <message>
        <source>The list of recent files cannot be written: %1.</source>
        <translation>Senarai fail terkini tidak dapat ditulis: %1.</translation>
    </message>
</context>
<context>
    <name>sampan::Recognition</name>
    <message>
        <source>No column of numbers was found. The columns are: %1.</source>
        <translation>Tiada lajur nombor ditemui. Lajurnya: %1.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>lajur %1</translation>
    </message>
    <message>
        <source>Two columns have one name; this one is called “%1”.</source>
        <translation>Dua lajur mempunyai nama yang sama; yang ini dipanggil “%1”.</translation>
    </message>
    <message>
        <source>The descriptor names a field “%1” that the table does not have.</source>
        <translation>Deskriptor menamakan medan “%1” yang tiada dalam jadual.</translation>
    </message>
    <message>
        <source>Importers are taken as reporters and exporters as their partners.</source>
        <translation>Pengimport diambil sebagai pelapor dan pengeksport sebagai rakannya.</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Rakan dagang</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Aliran</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>The units differ from row to row (%1); no unit is given.</source>
        <translation>Unit berbeza antara baris (%1); tiada unit diberikan.</translation>
    </message>
    <message>
        <source>The power of ten differs from row to row (%1); values of different scale stand side by side.</source>
        <translation>Kuasa sepuluh berbeza antara baris (%1); nilai berlainan skala bersebelahan.</translation>
    </message>
    <message>
        <source>“%1” is the time</source>
        <translation>“%1” ialah masa</translation>
    </message>
    <message>
        <source>“%1” is the %2</source>
        <translation>“%1” ialah %2</translation>
    </message>
    <message>
        <source>Numbers are written with a decimal comma.</source>
        <translation>Nombor ditulis dengan koma perpuluhan.</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>Tidak dibaca: %1.</translation>
    </message>
    <message>
        <source>No column of periods was found (years such as 1991, quarters such as 1991-Q1, months such as 1991-03).</source>
        <translation>Tiada lajur tempoh ditemui (tahun seperti 1991, suku seperti 1991-Q1, bulan seperti 1991-03).</translation>
    </message>
    <message>
        <source>“%1” above the table is taken as the reporter.</source>
        <translation>“%1” di atas jadual diambil sebagai pelapor.</translation>
    </message>
    <message>
        <source>“%1” follows from the flows and is not read.</source>
        <translation>“%1” mengikut daripada aliran dan tidak dibaca.</translation>
    </message>
    <message>
        <source>Periods stand across, from %1 to %2.</source>
        <translation>Tempoh melintang, dari %1 hingga %2.</translation>
    </message>
    <message>
        <source>Columns are members of “%1”.</source>
        <translation>Lajur ialah ahli “%1”.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Berat</translation>
    </message>
    <message>
        <source>Trade value</source>
        <translation>Nilai dagangan</translation>
    </message>
    <message>
        <source>“%1” holds fiscal years: %2 is named by the year in which it begins.</source>
        <translation>“%1” memuat tahun fiskal: %2 dinamakan mengikut tahun ia bermula.</translation>
    </message>
    <message>
        <source>“%1” has the day before the month, as in %2.</source>
        <translation>“%1” meletakkan hari sebelum bulan, seperti dalam %2.</translation>
    </message>
    <message>
        <source>“%1” has the month before the day, as in %2.</source>
        <translation>“%1” meletakkan bulan sebelum hari, seperti dalam %2.</translation>
    </message>
    <message>
        <source>The periods of “%1” could also be months; they are taken as fiscal years.</source>
        <translation>Tempoh “%1” boleh juga bulan; dianggap tahun fiskal.</translation>
    </message>
    <message>
        <source>The dates of “%1” could also have the month first; the day is taken to come first.</source>
        <translation>Tarikh “%1” boleh juga bermula dengan bulan; hari dianggap dahulu.</translation>
    </message>
    <message>
        <source>The numbers of “%1” are of another list than those of the United Nations; the names in “%2” are taken.</source>
        <translation>Nombor dalam “%1” daripada senarai lain, bukan senarai Pertubuhan Bangsa-Bangsa Bersatu; nama dalam “%2” digunakan.</translation>
    </message>
    <message>
        <source>“%1” counts the years of the Buddhist era, as in %2.</source>
        <translation>“%1” menggunakan tahun takwim Buddha, seperti %2.</translation>
    </message>
    <message>
        <source>No column has periods; the title names %1, which is taken for all values.</source>
        <translation>Tiada lajur tempoh; tajuk menyebut %1, yang digunakan untuk semua nilai.</translation>
    </message>
    <message>
        <source>The years above the columns are of the Buddhist era: 2534 is 1991.</source>
        <translation>Tahun di atas lajur mengikut takwim Buddha: 2534 ialah 1991.</translation>
    </message>
    <message>
        <source>The numbers of “%1” are of another list of countries than that of the United Nations, and which country each of them is cannot be known; they are kept as they stand.</source>
        <translation>Nombor dalam “%1” datang daripada senarai negara lain, bukan senarai Pertubuhan Bangsa-Bangsa Bersatu, dan negara bagi setiap nombor tidak dapat diketahui; nombor dikekalkan seperti adanya.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Semua sekali</translation>
    </message>
</context>
<context>
    <name>sampan::RecognitionPanel</name>
    <message>
        <source>Columns and what they are taken as</source>
        <translation>Lajur dan maksudnya</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Baris pertama fail</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Pengekodan</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>Pemisah lajur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Helaian</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Tanda perpuluhan</translation>
    </message>
    <message>
        <source>Names in line</source>
        <translation>Nama pada baris</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>Data from line</source>
        <translation>Data dari baris</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Gandaan</translation>
    </message>
    <message>
        <source>As found out</source>
        <translation>Seperti yang ditemui</translation>
    </message>
    <message>
        <source>Forget what was chosen for files of this layout</source>
        <translation>Lupakan pilihan bagi fail bersusunan ini</translation>
    </message>
    <message>
        <source>No dataset is open.</source>
        <translation>Tiada set data terbuka.</translation>
    </message>
    <message>
        <source>This file describes itself: nothing about it had to be guessed.</source>
        <translation>Fail ini menerangkan dirinya: tiada apa yang perlu diteka.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Cari sendiri</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1 (ditemui)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Koma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Koma bertitik</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Palang</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Titik</translation>
    </message>
    <message>
        <source>All of one layout</source>
        <translation>Semua yang bersusunan sama</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Peratus</translation>
    </message>
    <message>
        <source>Tonnes</source>
        <translation>Tan metrik</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogram</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Ribu</translation>
    </message>
    <message>
        <source>Ten thousands</source>
        <translation>Puluh ribu</translation>
    </message>
    <message>
        <source>Millions</source>
        <translation>Juta</translation>
    </message>
    <message>
        <source>Hundred millions</source>
        <translation>Ratus juta</translation>
    </message>
    <message>
        <source>Billions</source>
        <translation>Bilion</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Apakah “%1”</translation>
    </message>
</context>
<context>
    <name>sampan::Report</name>
    <message>
        <source>Format: %1; %2 rows, %3 values</source>
        <translation>Format: %1; %2 baris, %3 nilai</translation>
    </message>
    <message>
        <source>Dimension %1 (%2), %3 members: %4</source>
        <translation>Dimensi %1 (%2), %3 ahli: %4</translation>
    </message>
    <message>
        <source>Measure %1: %2</source>
        <translation>Ukuran %1: %2</translation>
    </message>
    <message>
        <source>View %1: %2</source>
        <translation>Paparan %1: %2</translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <translation>Sumber %1: %2</translation>
    </message>
    <message>
        <source>  %1: stated %2, computed %3; %4</source>
        <translation>  %1: dinyatakan %2, dikira %3; %4</translation>
    </message>
    <message>
        <source>  source: %1</source>
        <translation>  sumber: %1</translation>
    </message>
    <message>
        <source>The dataset makes no claims.</source>
        <translation>Set data tidak membuat kenyataan.</translation>
    </message>
    <message>
        <source>A figure, exported by %1</source>
        <translation>Carta, dieksport oleh %1</translation>
    </message>
    <message>
        <source>  Made of %1</source>
        <translation>  Dibuat daripada %1</translation>
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
        <translation>Jadual ini besar: yang disemak hanya yang berkaitan dengan %1 daripada %2 ahli “%3”.</translation>
    </message>
    <message>
        <source>the series</source>
        <translation>siri itu</translation>
    </message>
    <message>
        <source>A share of %1 %: shares lie between 0 and 100 %. Look at the source.</source>
        <translation>Bahagian %1 %: bahagian terletak antara 0 dan 100 %. Lihat sumbernya.</translation>
    </message>
    <message>
        <source>%1, %2: the parts along “%3” add up to %4, the reported total is %5 (%6%7 %).</source>
        <translation>%1, %2: bahagian mengikut “%3” berjumlah %4, jumlah yang dilaporkan %5 (%6%7 %).</translation>
    </message>
    <message>
        <source>Values in several currencies stand side by side (%1); they are never added up.</source>
        <translation>Nilai dalam beberapa mata wang bersebelahan (%1); ia tidak pernah dijumlahkan.</translation>
    </message>
    <message>
        <source>Values at different prices stand side by side (%1); they are never added up.</source>
        <translation>Nilai pada harga berbeza bersebelahan (%1); ia tidak pernah dijumlahkan.</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5, about 10^%6 times as much%7. Perhaps another unit.</source>
        <translation>%1: daripada %2 pada %3 kepada %4 pada %5, kira-kira 10^%6 kali%7. Mungkin unit lain.</translation>
    </message>
    <message>
        <source> and back</source>
        <translation> lalu kembali</translation>
    </message>
    <message>
        <source>%1: %2 has the very value of %3 (%4).</source>
        <translation>%1: %2 mempunyai nilai yang sama tepat dengan %3 (%4).</translation>
    </message>
    <message>
        <source>%1 repeats %2: %3 of %4 values are the same to the last digit.</source>
        <translation>%1 mengulang %2: %3 daripada %4 nilai sama hingga angka terakhir.</translation>
    </message>
    <message>
        <source>%1: no value for %2.</source>
        <translation>%1: tiada nilai bagi %2.</translation>
    </message>
    <message>
        <source>%1 of %2 series have a gap between their first and last value; the largest are named.</source>
        <translation>%1 daripada %2 siri mempunyai jurang antara nilai awal dan akhirnya; yang terbesar dinamakan.</translation>
    </message>
    <message>
        <source>Between %1 and %2 the file has nothing for %3.</source>
        <translation>Antara %1 dan %2 fail tidak memuat apa-apa bagi %3.</translation>
    </message>
    <message>
        <source>Russia and the other successor states</source>
        <translation>Rusia dan negara pengganti lain</translation>
    </message>
    <message>
        <source>the successor states</source>
        <translation>negara-negara pengganti</translation>
    </message>
    <message>
        <source>Serbia and Montenegro, each for itself</source>
        <translation>Serbia dan Montenegro, masing-masing sendiri</translation>
    </message>
    <message>
        <source>Czechia and Slovakia</source>
        <translation>Czechia dan Slovakia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Jerman</translation>
    </message>
    <message>
        <source>Curaçao, Sint Maarten and others</source>
        <translation>Curaçao, Sint Maarten dan lain-lain</translation>
    </message>
    <message>
        <source>Belgium and Luxembourg, each for itself</source>
        <translation>Belgium dan Luxembourg, masing-masing sendiri</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yaman</translation>
    </message>
    <message>
        <source>the USSR</source>
        <translation>USSR</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>Yugoslavia</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <translation>Czechoslovakia</translation>
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
        <translation>Serbia dan Montenegro</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>the Netherlands Antilles</source>
        <translation>Antilles Belanda</translation>
    </message>
    <message numerus="yes">
        <source>“%1” ended in %2 but has %n value(s) after that; since then its trade belongs to %3.</source>
        <translation>
            <numerusform>“%1” berakhir pada %2 tetapi mempunyai %n nilai selepas itu; sejak itu dagangannya milik %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ended in %2; since then its trade stands under %3.</source>
        <translation>“%1” berakhir pada %2; sejak itu dagangannya dicatat di bawah %3.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” reports for itself since %2 but has %n value(s) from before, when its trade stood under %3.</source>
        <translation>
            <numerusform>“%1” melapor sendiri sejak %2 tetapi mempunyai %n nilai dari sebelumnya, ketika dagangannya dicatat di bawah %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hong Kong re-exports much of what China buys and sells: figures by partner may name Hong Kong where the goods came from or went to the mainland.</source>
        <translation>Hong Kong mengeksport semula banyak yang dibeli dan dijual China: angka mengikut rakan boleh menamakan Hong Kong sedangkan barang datang dari atau pergi ke tanah besar.</translation>
    </message>
</context>
<context>
    <name>sampan::Sdmx</name>
    <message>
        <source>The SDMX message holds a dataset without a single observation.</source>
        <translation>Mesej SDMX mengandungi set data tanpa satu pun cerapan.</translation>
    </message>
    <message>
        <source>This SDMX message carries no data; perhaps it is the structure alone.</source>
        <translation>Mesej SDMX ini tidak membawa data; mungkin strukturnya sahaja.</translation>
    </message>
    <message>
        <source>The message holds %1 datasets; they are read as one.</source>
        <translation>Mesej mengandungi %1 set data; dibaca sebagai satu.</translation>
    </message>
    <message>
        <source>This is no data but an answer of the service it was asked of: “%1”.</source>
        <translation>Ini bukan data tetapi jawapan perkhidmatan yang ditanya: “%1”.</translation>
    </message>
</context>
<context>
    <name>sampan::Session</name>
    <message>
        <source>This is no session of Sampan.</source>
        <translation>Ini bukan sesi Sampan.</translation>
    </message>
    <message>
        <source>This session was written by a newer version of Sampan.</source>
        <translation>Sesi ini ditulis oleh versi Sampan yang lebih baharu.</translation>
    </message>
    <message>
        <source>A dataset of this session has no path; it is left out.</source>
        <translation>Satu set data sesi ini tiada laluan; ia ditinggalkan.</translation>
    </message>
    <message>
        <source>A figure of %1 cannot be read and is left out: %2</source>
        <translation>Satu carta bagi %1 tidak dapat dibaca dan ditinggalkan: %2</translation>
    </message>
</context>
<context>
    <name>sampan::SideFigure</name>
    <message>
        <source>Selection</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Hidden series</source>
        <translation>Siri tersembunyi</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Paparan</translation>
    </message>
    <message>
        <source>Second figure</source>
        <translation>Carta kedua</translation>
    </message>
    <message>
        <source>Figure beside</source>
        <translation>Carta di sebelah</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close the second figure</source>
        <translation>Tutup carta kedua</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Carta %1</translation>
    </message>
</context>
<context>
    <name>sampan::Speech</name>
    <message>
        <source>US dollars</source>
        <translation>dolar AS</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>euro</translation>
    </message>
    <message>
        <source>%1 per cent</source>
        <translation>%1 peratus</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tiada data</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, disembunyikan</translation>
    </message>
    <message>
        <source>%1, no data</source>
        <translation>%1, tiada data</translation>
    </message>
    <message>
        <source>%1, one value, %2</source>
        <translation>%1, satu nilai, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n value(s) from %2 to %3</source>
        <translation>
            <numerusform>%1, %n nilai dari %2 hingga %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n tiada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Status</name>
    <message>
        <source>reported</source>
        <translation>dilaporkan</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>anggaran</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>sementara</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>sulit</translation>
    </message>
    <message>
        <source>break in the series</source>
        <translation>siri terputus</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>dikira</translation>
    </message>
    <message>
        <source>lower bound</source>
        <translation>had bawah</translation>
    </message>
    <message>
        <source>reports differ</source>
        <translation>laporan berbeza</translation>
    </message>
</context>
<context>
    <name>sampan::StatusStrip</name>
    <message>
        <source>Reading</source>
        <translation>Bacaan</translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation>Membuka fail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Batalkan pembukaan</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Membuka %1…</translation>
    </message>
</context>
<context>
    <name>sampan::TableBuilder</name>
    <message>
        <source>A note, not data: “%1”.</source>
        <translation>Nota, bukan data: “%1”.</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2; those beyond are not read.</source>
        <translation>%1 sel sedangkan pengepala ada %2; selebihnya tidak dibaca.</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2; the others are taken as missing.</source>
        <translation>%1 sel sedangkan pengepala ada %2; yang lain dianggap tiada.</translation>
    </message>
    <message>
        <source>“%1” is empty here; the row cannot be placed and is left out.</source>
        <translation>“%1” kosong di sini; baris tidak dapat ditempatkan dan ditinggalkan.</translation>
    </message>
    <message>
        <source>“%1” is no period; expected one such as 1991, 1991-Q1 or 1991-03. The row is left out.</source>
        <translation>“%1” bukan tempoh; sepatutnya seperti 1991, 1991-Q1 atau 1991-03. Baris ditinggalkan.</translation>
    </message>
    <message>
        <source>“%1” is taken as a group of countries: it is never added to its members.</source>
        <translation>“%1” diambil sebagai kumpulan negara: tidak pernah dijumlahkan dengan ahlinya.</translation>
    </message>
    <message>
        <source>“%1” is no country or territory that is known; it is kept as it stands.</source>
        <translation>“%1” bukan negara atau wilayah yang dikenali; dikekalkan seadanya.</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>The measure “%1” is not among those that the descriptor names; its unit is not known.</source>
        <translation>Ukuran “%1” tidak dinamakan deskriptor; unitnya tidak diketahui.</translation>
    </message>
    <message>
        <source>The source “%1” is not among those that the descriptor names.</source>
        <translation>Sumber “%1” tidak dinamakan deskriptor.</translation>
    </message>
    <message>
        <source>More than 256 measures; the row is left out.</source>
        <translation>Lebih daripada 256 ukuran; baris ditinggalkan.</translation>
    </message>
    <message>
        <source>“%1” is no number; the value is taken as missing.</source>
        <translation>“%1” bukan nombor; nilainya dianggap tiada.</translation>
    </message>
    <message>
        <source>Dates are one a year and taken as years.</source>
        <translation>Tarikh satu setahun dan diambil sebagai tahun.</translation>
    </message>
    <message>
        <source>Dates are one a month and taken as months.</source>
        <translation>Tarikh satu sebulan dan diambil sebagai bulan.</translation>
    </message>
    <message>
        <source>Periods of different length stand side by side (%1 and %2).</source>
        <translation>Tempoh berlainan panjang bersebelahan (%1 dan %2).</translation>
    </message>
    <message>
        <source>A second value for %1; both are kept, and sums count both.</source>
        <translation>Nilai kedua untuk %1; kedua-duanya disimpan, dan jumlah mengira kedua-duanya.</translation>
    </message>
    <message>
        <source>There is a header but not a single record of data under it.</source>
        <translation>Ada pengepala tetapi tiada satu pun rekod data di bawahnya.</translation>
    </message>
    <message>
        <source>The default member “%1” of “%2” does not occur; the first one takes its place.</source>
        <translation>Ahli lalai “%1” bagi “%2” tidak wujud; yang pertama menggantikannya.</translation>
    </message>
    <message>
        <source>“%1” has codes of several levels side by side, as 02, 0202 and 020230: a sum over all of them counts the same trade more than once. Choose codes of one level, or the total.</source>
        <translation>“%1” mempunyai kod beberapa aras bersebelahan, seperti 02, 0202 dan 020230: jumlah semuanya mengira perdagangan yang sama lebih daripada sekali. Pilih kod satu aras, atau jumlah.</translation>
    </message>
</context>
<context>
    <name>sampan::TableReader</name>
    <message>
        <source>column %1</source>
        <translation>lajur %1</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Jadual kosong.</translation>
    </message>
    <message>
        <source>This is text but no table: expected columns parted by commas, semicolons or tabs under a line of names, as in “year,partner,value”.</source>
        <translation>Ini teks tetapi bukan jadual: sepatutnya lajur dipisahkan koma, koma bertitik atau tab di bawah baris nama, seperti “year,partner,value”.</translation>
    </message>
    <message>
        <source>The table has %1 columns; up to %2 are read.</source>
        <translation>Jadual mempunyai %1 lajur; paling banyak %2 dibaca.</translation>
    </message>
    <message>
        <source>The header is in line %1; the lines above it are taken as title and notes.</source>
        <translation>Pengepala di baris %1; baris di atasnya diambil sebagai tajuk dan nota.</translation>
    </message>
    <message>
        <source>There is no line with the names of the columns; they are numbered.</source>
        <translation>Tiada baris nama lajur; lajur dinomborkan.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Pembacaan dibatalkan.</translation>
    </message>
    <message>
        <source>This is a binary file, not a table of text.</source>
        <translation>Ini fail binari, bukan jadual teks.</translation>
    </message>
    <message>
        <source>The encoding is taken as %1.</source>
        <translation>Pengekodan diambil sebagai %1.</translation>
    </message>
    <message>
        <source>Some characters are illegal in %1 and appear as “�”.</source>
        <translation>Sesetengah aksara tidak sah dalam %1 dan kelihatan sebagai “�”.</translation>
    </message>
    <message>
        <source>The encoding could also be %1; look at the names.</source>
        <translation>Pengekodan mungkin juga %1; lihat nama-namanya.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes; everything up to the end is in this cell.</source>
        <translation>Tanda petik dibuka di sini dan tidak ditutup; semuanya hingga akhir berada dalam sel ini.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark; it is kept as part of the cell.</source>
        <translation>Teks mengikuti tanda petik penutup; disimpan sebagai sebahagian sel.</translation>
    </message>
    <message>
        <source>Read as was chosen for files of this layout.</source>
        <translation>Dibaca seperti dipilih bagi fail bersusunan ini.</translation>
    </message>
    <message>
        <source>“%1” and “%2” together are the time.</source>
        <translation>“%1” dan “%2” bersama-sama ialah masa.</translation>
    </message>
    <message>
        <source>The table would take far more memory than a file of its size should: it is taken for a trap and not opened.</source>
        <translation>Jadual ini akan mengambil memori jauh lebih banyak daripada sepatutnya bagi fail sebesar ini: dianggap perangkap dan tidak dibuka.</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>Tidak dibaca: %1.</translation>
    </message>
    <message>
        <source>Lines such as “%1” name the rows under them; they are read as “%2”.</source>
        <translation>Baris seperti “%1” menamakan baris di bawahnya; ia dibaca sebagai “%2”.</translation>
    </message>
    <message>
        <source>Empty cells under a name in “%1” repeat it.</source>
        <translation>Sel kosong di bawah sesuatu nama dalam “%1” mengulangi nama itu.</translation>
    </message>
</context>
<context>
    <name>sampan::Theme</name>
    <message>
        <source>There is no theme “%1”. The themes are: %2.</source>
        <translation>Tiada tema “%1”. Tema yang ada: %2.</translation>
    </message>
    <message>
        <source>“%1” is no property of a theme.</source>
        <translation>“%1” bukan sifat tema.</translation>
    </message>
    <message>
        <source>The colour “%1” is missing.</source>
        <translation>Warna “%1” tiada.</translation>
    </message>
    <message>
        <source>There is no palette.</source>
        <translation>Tiada palet.</translation>
    </message>
    <message>
        <source>“%1” is a number of points from %2 to %3.</source>
        <translation>“%1” ialah bilangan poin dari %2 hingga %3.</translation>
    </message>
    <message>
        <source>A theme is a JSON object; this is something else.</source>
        <translation>Tema ialah objek JSON; ini sesuatu yang lain.</translation>
    </message>
    <message>
        <source>“base” is “%1”; it is one of %2.</source>
        <translation>“base” ialah “%1”; sepatutnya satu daripada %2.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Cerah</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>“%1” is no colour; expected “#” and six digits from 0 to f.</source>
        <translation>“%1” bukan warna; sepatutnya “#” dan enam angka dari 0 hingga f.</translation>
    </message>
</context>
<context>
    <name>sampan::Transform</name>
    <message>
        <source>Values</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Share of total</source>
        <translation>Bahagian daripada jumlah</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Pertumbuhan</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Imbangan</translation>
    </message>
</context>
<context>
    <name>sampan::WelcomePage</name>
    <message>
        <source>Charts of trade between nations</source>
        <translation>Carta perdagangan antara negara</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Buka fail…</translation>
    </message>
    <message>
        <source>Datasets that come with Sampan</source>
        <translation>Set data yang disertakan dengan Sampan</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Pernah dibuka</translation>
    </message>
    <message>
        <source>Thirty years of exports and imports with ten states, as three statistics have them.</source>
        <translation>Tiga puluh tahun eksport dan import dengan sepuluh negara, menurut tiga statistik.</translation>
    </message>
    <message>
        <source>Who sells to each of eleven states, how much, and how the shares moved.</source>
        <translation>Siapa menjual kepada setiap satu daripada sebelas negara, berapa banyak, dan bagaimana bahagiannya berubah.</translation>
    </message>
    <message>
        <source>What was signed and sold at each expo, as announced at its closing.</source>
        <translation>Yang ditandatangani dan dijual di setiap ekspo, seperti diumumkan pada penutupan.</translation>
    </message>
    <message>
        <source>Open a table of trade figures, or drop one here: CSV, a workbook, SDMX, JSON-stat, a data package, a .sampan file.</source>
        <translation>Buka jadual angka perdagangan, atau lepaskan di sini: CSV, buku kerja, SDMX, JSON-stat, pakej data, fail .sampan.</translation>
    </message>
    <message>
        <source>A short manual</source>
        <translation>Manual ringkas</translation>
    </message>
    <message>
        <source>How has China’s trade with ASEAN grown?</source>
        <translation>Bagaimanakah perdagangan China dengan ASEAN berkembang?</translation>
    </message>
    <message>
        <source>Who supplies Cambodia?</source>
        <translation>Siapakah pembekal Kemboja?</translation>
    </message>
    <message>
        <source>Does China buy or sell more?</source>
        <translation>Adakah China lebih banyak membeli atau menjual?</translation>
    </message>
    <message>
        <source>Do both sides report the same?</source>
        <translation>Adakah kedua-dua pihak melaporkan perkara yang sama?</translation>
    </message>
    <message>
        <source>Questions to try</source>
        <translation>Soalan untuk dicuba</translation>
    </message>
</context>
<context>
    <name>sampan::WholeFile</name>
    <message>
        <source>This is a link to a file that does not exist.</source>
        <translation>Ini pautan ke fail yang tidak wujud.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Tiada fail sedemikian.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Ini folder, bukan fail.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Ini bukan fail biasa.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Fail tidak dapat dibuka: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation>Fail tidak dapat dibaca hingga akhir: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Fail tidak dapat ditulis: %1.</translation>
    </message>
    <message>
        <source>The file could not be written to its end (%1); what was there before is kept.</source>
        <translation>Fail tidak dapat ditulis hingga akhir (%1); kandungan sebelumnya dikekalkan.</translation>
    </message>
    <message>
        <source>The file could not be put in its place: %1.</source>
        <translation>Fail tidak dapat diletakkan di tempatnya: %1.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read; open it again when it is whole.</source>
        <translation>Fail menjadi lebih pendek semasa dibaca; buka semula apabila ia lengkap.</translation>
    </message>
</context>
<context>
    <name>sampan::Workbook</name>
    <message>
        <source>The sheet “%1” is hidden and not read.</source>
        <translation>Helaian “%1” tersembunyi dan tidak dibaca.</translation>
    </message>
    <message>
        <source>No sheet of the workbook holds a table: expected a line of names with numbers under it.</source>
        <translation>Tiada helaian buku kerja mengandungi jadual: sepatutnya baris nama dengan nombor di bawahnya.</translation>
    </message>
    <message>
        <source>Without numbers, so not read: %1.</source>
        <translation>Tanpa nombor, jadi tidak dibaca: %1.</translation>
    </message>
    <message>
        <source>The sheets %1 have one layout and are read together; “%2” tells them apart.</source>
        <translation>Helaian %1 mempunyai susun atur sama dan dibaca bersama; “%2” membezakannya.</translation>
    </message>
    <message>
        <source>The sheet “%1” is shown, as it holds the most numbers; the others are not read: %2.</source>
        <translation>Helaian “%1” ditunjukkan kerana mengandungi nombor terbanyak; yang lain tidak dibaca: %2.</translation>
    </message>
    <message>
        <source>Read from the sheet “%1”.</source>
        <translation>Dibaca daripada helaian “%1”.</translation>
    </message>
    <message>
        <source>The sheet “%1” is named by the workbook but not in it.</source>
        <translation>Helaian “%1” dinamakan buku kerja tetapi tiada di dalamnya.</translation>
    </message>
    <message>
        <source>Cells of the sheet “%1” point at nothing; they are left out.</source>
        <translation>Sel helaian “%1” menunjuk kepada kosong; ditinggalkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) carry no value, the first in %1; open the workbook in the program that made it and save it once.</source>
        <translation>
            <numerusform>%n formula tidak membawa nilai, yang pertama di %1; buka buku kerja dalam program pembuatnya dan simpan sekali.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet repeats its cells millions of times, or would take far more memory than a file of its size should: it is taken for a trap and not opened.</source>
        <translation>Satu helaian mengulang selnya berjuta-juta kali, atau akan mengambil memori jauh lebih banyak daripada sepatutnya bagi fail sebesar ini: dianggap perangkap dan tidak dibuka.</translation>
    </message>
    <message>
        <source>%1 would take far more memory than a file of its size should: it is taken for a trap and not opened.</source>
        <translation>%1 akan mengambil memori jauh lebih banyak daripada sepatutnya bagi fail sebesar ini: dianggap perangkap dan tidak dibuka.</translation>
    </message>
    <message>
        <source>The texts of the workbook</source>
        <translation>Teks buku kerja</translation>
    </message>
    <message>
        <source>The sheet “%1”</source>
        <translation>Helaian “%1”</translation>
    </message>
</context>
<context>
    <name>sampan::Writer</name>
    <message>
        <source>A dataset is written as .sampan or .csv; this name ends otherwise.</source>
        <translation>Set data ditulis sebagai .sampan atau .csv; nama ini berakhir lain.</translation>
    </message>
</context>
<context>
    <name>sampan::Xml</name>
    <message>
        <source>There is not enough memory to read this.</source>
        <translation>Memori tidak mencukupi untuk membaca ini.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Pembacaan dibatalkan.</translation>
    </message>
    <message>
        <source>The XML declares entities, which a table does not need and a trap does; it is not read.</source>
        <translation>XML mengisytiharkan entiti, yang tidak diperlukan jadual tetapi diperlukan perangkap; tidak dibaca.</translation>
    </message>
    <message>
        <source>The XML is nested more than %1 deep; it is not read.</source>
        <translation>XML bersarang lebih daripada %1 aras; tidak dibaca.</translation>
    </message>
    <message>
        <source>The XML is damaged here (%1).</source>
        <translation>XML rosak di sini (%1).</translation>
    </message>
    <message>
        <source>A tag or a remark in the XML is longer than %1 MB; it is not read.</source>
        <translation>Satu tag atau ulasan dalam XML lebih panjang daripada %1 MB; ia tidak dibaca.</translation>
    </message>
</context>
</TS>
