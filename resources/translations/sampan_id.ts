<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
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
        <translation>Lepaskan</translation>
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
        <translation>Kembali</translation>
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
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Tampilan daftar</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tampilan rincian</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Jenis berkas:</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ganti &amp;nama</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Tampilkan berkas &amp;tersembunyi</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Folder baru</translation>
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
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Gantikan?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Berkas tidak ditemukan.
Periksa nama berkasnya.</translation>
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
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tanggal diubah</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
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
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
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
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atur ulang</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Kembalikan bawaan</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
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
        <translation>Salin alamat &amp;tautan</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
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
        <translation>Tentang dataset ini</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Statements in print, checked against the data</source>
        <translation>Pernyataan yang pernah terbit, dicocokkan dengan data</translation>
    </message>
    <message>
        <source>the data give %1</source>
        <translation>data memberi %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Cara berkas dibaca</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Berkas: %1</translation>
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
        <translation>Tutup &amp;dataset</translation>
    </message>
    <message>
        <source>&amp;Save as .sampan…</source>
        <translation>&amp;Simpan sebagai .sampan…</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;Ekspor bagan…</translation>
    </message>
    <message>
        <source>&amp;Repeat last export</source>
        <translation>&amp;Ulangi ekspor terakhir</translation>
    </message>
    <message>
        <source>Copy &amp;figure</source>
        <translation>Salin b&amp;agan</translation>
    </message>
    <message>
        <source>Copy figure’s &amp;data</source>
        <translation>Salin &amp;data bagan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Lupakan berkas-berkas ini</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>Tampilkan &amp;semua</translation>
    </message>
    <message>
        <source>Fit &amp;values</source>
        <translation>Paskan &amp;nilai</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Per&amp;besar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Per&amp;kecil</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>Skala &amp;logaritmik</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Jelajah</translation>
    </message>
    <message>
        <source>&amp;Zoom box</source>
        <translation>&amp;Kotak perbesaran</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Ukur</translation>
    </message>
    <message>
        <source>Go to &amp;table or chart</source>
        <translation>Ke &amp;tabel atau bagan</translation>
    </message>
    <message>
        <source>&amp;Next figure</source>
        <translation>Bagan &amp;berikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous figure</source>
        <translation>Bagan &amp;sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Layar penuh</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Seperti &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Terang</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;Milestones</source>
        <translation>&amp;Peristiwa penting</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>&amp;Tombol dan gerakan</translation>
    </message>
    <message>
        <source>&amp;About Sampan</source>
        <translation>&amp;Tentang Sampan</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Buka yang te&amp;rakhir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
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
        <translation>Ba&amp;gan</translation>
    </message>
    <message>
        <source>Chart type</source>
        <translation>Jenis bagan</translation>
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
        <translation>&amp;Preferensi…</translation>
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
        <translation>Ekspor &amp;semua bagan…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Ceta&amp;k…</translation>
    </message>
    <message>
        <source>Zoom both axes in</source>
        <translation>Perbesar kedua sumbu</translation>
    </message>
    <message>
        <source>Zoom both axes out</source>
        <translation>Perkecil kedua sumbu</translation>
    </message>
    <message>
        <source>&amp;Keep the value axis</source>
        <translation>&amp;Pertahankan sumbu nilai</translation>
    </message>
    <message>
        <source>&amp;Left drag draws the zoom box</source>
        <translation>Seret &amp;kiri menggambar kotak perbesaran</translation>
    </message>
    <message>
        <source>&amp;Back to the earlier view</source>
        <translation>Kem&amp;bali ke tampilan sebelumnya</translation>
    </message>
    <message>
        <source>F&amp;orward to the later view</source>
        <translation>&amp;Maju ke tampilan berikutnya</translation>
    </message>
    <message>
        <source>&amp;Second figure beside</source>
        <translation>Bagan ke&amp;dua di samping</translation>
    </message>
    <message>
        <source>Pla&amp;y through the years</source>
        <translation>Putar &amp;sepanjang tahun</translation>
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
        <translation>Tambah &amp;pita tahun</translation>
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
        <translation>Pada ha&amp;rga konstan</translation>
    </message>
    <message>
        <source>&amp;How it was read</source>
        <translation>Cara &amp;dibaca</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>Panel be&amp;rikutnya</translation>
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
        <translation>Pita</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>An annotation is of the kind “%1”; there are line, band, label.</source>
        <translation>Anotasi berjenis “%1”; yang ada: line, band, label.</translation>
    </message>
    <message>
        <source>The annotation “%1” stands at “%2”; expected a period such as 1991.</source>
        <translation>Anotasi “%1” berada pada “%2”; seharusnya periode seperti 1991.</translation>
    </message>
    <message>
        <source>The annotation “%1” has a number that is none.</source>
        <translation>Anotasi “%1” memuat bilangan yang bukan bilangan.</translation>
    </message>
    <message>
        <source>“handles” is “%1”; expected two periods such as 1991 and 2020.</source>
        <translation>“handles” adalah “%1”; seharusnya dua periode seperti 1991 dan 2020.</translation>
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
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Annotations of the figure</source>
        <translation>Anotasi pada bagan</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Tambah garis</translation>
    </message>
    <message>
        <source>Add band</source>
        <translation>Tambah pita</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Tambah label</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation>Hapus anotasi</translation>
    </message>
    <message>
        <source>Drag what stands on the chart; double-click it to word it anew.</source>
        <translation>Seret yang ada pada bagan; klik ganda untuk menulis ulang.</translation>
    </message>
    <message>
        <source>Bars and donuts show one period only; annotations stand in time.</source>
        <translation>Batang dan donat hanya menampilkan satu periode; anotasi berada dalam waktu.</translation>
    </message>
    <message>
        <source>“%1” is no period such as %2.</source>
        <translation>“%1” bukan periode seperti %2.</translation>
    </message>
    <message>
        <source>Word “%1”</source>
        <translation>Tulis ulang “%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Pindahkan “%1”</translation>
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
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>Tiadakan “%1”</translation>
    </message>
    <message>
        <source>Text of the annotation</source>
        <translation>Teks anotasi</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Hapus “%1”</translation>
    </message>
    <message>
        <source>Word “%1”</source>
        <translation>Tulis ulang “%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Pindahkan “%1”</translation>
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
        <translation>Periode</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
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
        <translation>ini berkas zip yang rusak atau tidak lengkap (%1)</translation>
    </message>
    <message>
        <source>the zip file holds %1 entries; a dataset has a handful</source>
        <translation>berkas zip berisi %1 entri; dataset hanya punya beberapa</translation>
    </message>
    <message>
        <source>entry %1 of the zip file cannot be read</source>
        <translation>entri %1 dari berkas zip tidak dapat dibaca</translation>
    </message>
    <message>
        <source>the zip file has an entry “%1”, which would lie outside of it; it is not opened</source>
        <translation>berkas zip memiliki entri “%1” yang akan berada di luarnya; tidak dibuka</translation>
    </message>
    <message>
        <source>“%1” in the zip file is protected by a password</source>
        <translation>“%1” dalam berkas zip dilindungi kata sandi</translation>
    </message>
    <message>
        <source>“%1” in the zip file would grow from %2 to %3: it is taken for a trap and not opened</source>
        <translation>“%1” dalam berkas zip akan membengkak dari %2 menjadi %3: dianggap jebakan dan tidak dibuka</translation>
    </message>
    <message>
        <source>the zip file would grow beyond %1</source>
        <translation>berkas zip akan membengkak melebihi %1</translation>
    </message>
    <message>
        <source>“%1” in the zip file cannot be read (%2)</source>
        <translation>“%1” dalam berkas zip tidak dapat dibaca (%2)</translation>
    </message>
    <message>
        <source>“%1” in the zip file is damaged</source>
        <translation>“%1” dalam berkas zip rusak</translation>
    </message>
    <message>
        <source>the file could not be packed (%1)</source>
        <translation>berkas tidak dapat dikemas (%1)</translation>
    </message>
    <message>
        <source>“%1” in the zip file would grow to %2: it is taken for a trap and not opened</source>
        <translation>“%1” dalam berkas zip akan membesar sampai %2: dianggap jebakan dan tidak dibuka</translation>
    </message>
    <message>
        <source>“%1” in the zip file is a link; it is not followed</source>
        <translation>“%1” dalam berkas zip adalah tautan; tidak diikuti</translation>
    </message>
    <message>
        <source>there is no “%1” in the zip file</source>
        <translation>tidak ada “%1” dalam berkas zip</translation>
    </message>
    <message>
        <source>The part of Sampan that reads and writes zip files is not installed.</source>
        <translation>Bagian Sampan yang membaca dan menulis berkas zip tidak terpasang.</translation>
    </message>
</context>
<context>
    <name>sampan::ChartView</name>
    <message>
        <source>Move the view</source>
        <translation>Geser tampilan</translation>
    </message>
    <message>
        <source>Scale the time axis</source>
        <translation>Ubah skala sumbu waktu</translation>
    </message>
    <message>
        <source>Scale the value axis</source>
        <translation>Ubah skala sumbu nilai</translation>
    </message>
    <message>
        <source>Zoom to a box</source>
        <translation>Perbesar ke kotak</translation>
    </message>
    <message>
        <source>Hide or show %1</source>
        <translation>Sembunyikan atau tampilkan %1</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Tampilkan hanya %1</translation>
    </message>
    <message>
        <source>Move along time</source>
        <translation>Bergeser sepanjang waktu</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zum</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semuanya</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Tampilkan seluruh periode</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Tampilkan semua nilai</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Bagan</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
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
        <translation>tidak ada data</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, disembunyikan</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, ditampilkan</translation>
    </message>
    <message>
        <source>Move the values</source>
        <translation>Geser nilai</translation>
    </message>
    <message>
        <source>%1 is the only one left and stays in view.</source>
        <translation>%1 satu-satunya yang tersisa dan tetap tampil.</translation>
    </message>
    <message>
        <source>Fix the value axis</source>
        <translation>Kunci sumbu nilai</translation>
    </message>
    <message>
        <source>Release the value axis</source>
        <translation>Lepas sumbu nilai</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Pengukuran</translation>
    </message>
    <message>
        <source>Close the measure</source>
        <translation>Tutup pengukuran</translation>
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
        <translation>pangsa</translation>
    </message>
    <message>
        <source>on a year before</source>
        <translation>dari tahun sebelumnya</translation>
    </message>
    <message>
        <source>The arrow keys move it, Enter opens its text, Delete takes it away</source>
        <translation>Tombol panah memindahkannya, Enter membuka teksnya, Delete menghapusnya</translation>
    </message>
</context>
<context>
    <name>sampan::Claims</name>
    <message>
        <source>the dataset has no value for %1</source>
        <translation>dataset tidak memiliki nilai untuk %1</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>periode itu</translation>
    </message>
    <message>
        <source>the value of %1 is not above zero</source>
        <translation>nilai %1 tidak di atas nol</translation>
    </message>
    <message>
        <source>value of %1 divided by that of %2</source>
        <translation>nilai %1 dibagi nilai %2</translation>
    </message>
    <message>
        <source>growth is not defined between these ends</source>
        <translation>pertumbuhan tidak terdefinisi di antara kedua ujung ini</translation>
    </message>
    <message>
        <source>value of %1</source>
        <translation>nilai %1</translation>
    </message>
    <message>
        <source>change from the period before to %1</source>
        <translation>perubahan dari periode sebelumnya ke %1</translation>
    </message>
    <message>
        <source>this kind of claim is not known</source>
        <translation>jenis pernyataan ini tidak dikenal</translation>
    </message>
    <message numerus="yes">
        <source>compound growth from %1 to %2 (%n steps)</source>
        <translation>
            <numerusform>pertumbuhan majemuk dari %1 ke %2 (%n langkah)</numerusform>
        </translation>
    </message>
    <message>
        <source>the dataset has no earlier value to compare with</source>
        <translation>dataset tidak memiliki nilai terdahulu untuk dibandingkan</translation>
    </message>
    <message>
        <source>the value of %1 is not below that of %2</source>
        <translation>nilai %1 tidak di bawah nilai %2</translation>
    </message>
    <message numerus="yes">
        <source>compared with %n earlier value(s) in the data</source>
        <translation>
            <numerusform>dibandingkan dengan %n nilai terdahulu dalam data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>place among the %n partner(s) compared, in %1</source>
        <translation>
            <numerusform>peringkat di antara %n mitra yang dibandingkan, pada %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the claim does not say which dimension the share is along</source>
        <translation>pernyataan tidak menyebut dimensi untuk menghitung pangsa</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n share(s) in the total of %1</source>
        <translation>
            <numerusform>jumlah %n pangsa dalam total %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>log-linear least squares</source>
        <translation>kuadrat terkecil log-linear</translation>
    </message>
    <message>
        <source>mean of the yearly rates</source>
        <translation>rata-rata laju tahunan</translation>
    </message>
    <message>
        <source>; agrees only by %1</source>
        <translation>; hanya cocok menurut %1</translation>
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
        <translation>Klik untuk memilih arti kolom ini</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
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
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Arus</translation>
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
        <translation>Yang diukur</translation>
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
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Names of the codes</source>
        <translation>Nama kode</translation>
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
        <translation>--transform adalah level, share, growth, index, atau balance, bukan “%1”</translation>
    </message>
    <message>
        <source>--top needs a whole number above 0, not “%1”</source>
        <translation>--top memerlukan bilangan bulat di atas 0, bukan “%1”</translation>
    </message>
    <message>
        <source>--mark is line, area, column, stacked, percent, bar or donut, not “%1”</source>
        <translation>--mark adalah line, area, column, stacked, percent, bar, atau donut, bukan “%1”</translation>
    </message>
    <message>
        <source>--view names a whole figure; it does not go with options that make another</source>
        <translation>--view menyebut bagan utuh; tidak dapat dipakai bersama opsi yang membuat bagan lain</translation>
    </message>
    <message>
        <source>--dpi needs a number from 36 to 1200, not “%1”</source>
        <translation>--dpi memerlukan angka dari 36 hingga 1200, bukan “%1”</translation>
    </message>
    <message>
        <source>--years needs A:B such as 1991:2020, not “%1”</source>
        <translation>--years memerlukan A:B seperti 1991:2020, bukan “%1”</translation>
    </message>
    <message numerus="yes">
        <source>exactly one file is needed; %n given</source>
        <translation>
            <numerusform>diperlukan tepat satu berkas; diberikan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>--format is csv or json, not “%1”</source>
        <translation>--format adalah csv atau json, bukan “%1”</translation>
    </message>
    <message>
        <source>-o names the file to write</source>
        <translation>-o menyebut berkas yang akan ditulis</translation>
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
        <translation>Sampan: bagan perdagangan antarnegara.

sampan [--new-instance] [FILE...]   buka jendela, atau serahkan berkas ke yang terbuka
sampan info FILE [--json|--views]   apa yang dipahami dari berkas
sampan query FILE [--where DIM=CODE[,CODE]]... [--by DIM] [--measure NAME] [--years A:B]
             [--transform level|share|growth|index|balance] [--top N] [--format csv|json]
sampan render FILE [--view NAME | opsi query ditambah --mark, --title, --log]
             [--split DIM] [--free-scales]
             [--size 183x103mm|NAME] [--dpi 300] [--theme NAME|FILE.json] [--text-size POINTS]
             [--transparent] [--no-data] -o OUT.png|pdf|svg|csv|vl.json [-o OUT]...
sampan check FILE [--json]          pernyataan dalam dataset dicocokkan dengan datanya
sampan convert FILE -o OUT.sampan|OUT.csv
sampan --version | --help

{view} dalam nama keluaran mewakili setiap tampilan berkas, atau tampilan --view.
FILE juga dapat berupa bagan yang diekspor Sampan: PNG, PDF, atau SVG.
NAME untuk ukuran adalah column1, column1.5, column2, slide, web, square, a4, atau a4-portrait.
--lang CODE dengan perintah mana pun: bahasa, seperti en, zh, km, th, vi, id, ms.
--where dan --by menerima peran (reporter, partner, flow, product), nama kolom, atau country.
</translation>
    </message>
    <message>
        <source>--size needs WIDTHxHEIGHTmm, from 40x30mm to 1000x1000mm, or a name (%1), not “%2”</source>
        <translation>--size memerlukan LEBARxTINGGImm, dari 40x30mm sampai 1000x1000mm, atau sebuah nama (%1), bukan “%2”</translation>
    </message>
    <message>
        <source>--text-size needs points from 6 to 40, not “%1”</source>
        <translation>--text-size memerlukan poin dari 6 sampai 40, bukan “%1”</translation>
    </message>
    <message>
        <source>several views need {view} in the name of each output</source>
        <translation>beberapa tampilan memerlukan {view} dalam nama setiap keluaran</translation>
    </message>
    <message>
        <source>{view} stands for views of the file; it does not go with options that make another figure</source>
        <translation>{view} mewakili tampilan berkas; tidak dapat dipakai dengan opsi yang membuat bagan lain</translation>
    </message>
    <message>
        <source>--pixels needs a whole number from 16 to 2048, not “%1”</source>
        <translation>--pixels memerlukan bilangan bulat dari 16 sampai 2048, bukan “%1”</translation>
    </message>
    <message>
        <source>%1 writes one file</source>
        <translation>%1 menulis satu berkas</translation>
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
        <translation>tidak ada tampilan “%1”; tampilan yang ada: %2</translation>
    </message>
    <message>
        <source>“%1” is nothing that a figure can be split by</source>
        <translation>bagan tidak dapat dibagi menurut “%1”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>catatan: %1</translation>
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
        <translation>Jenis bagan</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>What is shown of the values</source>
        <translation>Cara nilai ditampilkan</translation>
    </message>
    <message>
        <source>One series for each…</source>
        <translation>Satu seri untuk setiap…</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Periode awal</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>Periode akhir</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>Periode yang ditampilkan</translation>
    </message>
    <message>
        <source>Figure controls</source>
        <translation>Kendali bagan</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Semua seri</translation>
    </message>
    <message>
        <source>Top </source>
        <translation>Teratas </translation>
    </message>
    <message>
        <source>Number of the largest series</source>
        <translation>Jumlah seri terbesar</translation>
    </message>
    <message>
        <source>Show only the largest series</source>
        <translation>Tampilkan hanya seri terbesar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Skala logaritmik</translation>
    </message>
    <message>
        <source>Logarithmic scale (L)</source>
        <translation>Skala logaritmik (L)</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Peristiwa penting</translation>
    </message>
    <message>
        <source>Show milestones</source>
        <translation>Tampilkan peristiwa penting</translation>
    </message>
    <message>
        <source>Show dated events on the chart</source>
        <translation>Tampilkan peristiwa bertanggal pada bagan</translation>
    </message>
    <message>
        <source>chart type</source>
        <translation>jenis bagan</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>ukuran</translation>
    </message>
    <message>
        <source>values shown</source>
        <translation>nilai yang ditampilkan</translation>
    </message>
    <message>
        <source>series</source>
        <translation>seri</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>number of series</source>
        <translation>jumlah seri</translation>
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
        <translation>Satu seri</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Menurut %1</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Terbaru</translation>
    </message>
    <message>
        <source>One pane for each…</source>
        <translation>Satu panel untuk setiap…</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>Skala sendiri</translation>
    </message>
    <message>
        <source>Each pane has its own scale</source>
        <translation>Setiap panel memiliki skala sendiri</translation>
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
        <translation>Satu bagan</translation>
    </message>
    <message>
        <source>Split by %1</source>
        <translation>Bagi menurut %1</translation>
    </message>
</context>
<context>
    <name>sampan::DataPackage</name>
    <message>
        <source>The data of this package lie in the net (%1). Sampan opens no connections: download the file and put it beside the descriptor.</source>
        <translation>Data paket ini berada di internet (%1). Sampan tidak membuka koneksi: unduh berkasnya dan letakkan di samping deskriptor.</translation>
    </message>
    <message>
        <source>The path “%1” leads out of the package&apos;s folder; only files beside the descriptor are read.</source>
        <translation>Jalur “%1” keluar dari folder paket; hanya berkas di samping deskriptor yang dibaca.</translation>
    </message>
    <message>
        <source>The inline data are no list of rows.</source>
        <translation>Data sebaris bukan daftar baris.</translation>
    </message>
    <message>
        <source>Row %1 of the inline data is of another kind than the first one.</source>
        <translation>Baris %1 dari data sebaris berbeda jenis dengan baris pertama.</translation>
    </message>
    <message>
        <source>A data package is a JSON object; this is something else.</source>
        <translation>Paket data adalah objek JSON; ini sesuatu yang lain.</translation>
    </message>
    <message>
        <source>The data package names no resources, so there is no table to open.</source>
        <translation>Paket data tidak menyebut sumber daya, jadi tidak ada tabel untuk dibuka.</translation>
    </message>
    <message>
        <source>None of the package&apos;s resources is a table (CSV, TSV or inline rows).</source>
        <translation>Tak satu pun sumber daya paket ini berupa tabel (CSV, TSV, atau baris sebaris).</translation>
    </message>
    <message>
        <source>The package has no resource “%1”.</source>
        <translation>Paket tidak memiliki sumber daya “%1”.</translation>
    </message>
    <message>
        <source>The package has other tables, which are not shown: %1.</source>
        <translation>Paket memiliki tabel lain yang tidak ditampilkan: %1.</translation>
    </message>
    <message>
        <source>The resource “%1” has neither a path nor data.</source>
        <translation>Sumber daya “%1” tidak memiliki jalur maupun data.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Tabel kosong.</translation>
    </message>
    <message>
        <source>Claim %1 is of the kind “%2”, which is not known; it is left out.</source>
        <translation>Pernyataan %1 berjenis “%2” yang tidak dikenal; dilewati.</translation>
    </message>
    <message>
        <source>Claim %1 states no number; it is left out.</source>
        <translation>Pernyataan %1 tidak menyebut angka; dilewati.</translation>
    </message>
    <message>
        <source>Field “%1” has the role “%2”, which is not known; it is understood by its contents.</source>
        <translation>Bidang “%1” memiliki peran “%2” yang tidak dikenal; dipahami dari isinya.</translation>
    </message>
    <message>
        <source>The milestone “%1” has the date “%2”, which is none; it is left out.</source>
        <translation>Peristiwa “%1” bertanggal “%2”, yang bukan tanggal; dilewati.</translation>
    </message>
    <message>
        <source>The inline data would grow to %1 cells, hardly any of which stand in the file: it is taken for a trap and not opened.</source>
        <translation>Data di dalam akan membesar menjadi %1 sel, yang hampir semuanya tidak ada dalam berkas: dianggap jebakan dan tidak dibuka.</translation>
    </message>
    <message>
        <source>The files of the table are larger than 2 GB together.</source>
        <translation>Berkas-berkas tabel bersama-sama lebih besar dari 2 GB.</translation>
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
        <translation>Bagan %1</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Bagan: %1</translation>
    </message>
    <message>
        <source>Dataset: %1</source>
        <translation>Dataset: %1</translation>
    </message>
</context>
<context>
    <name>sampan::DatasetPanel</name>
    <message>
        <source>Datasets and figures</source>
        <translation>Dataset dan bagan</translation>
    </message>
    <message>
        <source>Close dataset</source>
        <translation>Tutup dataset</translation>
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
        <translation>Direvisi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
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
        <translation>Periode</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Pengamatan</translation>
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
        <translation>Selisih</translation>
    </message>
    <message numerus="yes">
        <source>%n revised</source>
        <translation>
            <numerusform>%n direvisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n baru</numerusform>
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
        <translation>Kolom %1 tidak ada lagi.</translation>
    </message>
    <message>
        <source>The columns %1 are new.</source>
        <translation>Kolom %1 baru.</translation>
    </message>
    <message>
        <source>The measures %1 are no longer there.</source>
        <translation>Ukuran %1 tidak ada lagi.</translation>
    </message>
    <message>
        <source>The measures %1 are new.</source>
        <translation>Ukuran %1 baru.</translation>
    </message>
    <message>
        <source>The unit of %1 is another one now.</source>
        <translation>Satuan %1 kini lain.</translation>
    </message>
</context>
<context>
    <name>sampan::Document</name>
    <message>
        <source>earlier view</source>
        <translation>tampilan sebelumnya</translation>
    </message>
    <message>
        <source>later view</source>
        <translation>tampilan berikutnya</translation>
    </message>
</context>
<context>
    <name>sampan::Export</name>
    <message>
        <source>A picture of %1 × %2 pixels is too large; choose a smaller size or fewer dpi.</source>
        <translation>Gambar %1 × %2 piksel terlalu besar; pilih ukuran lebih kecil atau dpi lebih rendah.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>Memori tidak cukup untuk gambar %1 × %2 piksel.</translation>
    </message>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>PDF tidak dapat dimulai.</translation>
    </message>
    <message>
        <source>The SVG could not be begun.</source>
        <translation>SVG tidak dapat dimulai.</translation>
    </message>
    <message>
        <source>A figure is 20 to 2000 mm wide and high; this one would be %1 × %2 mm.</source>
        <translation>Lebar dan tinggi bagan 20 hingga 2000 mm; yang ini akan menjadi %1 × %2 mm.</translation>
    </message>
    <message>
        <source>A picture has 36 to 1200 dots per inch, not %1.</source>
        <translation>Gambar memiliki 36 hingga 1200 titik per inci, bukan %1.</translation>
    </message>
    <message>
        <source>“%1” is no format of a figure; there are %2.</source>
        <translation>“%1” bukan format bagan; yang ada: %2.</translation>
    </message>
    <message>
        <source>A file of this format (%1) is made of the figure’s data.</source>
        <translation>Berkas berformat ini (%1) dibuat dari data bagan.</translation>
    </message>
</context>
<context>
    <name>sampan::ExportAllDialog</name>
    <message>
        <source>Export all figures</source>
        <translation>Ekspor semua bagan</translation>
    </message>
    <message>
        <source>Figures of “%1”</source>
        <translation>Bagan dari “%1”</translation>
    </message>
    <message>
        <source>Figures of all open datasets</source>
        <translation>Bagan dari semua dataset yang terbuka</translation>
    </message>
    <message>
        <source>Each figure’s own size</source>
        <translation>Ukuran masing-masing bagan</translation>
    </message>
    <message>
        <source>Each figure’s own theme</source>
        <translation>Tema masing-masing bagan</translation>
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
        <translation>Kemajuan ekspor</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Ekspor</translation>
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
        <translation>&amp;Ukuran:</translation>
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
            <numerusform>%n berkas</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Folder %1 tidak dapat dibuat.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names exist in the folder. Replace them?</source>
        <translation>
            <numerusform>%n berkas dengan nama ini sudah ada di folder. Ganti?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::ExportDialog</name>
    <message>
        <source>Transparent &amp;background</source>
        <translation>&amp;Latar transparan</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Ekspor bagan</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Gambar PNG</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF, untuk dicetak</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Gambar SVG</translation>
    </message>
    <message>
        <source>CSV, the figure&apos;s data</source>
        <translation>CSV, data bagan</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Ukuran sendiri</translation>
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
        <translation>&amp;Ekspor</translation>
    </message>
    <message>
        <source>Preview of the export</source>
        <translation>Pratinjau ekspor</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Ukuran:</translation>
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
        <translation>Be&amp;rkas:</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Berkas %1 (*.%2)</translation>
    </message>
    <message>
        <source>&amp;Values in the file, so that it opens as a figure again</source>
        <translation>&amp;Nilai di dalam berkas, agar terbuka lagi sebagai bagan</translation>
    </message>
    <message>
        <source>Vega-Lite, for the web</source>
        <translation>Vega-Lite, untuk web</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Dari berkas…</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As in the theme</source>
        <translation>Seperti pada tema</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Advice on the figure</source>
        <translation>Saran tentang bagan</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;ks:</translation>
    </message>
    <message>
        <source>Theme file</source>
        <translation>Berkas tema</translation>
    </message>
    <message>
        <source>Themes (*.json);;All files (*)</source>
        <translation>Tema (*.json);;Semua berkas (*)</translation>
    </message>
</context>
<context>
    <name>sampan::Figure</name>
    <message>
        <source>The dataset holds no observations.</source>
        <translation>Dataset tidak berisi pengamatan.</translation>
    </message>
    <message>
        <source>A length that stands for a value needs a scale from zero: the scale is linear.</source>
        <translation>Panjang yang mewakili nilai memerlukan skala dari nol: skala menjadi linear.</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Tidak ada yang cocok dengan penyaring.</translation>
    </message>
    <message>
        <source>All series are hidden.</source>
        <translation>Semua seri disembunyikan.</translation>
    </message>
    <message>
        <source>There is no value in this selection.</source>
        <translation>Tidak ada nilai dalam pilihan ini.</translation>
    </message>
    <message>
        <source>Shares of a whole cannot be negative, but some of these values are; choose lines instead.</source>
        <translation>Pangsa dari keseluruhan tidak bisa negatif, tetapi sebagian nilai ini negatif; pilih garis saja.</translation>
    </message>
    <message>
        <source>There is no value for %1.</source>
        <translation>Tidak ada nilai untuk %1.</translation>
    </message>
    <message>
        <source>A donut shows parts of a whole, and %1 is negative (%2); choose bars instead.</source>
        <translation>Donat menunjukkan bagian dari keseluruhan, dan %1 negatif (%2); pilih batang saja.</translation>
    </message>
    <message>
        <source>The largest %1 of %2 are shown.</source>
        <translation>Ditampilkan %1 terbesar dari %2.</translation>
    </message>
    <message>
        <source>All values of this selection are zero.</source>
        <translation>Semua nilai pilihan ini nol.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller ones are together in “Other”.</source>
        <translation>
            <numerusform>%n yang lebih kecil digabung dalam “Lainnya”.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is counted in another unit (%2) and is not drawn.</source>
        <translation>“%1” dihitung dalam satuan lain (%2) dan tidak digambar.</translation>
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
        <translation>%1, mitra %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 menurut %2</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Pangsa dari total</translation>
    </message>
    <message>
        <source>%1, change on the period before</source>
        <translation>%1, perubahan dari periode sebelumnya</translation>
    </message>
    <message>
        <source>%1, as an index</source>
        <translation>%1, sebagai indeks</translation>
    </message>
    <message>
        <source>Exports less imports</source>
        <translation>Ekspor dikurangi impor</translation>
    </message>
    <message>
        <source>Hollow markers: estimated by the source (%1).</source>
        <translation>Penanda berongga: perkiraan sumber (%1).</translation>
    </message>
    <message>
        <source>Estimated by the source, in whole or in part: %1.</source>
        <translation>Perkiraan sumber, seluruhnya atau sebagian: %1.</translation>
    </message>
    <message>
        <source>Hollow markers: provisional (%1).</source>
        <translation>Penanda berongga: sementara (%1).</translation>
    </message>
    <message>
        <source>Provisional: %1.</source>
        <translation>Sementara: %1.</translation>
    </message>
    <message>
        <source>≥ Reported as “over”, so at least this much: %1.</source>
        <translation>≥ Dilaporkan “lebih dari”, jadi setidaknya sebanyak ini: %1.</translation>
    </message>
    <message>
        <source>† Other reports differ: %1.</source>
        <translation>† Laporan lain berbeda: %1.</translation>
    </message>
    <message>
        <source>A break in the series: %1.</source>
        <translation>Seri terputus: %1.</translation>
    </message>
    <message>
        <source>The parts exceed the reported total in %1.</source>
        <translation>Bagian-bagiannya melebihi total yang dilaporkan pada %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of zero or below cannot stand on a logarithmic scale and are not shown.</source>
        <translation>
            <numerusform>%n nilai nol atau di bawahnya tidak dapat berada pada skala logaritmik dan tidak ditampilkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 values are missing.</source>
        <translation>%1 dari %2 nilai tidak ada.</translation>
    </message>
    <message>
        <source>Where a figure is missing, the column is lower by it.</source>
        <translation>Di tempat angka tidak ada, kolom lebih rendah sebesar itu.</translation>
    </message>
    <message numerus="yes">
        <source>%n series hidden.</source>
        <translation>
            <numerusform>%n seri disembunyikan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1, which names none</source>
        <translation>Sumber: %1, yang tidak menyebut sumber</translation>
    </message>
    <message>
        <source> and others, all named in the data</source>
        <translation> dan lainnya, semuanya disebut dalam data</translation>
    </message>
    <message>
        <source>; some figures name no source</source>
        <translation>; sebagian angka tidak menyebut sumber</translation>
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
        <translation>Dari %1 pada %2 menjadi %3 pada %4; nilai tertinggi %5 pada %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n series; in %1: %2.</source>
        <translation>
            <numerusform>%n seri; pada %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>accessed %1</source>
        <translation>diakses %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lisensi: %1</translation>
    </message>
    <message>
        <source>“%1” is nothing that a figure can be split by.</source>
        <translation>Bagan tidak dapat dibagi menurut “%1”.</translation>
    </message>
    <message>
        <source>There is only one member to split by.</source>
        <translation>Hanya ada satu anggota untuk dibagi.</translation>
    </message>
    <message>
        <source>%1, one pane for each %2</source>
        <translation>%1, satu panel untuk setiap %2</translation>
    </message>
    <message>
        <source>Shaded: %1, %2.</source>
        <translation>Diarsir: %1, %2.</translation>
    </message>
    <message>
        <source>Dashed line: %1, %2.</source>
        <translation>Garis putus-putus: %1, %2.</translation>
    </message>
    <message>
        <source>Each pane has its own scale.</source>
        <translation>Setiap panel memiliki skala sendiri.</translation>
    </message>
    <message>
        <source>Points of other selections are not drawn in small multiples.</source>
        <translation>Titik pilihan lain tidak digambar pada bagan berpanel.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n panes: %2. </source>
        <translation>
            <numerusform>%1 dalam %n panel: %2. </numerusform>
        </translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Tidak ada data untuk %1.</translation>
    </message>
    <message numerus="yes">
        <source>No data for %1 and %n others.</source>
        <translation>
            <numerusform>Tidak ada data untuk %1 dan %n lainnya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::FigureFile</name>
    <message>
        <source>This file carries no figure of Sampan. Another program made it, or one on its way (many messengers and web sites do) took out what it carried.</source>
        <translation>Berkas ini tidak membawa bagan Sampan. Program lain membuatnya, atau yang dilaluinya (banyak aplikasi pesan dan situs web begitu) membuang isinya.</translation>
    </message>
    <message>
        <source>The figure that this file carries is damaged.</source>
        <translation>Bagan yang dibawa berkas ini rusak.</translation>
    </message>
    <message>
        <source>What this file carries is larger than any figure; it is not read.</source>
        <translation>Yang dibawa berkas ini lebih besar dari bagan mana pun; tidak dibaca.</translation>
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
        <translation>tidak ada
data</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tidak ada data</translation>
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
        <translation>Area</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Bertumpuk</translation>
    </message>
    <message>
        <source>Stacked to 100 %</source>
        <translation>Bertumpuk hingga 100 %</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Batang</translation>
    </message>
    <message>
        <source>Donut</source>
        <translation>Donat</translation>
    </message>
    <message>
        <source>A figure spec is a JSON object; this is something else.</source>
        <translation>Spesifikasi bagan adalah objek JSON; ini sesuatu yang lain.</translation>
    </message>
    <message>
        <source>Figure “%1”: %2</source>
        <translation>Bagan “%1”: %2</translation>
    </message>
    <message>
        <source>periods such as 1991</source>
        <translation>periode seperti 1991</translation>
    </message>
    <message>
        <source>two lengths of 20 to 2000 millimetres</source>
        <translation>dua panjang dari 20 hingga 2000 milimeter</translation>
    </message>
    <message>
        <source>“%1” is “%2”; expected %3.</source>
        <translation>“%1” adalah “%2”; seharusnya %3.</translation>
    </message>
    <message>
        <source>a period such as 1991</source>
        <translation>satu periode seperti 1991</translation>
    </message>
    <message>
        <source>a number of points from 6 to 40</source>
        <translation>jumlah poin dari 6 sampai 40</translation>
    </message>
</context>
<context>
    <name>sampan::FilterGroup</name>
    <message>
        <source>Filter by %1</source>
        <translation>Saring menurut %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Cari di %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>No filter on this</source>
        <translation>Tanpa penyaring di sini</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Semua %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Uncheck all, then choose a few</source>
        <translation>Hapus semua centang, lalu pilih beberapa</translation>
    </message>
    <message>
        <source>None of %1</source>
        <translation>Tidak satu pun %1</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Hanya</translation>
    </message>
    <message>
        <source>Only the one marked in the list</source>
        <translation>Hanya yang ditandai dalam daftar</translation>
    </message>
    <message>
        <source>Only the marked one of %1</source>
        <translation>Hanya %1 yang ditandai</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Hanya ini</translation>
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
        <translation>Sembunyikan atau tampilkan pada bagan</translation>
    </message>
</context>
<context>
    <name>sampan::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Penyaring</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>penyaring</translation>
    </message>
    <message>
        <source>Selection and hidden series</source>
        <translation>Pilihan dan seri tersembunyi</translation>
    </message>
    <message>
        <source>Hide or show %1</source>
        <translation>Sembunyikan atau tampilkan %1</translation>
    </message>
</context>
<context>
    <name>sampan::Fonts</name>
    <message>
        <source>Chinese</source>
        <translation>Tionghoa</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Jepang</translation>
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
        <translation>Kiril</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latin</translation>
    </message>
    <message>
        <source>%1 letters stand in this figure, and no font for them is installed. The package “%2” has one.</source>
        <translation>Huruf %1 ada pada bagan ini, tetapi tidak ada fon terpasang untuknya. Paket “%2” memilikinya.</translation>
    </message>
    <message>
        <source>The font “%1” is not installed; another one stands in for it.</source>
        <translation>Fon “%1” tidak terpasang; fon lain menggantikannya.</translation>
    </message>
</context>
<context>
    <name>sampan::HelpWindow</name>
    <message>
        <source>A first figure</source>
        <translation>Bagan pertama</translation>
    </message>
    <message>
        <source>Opening data</source>
        <translation>Membuka data</translation>
    </message>
    <message>
        <source>Shaping the figure</source>
        <translation>Membentuk bagan</translation>
    </message>
    <message>
        <source>Reading and zooming</source>
        <translation>Membaca dan zum</translation>
    </message>
    <message>
        <source>What the figure admits</source>
        <translation>Yang diakui bagan</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Mengekspor</translation>
    </message>
    <message>
        <source>Without a window</source>
        <translation>Tanpa jendela</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Tombol dan gerakan</translation>
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
        <translation>Isi</translation>
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
        <translation>tidak ada</translation>
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
        <translation>seluruh periode</translation>
    </message>
    <message>
        <source>Chart type: %1</source>
        <translation>Jenis bagan: %1</translation>
    </message>
    <message>
        <source>Series: %1</source>
        <translation>Seri: %1</translation>
    </message>
    <message>
        <source>one</source>
        <translation>satu</translation>
    </message>
    <message>
        <source>One figure</source>
        <translation>Satu bagan</translation>
    </message>
    <message>
        <source>Split by %1</source>
        <translation>Bagi menurut %1</translation>
    </message>
    <message>
        <source>Own scales in every pane</source>
        <translation>Skala sendiri di setiap panel</translation>
    </message>
    <message>
        <source>One scale for all panes</source>
        <translation>Satu skala untuk semua panel</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Periode: %1</translation>
    </message>
    <message>
        <source>The largest %1</source>
        <translation>%1 terbesar</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Semua seri</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Skala logaritmik</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>Skala linear</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Ditampilkan: %1</translation>
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
        <translation>Sumbu dimulai dari %1, bukan nol: panjang tidak lagi mewakili nilai. Paskan nilai, atau pilih garis.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of zero or below are not drawn, because the axis is logarithmic.</source>
        <translation>
            <numerusform>%n nilai nol atau negatif tidak digambar karena sumbunya logaritmik.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a low of “%2”: counted from the year before or after, what it grew to would be at least %3 % less.</source>
        <translation>%1 adalah titik rendah “%2”: dihitung dari tahun sebelum atau sesudahnya, hasil pertumbuhannya setidaknya %3 % lebih kecil.</translation>
    </message>
    <message>
        <source>More than %1 slices cannot be told apart%2. Bars show them all.</source>
        <translation>Lebih dari %1 irisan tidak dapat dibedakan%2. Batang menampilkan semuanya.</translation>
    </message>
    <message>
        <source>; the smallest are together in “Other”</source>
        <translation>; yang terkecil digabung dalam “Lainnya”</translation>
    </message>
    <message>
        <source>%1 layers are more than can be told apart by colour; show the largest %2 and the rest together.</source>
        <translation>%1 lapisan terlalu banyak untuk dibedakan dengan warna; tampilkan %2 terbesar dan gabungkan sisanya.</translation>
    </message>
    <message>
        <source>The data name no source; a reader cannot check the figure.</source>
        <translation>Data tidak menyebut sumber; pembaca tidak dapat memeriksa bagan.</translation>
    </message>
    <message>
        <source>%1 of %2 values shown name no source.</source>
        <translation>%1 dari %2 nilai yang ditampilkan tidak menyebut sumber.</translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <comment>two series</comment>
        <translation>“%1” dan “%2”</translation>
    </message>
    <message>
        <source>To colour-blind readers %1 look alike</source>
        <translation>Bagi pembaca buta warna, %1 tampak serupa</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between pairs</comment>
        <translation>, dan </translation>
    </message>
    <message numerus="yes">
        <source>, and %n more pair(s)</source>
        <translation>
            <numerusform>, dan %n pasang lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>. Fewer series, or one highlighted, read better.</source>
        <translation>. Lebih sedikit seri, atau satu yang ditonjolkan, lebih mudah dibaca.</translation>
    </message>
    <message>
        <source>At %1 dpi the smallest text is %2 pixels high, too small to read; %3 dpi would do.</source>
        <translation>Pada %1 dpi teks terkecil setinggi %2 piksel, terlalu kecil untuk dibaca; %3 dpi cukup.</translation>
    </message>
    <message>
        <source>Text of %1 points makes notes and source as small as they may get (%2 points).</source>
        <translation>Teks %1 poin membuat catatan dan sumber sekecil batasnya (%2 poin).</translation>
    </message>
</context>
<context>
    <name>sampan::Json</name>
    <message>
        <source>The JSON is nested deeper than 100 levels.</source>
        <translation>JSON bersarang lebih dari 100 tingkat.</translation>
    </message>
    <message>
        <source>The JSON ends too early: a bracket or a quotation mark is not closed.</source>
        <translation>JSON berakhir terlalu dini: kurung atau tanda kutip tidak ditutup.</translation>
    </message>
    <message>
        <source>This is no valid JSON: “%1” was not expected here.</source>
        <translation>JSON ini tidak sah: “%1” tidak semestinya ada di sini.</translation>
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
        <translation>“id” dan “size” harus berupa daftar sama panjang, satu entri per dimensi.</translation>
    </message>
    <message>
        <source>“id” must hold texts and “size” whole numbers.</source>
        <translation>“id” harus berisi teks dan “size” bilangan bulat.</translation>
    </message>
    <message>
        <source>The dataset would have %1 cells; up to 50 million are read.</source>
        <translation>Dataset akan memiliki %1 sel; paling banyak 50 juta yang dibaca.</translation>
    </message>
    <message>
        <source>There is no “value” with the numbers.</source>
        <translation>Tidak ada “value” yang berisi angka.</translation>
    </message>
    <message>
        <source>“value” holds %1 numbers where the dimensions have %2 cells.</source>
        <translation>“value” berisi %1 angka sedangkan dimensinya memiliki %2 sel.</translation>
    </message>
    <message>
        <source>This JSON-stat cannot be read: %1</source>
        <translation>JSON-stat ini tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>the dimension “%1” should have %2 categories, and %3 can be found.</source>
        <translation>dimensi “%1” seharusnya memiliki %2 kategori, yang ditemukan %3.</translation>
    </message>
    <message>
        <source>a category of the dimension “%1” has no place.</source>
        <translation>sebuah kategori dari dimensi “%1” tidak memiliki tempat.</translation>
    </message>
    <message>
        <source>This JSON-stat collection only points to datasets elsewhere. Sampan opens no connections: download one of them.</source>
        <translation>Koleksi JSON-stat ini hanya menunjuk ke dataset di tempat lain. Sampan tidak membuka koneksi: unduh salah satunya.</translation>
    </message>
    <message>
        <source>The collection has other datasets, which are not shown: %1.</source>
        <translation>Koleksi ini memiliki dataset lain yang tidak ditampilkan: %1.</translation>
    </message>
</context>
<context>
    <name>sampan::LinkButton</name>
    <message>
        <source>%1: linked</source>
        <translation>%1: tertaut</translation>
    </message>
    <message>
        <source>%1: not linked</source>
        <translation>%1: tidak tertaut</translation>
    </message>
</context>
<context>
    <name>sampan::LookDialog</name>
    <message>
        <source>Look for a file</source>
        <translation>Cari berkas</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <translation>%1 tidak ada lagi di %2.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
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
        <translation>Isi</translation>
    </message>
    <message>
        <source>Files that were found</source>
        <translation>Berkas yang ditemukan</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Mencari</translation>
    </message>
    <message>
        <source>Look in another &amp;folder…</source>
        <translation>Cari di &amp;folder lain…</translation>
    </message>
    <message>
        <source>Looking in %1</source>
        <translation>Mencari di %1</translation>
    </message>
    <message>
        <source>Look in a folder</source>
        <translation>Cari di folder</translation>
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
        <translation>berbeda</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Tidak ada yang ditemukan.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found.</source>
        <translation>
            <numerusform>%n berkas ditemukan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::MainWindow</name>
    <message numerus="yes">
        <source>%n problem(s) were found while reading %1. They stand in the tab “Problems”.</source>
        <translation>
            <numerusform>%n masalah ditemukan saat membaca %1. Lihat tab “Masalah”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed and was read again.</source>
        <translation>%1 telah berubah dan dibaca ulang.</translation>
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
        <translation>%1 pengamatan</translation>
    </message>
    <message>
        <source>Zoomed to %1–%2</source>
        <translation>Diperbesar ke %1–%2</translation>
    </message>
    <message>
        <source>values fixed</source>
        <translation>nilai tetap</translation>
    </message>
    <message>
        <source>Everything in view</source>
        <translation>Semua terlihat</translation>
    </message>
    <message>
        <source>No row of the table stems from this place of the file.</source>
        <translation>Tidak ada baris tabel yang berasal dari tempat ini di berkas.</translation>
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
        <translation>jenis bagan</translation>
    </message>
    <message>
        <source>values shown</source>
        <translation>nilai yang ditampilkan</translation>
    </message>
    <message>
        <source>Open datasets</source>
        <translation>Buka dataset</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Ekspor bagan</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 sudah ada. Gantikan?</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Ditulis: %1</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>Bagan ada di papan klip.</translation>
    </message>
    <message>
        <source>The figure’s data are on the clipboard.</source>
        <translation>Data bagan ada di papan klip.</translation>
    </message>
    <message>
        <source>Save dataset</source>
        <translation>Simpan dataset</translation>
    </message>
    <message>
        <source>Sampan datasets (*.sampan);;One table (*.csv)</source>
        <translation>Dataset Sampan (*.sampan);;Satu tabel (*.csv)</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Tombol dan gerakan</translation>
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
        <translation>Zum waktu di sekitar kursor; dengan Ctrl kedua sumbu, dengan Shift bergeser; di atas suatu sumbu hanya sumbu itu</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Seret</translation>
    </message>
    <message>
        <source>Move the figure; with Shift a zoom box, with Ctrl measure between two years</source>
        <translation>Geser bagan; dengan Shift kotak perbesaran, dengan Ctrl ukur di antara dua tahun</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Klik ganda</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel the drag, close the measure, clear the selection</source>
        <translation>Batalkan seretan, tutup pengukuran, hapus pilihan</translation>
    </message>
    <message>
        <source>About Sampan</source>
        <translation>Tentang Sampan</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sampan %1&lt;/h3&gt;&lt;p&gt;Charts of trade between nations.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Sampan %1&lt;/h3&gt;&lt;p&gt;Bagan perdagangan antarnegara.&lt;/p&gt;&lt;p&gt;Perangkat lunak bebas dengan GNU General Public License versi 3 atau lebih baru. Tanpa jaminan apa pun.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Problems found while reading</source>
        <translation>Masalah yang ditemukan saat membaca</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Pengamatan</translation>
    </message>
    <message>
        <source>About this dataset</source>
        <translation>Tentang dataset ini</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Penyaring</translation>
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
Berkas berubah dan kini tidak dapat dibaca; bagan menampilkan isi sebelumnya.</translation>
    </message>
    <message>
        <source>Figures were changed. Save them before Sampan ends?</source>
        <translation>Bagan telah diubah. Simpan sebelum Sampan ditutup?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Pla&amp;y through the years</source>
        <translation>Putar &amp;sepanjang tahun</translation>
    </message>
    <message>
        <source>figure of the columns as chosen</source>
        <translation>bagan kolom seperti dipilih</translation>
    </message>
    <message>
        <source>No value is above zero: a logarithmic scale cannot show any of them.</source>
        <translation>Tidak ada nilai di atas nol: skala logaritmik tidak dapat menampilkan satu pun.</translation>
    </message>
    <message>
        <source>Datasets (*.sampan *.sampansession *.csv *.tsv *.json *.zip *.xlsx *.ods *.xml *.txt);;Exported figures (*.png *.pdf *.svg);;All files (*)</source>
        <translation>Dataset (*.sampan *.sampansession *.csv *.tsv *.json *.zip *.xlsx *.ods *.xml *.txt);;Bagan yang diekspor (*.png *.pdf *.svg);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Sampan opens files of this machine only. Save a copy first: %1</source>
        <translation>Sampan hanya membuka berkas di mesin ini. Simpan salinannya dahulu: %1</translation>
    </message>
    <message>
        <source>The disk with %1 does not answer. The file is opened as soon as it does.</source>
        <translation>Diska berisi %1 tidak menjawab. Berkas dibuka begitu diska menjawab.</translation>
    </message>
    <message>
        <source>%1 is no longer there: it was moved or removed. The figures show what it held.</source>
        <translation>%1 tidak ada lagi: dipindahkan atau dihapus. Bagan menampilkan isinya yang dulu.</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>Cari…</translation>
    </message>
    <message>
        <source>What changed when the file was read again</source>
        <translation>Yang berubah saat berkas dibaca lagi</translation>
    </message>
    <message>
        <source>%1 has changed since its figures were saved.</source>
        <translation>%1 berubah sejak bagannya disimpan.</translation>
    </message>
    <message>
        <source>%1 has changed and was read again: %2.</source>
        <translation>%1 berubah dan dibaca lagi: %2.</translation>
    </message>
    <message>
        <source>No observation is another one.</source>
        <translation>Tidak ada pengamatan yang berubah.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Tampilkan daftar</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Perubahan (%1)</translation>
    </message>
    <message>
        <source>This observation is no longer in the file.</source>
        <translation>Pengamatan ini tidak ada lagi dalam berkas.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n berkas ditulis ke %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print figure</source>
        <translation>Cetak bagan</translation>
    </message>
    <message>
        <source>Drag along an axis</source>
        <translation>Seret sepanjang sumbu</translation>
    </message>
    <message>
        <source>Scale it about its other end; with Shift move it</source>
        <translation>Ubah skalanya terhadap ujung lain; dengan Shift geser</translation>
    </message>
    <message>
        <source>Show everything again; over an axis the whole of that axis</source>
        <translation>Tampilkan semuanya lagi; di atas sumbu, seluruh sumbu itu</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>Klik sebuah nama</translation>
    </message>
    <message>
        <source>Hide or show that series; double click: only this one</source>
        <translation>Sembunyikan atau tampilkan seri itu; klik ganda: hanya seri ini</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Up, Down</translation>
    </message>
    <message>
        <source>Read the next larger or smaller series of the year</source>
        <translation>Baca seri berikutnya yang lebih besar atau kecil pada tahun itu</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Left, Ctrl+Right</translation>
    </message>
    <message>
        <source>Move a tenth</source>
        <translation>Geser sepersepuluh</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From the title to the plot, the names and the source</source>
        <translation>Dari judul ke area gambar, nama-nama, dan sumber</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Sentuh</translation>
    </message>
    <message>
        <source>Drag to move or to read, pinch along an axis to zoom it, press long to keep the reading, tap twice to show everything</source>
        <translation>Seret untuk menggeser atau membaca, cubit sepanjang sumbu untuk mengubah skalanya, tekan lama untuk mempertahankan bacaan, ketuk dua kali untuk menampilkan semuanya</translation>
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
        <translation>Riwayat bagan</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Seperti saat dibuka</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Unsaved figures</source>
        <translation>Bagan belum disimpan</translation>
    </message>
    <message>
        <source>A session keeps the open datasets and their figures in one file.</source>
        <translation>Sesi menyimpan dataset yang terbuka dan bagannya dalam satu berkas.</translation>
    </message>
    <message>
        <source>The figures of “%1” were changed. Save them?</source>
        <translation>Bagan dari “%1” telah diubah. Simpan?</translation>
    </message>
    <message>
        <source>Figures were changed. Save them before another session is opened?</source>
        <translation>Bagan telah diubah. Simpan sebelum sesi lain dibuka?</translation>
    </message>
    <message>
        <source>%1 is no longer in %2. Open it from where it is now, and its figures come back.</source>
        <translation>%1 tidak ada lagi di %2. Buka dari tempatnya sekarang, dan bagannya akan kembali.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Buka sesi</translation>
    </message>
    <message>
        <source>Sessions (*.%1);;All files (*)</source>
        <translation>Sesi (*.%1);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Simpan sesi</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Bagan</translation>
    </message>
    <message>
        <source>Sessions (*.%1)</source>
        <translation>Sesi (*.%1)</translation>
    </message>
    <message>
        <source>Sampan did not end in order last time. What was open then is open again; it is also kept in %1.</source>
        <translation>Terakhir kali Sampan tidak berakhir dengan wajar. Yang terbuka waktu itu terbuka lagi; juga disimpan di %1.</translation>
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
        <translation>Seret melintasi bagan sambil menahan Ctrl, atau tekan M lalu tombol panah, untuk mengukur di antara dua tahun.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy the whole measure as text</source>
        <translation>Salin seluruh pengukuran sebagai teks</translation>
    </message>
    <message>
        <source>Put on figure</source>
        <translation>Taruh di bagan</translation>
    </message>
    <message>
        <source>Write the selected row on the figure</source>
        <translation>Tulis baris terpilih pada bagan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Take the handles away (Esc in the chart)</source>
        <translation>Singkirkan gagang (Esc pada bagan)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Pengukuran</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Seri</translation>
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
        <translation>Seluruhnya</translation>
    </message>
    <message>
        <source>Compound a year</source>
        <translation>Majemuk per tahun</translation>
    </message>
    <message>
        <source>Log-linear a year</source>
        <translation>Log-linear per tahun</translation>
    </message>
    <message>
        <source>Mean of yearly rates</source>
        <translation>Rata-rata laju tahunan</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Compound, an end ±1 year</source>
        <translation>Majemuk, satu ujung ±1 tahun</translation>
    </message>
    <message>
        <source>The value at handle A or B, whichever is earlier</source>
        <translation>Nilai pada gagang A atau B, mana yang lebih awal</translation>
    </message>
    <message>
        <source>The value at the later handle</source>
        <translation>Nilai pada gagang yang lebih akhir</translation>
    </message>
    <message>
        <source>Last less first</source>
        <translation>Akhir dikurangi awal</translation>
    </message>
    <message>
        <source>Change as a share of the first value</source>
        <translation>Perubahan sebagai bagian dari nilai awal</translation>
    </message>
    <message>
        <source>(last / first) ^ (1 / years) − 1</source>
        <translation>(akhir / awal) ^ (1 / tahun) − 1</translation>
    </message>
    <message>
        <source>Least squares of the logarithms of all values from end to end: e ^ slope − 1</source>
        <translation>Kuadrat terkecil dari logaritma semua nilai dari ujung ke ujung: e ^ kemiringan − 1</translation>
    </message>
    <message>
        <source>Arithmetic mean of the growth from each year to the next; only neighbouring years with values count</source>
        <translation>Rata-rata hitung pertumbuhan dari tiap tahun ke tahun berikutnya; hanya tahun berdampingan yang bernilai dihitung</translation>
    </message>
    <message>
        <source>Values from end to end</source>
        <translation>Nilai dari ujung ke ujung</translation>
    </message>
    <message>
        <source>Periods without a value from end to end</source>
        <translation>Periode tanpa nilai dari ujung ke ujung</translation>
    </message>
    <message>
        <source>The range of the compound rate when either end is moved by a year, earlier or later</source>
        <translation>Rentang laju majemuk bila salah satu ujung digeser setahun, lebih awal atau lebih akhir</translation>
    </message>
    <message>
        <source>Measure between the handles</source>
        <translation>Ukur di antara gagang</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tidak ada data</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>tidak terdefinisi</translation>
    </message>
    <message>
        <source>Put the measure on the figure</source>
        <translation>Taruh pengukuran pada bagan</translation>
    </message>
    <message>
        <source>Close the measure</source>
        <translation>Tutup pengukuran</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n rates)</source>
        <translation>
            <numerusform>%1 (%n laju)</numerusform>
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
        <translation>%1 poin persentase</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>no data at an end</source>
        <translation>tidak ada data di salah satu ujung</translation>
    </message>
    <message>
        <source>a value is zero or below</source>
        <translation>ada nilai nol atau negatif</translation>
    </message>
    <message>
        <source>less than a year</source>
        <translation>kurang dari setahun</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>tidak terdefinisi</translation>
    </message>
    <message>
        <source>not defined: %1</source>
        <translation>tidak terdefinisi: %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tidak ada data</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Dari %1 sampai %2</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Perubahan: %1</translation>
    </message>
    <message>
        <source>In total: %1</source>
        <translation>Seluruhnya: %1</translation>
    </message>
    <message>
        <source>Average growth a year, compound between the ends: %1</source>
        <translation>Pertumbuhan rata-rata per tahun, majemuk di antara kedua ujung: %1</translation>
    </message>
    <message>
        <source>Average growth a year, log-linear least squares: %1</source>
        <translation>Pertumbuhan rata-rata per tahun, kuadrat terkecil log-linear: %1</translation>
    </message>
    <message>
        <source>Average growth a year, mean of %1 yearly rates: %2</source>
        <translation>Pertumbuhan rata-rata per tahun, rata-rata %1 laju tahunan: %2</translation>
    </message>
    <message>
        <source>Compound rate with either end a year earlier or later: %1</source>
        <translation>Laju majemuk dengan salah satu ujung setahun lebih awal atau akhir: %1</translation>
    </message>
    <message>
        <source>Values: n = %1, missing %2</source>
        <translation>Nilai: n = %1, tidak ada %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 a year (compound)</source>
        <translation>%1: %2, %3 per tahun (majemuk)</translation>
    </message>
</context>
<context>
    <name>sampan::MemberModel</name>
    <message>
        <source>group</source>
        <translation>kelompok</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>former</source>
        <translation>dahulu</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>tidak dirinci</translation>
    </message>
    <message>
        <source>%1 · hidden</source>
        <translation>%1 · disembunyikan</translation>
    </message>
    <message>
        <source>%1, hidden in the figure</source>
        <translation>%1, disembunyikan pada bagan</translation>
    </message>
</context>
<context>
    <name>sampan::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Galat</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>sampan::Names</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this file translates into, as in its name: zh_CN, km, th, vi, id, ms.</extracomment>
        <translation>id</translation>
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
        <translation>Uni Eropa</translation>
    </message>
    <message>
        <source>European Union (27)</source>
        <translation>Uni Eropa (27)</translation>
    </message>
    <message>
        <source>Euro area</source>
        <translation>Kawasan euro</translation>
    </message>
    <message>
        <source>Advanced economies</source>
        <translation>Negara maju</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrika</translation>
    </message>
    <message>
        <source>Africa, not specified</source>
        <translation>Afrika, tidak dirinci</translation>
    </message>
    <message>
        <source>Areas not specified</source>
        <translation>Wilayah tidak dirinci</translation>
    </message>
    <message>
        <source>Areas, nes</source>
        <translation>Wilayah tidak dirinci</translation>
    </message>
    <message>
        <source>Other Asia, nes</source>
        <translation>Asia lainnya, tidak dirinci</translation>
    </message>
    <message>
        <source>Asia, not specified</source>
        <translation>Asia, tidak dirinci</translation>
    </message>
    <message>
        <source>Emerging and developing economies</source>
        <translation>Negara berkembang</translation>
    </message>
    <message>
        <source>Emerging and developing Asia</source>
        <translation>Asia berkembang</translation>
    </message>
    <message>
        <source>Emerging and developing Europe</source>
        <translation>Eropa berkembang</translation>
    </message>
    <message>
        <source>Emerging and developing economies: fuel exporters</source>
        <translation>Negara berkembang: pengekspor bahan bakar</translation>
    </message>
    <message>
        <source>Emerging and developing economies: others</source>
        <translation>Negara berkembang: lainnya</translation>
    </message>
    <message>
        <source>Europe, not specified</source>
        <translation>Eropa, tidak dirinci</translation>
    </message>
    <message>
        <source>Middle East and Central Asia</source>
        <translation>Timur Tengah dan Asia Tengah</translation>
    </message>
    <message>
        <source>Middle East and Central Asia, not specified</source>
        <translation>Timur Tengah dan Asia Tengah, tidak dirinci</translation>
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
        <translation>Kategori khusus</translation>
    </message>
    <message>
        <source>Bunkers</source>
        <translation>Bahan bakar kapal dan pesawat</translation>
    </message>
    <message>
        <source>Free zones</source>
        <translation>Zona bebas</translation>
    </message>
    <message>
        <source>Sub-Saharan Africa</source>
        <translation>Afrika Sub-Sahara</translation>
    </message>
    <message>
        <source>Western Hemisphere</source>
        <translation>Belahan Barat</translation>
    </message>
    <message>
        <source>Western Hemisphere, not specified</source>
        <translation>Belahan Barat, tidak dirinci</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Uni Soviet</translation>
    </message>
    <message>
        <source>USSR</source>
        <translation>Uni Soviet</translation>
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
        <translation>Cekoslowakia</translation>
    </message>
    <message>
        <source>Belgium-Luxembourg</source>
        <translation>Belgia-Luksemburg</translation>
    </message>
    <message>
        <source>German Democratic Republic</source>
        <translation>Republik Demokratik Jerman</translation>
    </message>
    <message>
        <source>Netherlands Antilles</source>
        <translation>Antillen Belanda</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Makau</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Total trade</source>
        <translation>Total perdagangan</translation>
    </message>
    <message>
        <source>Exports plus imports</source>
        <translation>Ekspor ditambah impor</translation>
    </message>
    <message>
        <source>Re-exports</source>
        <translation>Ekspor kembali</translation>
    </message>
    <message>
        <source>Re-imports</source>
        <translation>Impor kembali</translation>
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
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Arus</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importir</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Eksportir</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pemasok</translation>
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
        <translation>Perdagangan barang</translation>
    </message>
    <message>
        <source>Imports of goods</source>
        <translation>Impor barang</translation>
    </message>
    <message>
        <source>Trade value</source>
        <translation>Nilai perdagangan</translation>
    </message>
    <message>
        <source>China’s trade with ASEAN, 1991–2020</source>
        <translation>Perdagangan Tiongkok dengan ASEAN, 1991–2020</translation>
    </message>
    <message>
        <source>Growth of bilateral trade</source>
        <translation>Pertumbuhan perdagangan bilateral</translation>
    </message>
    <message>
        <source>China’s goods trade with the ten ASEAN states, exports plus imports</source>
        <translation>Perdagangan barang Tiongkok dengan sepuluh negara ASEAN, ekspor ditambah impor</translation>
    </message>
    <message>
        <source>China Customs, as quoted</source>
        <translation>Bea Cukai Tiongkok, seperti dikutip</translation>
    </message>
    <message>
        <source>China’s exports to and imports from ASEAN</source>
        <translation>Ekspor Tiongkok ke dan impor dari ASEAN</translation>
    </message>
    <message>
        <source>Goods trade with the ten ASEAN states, as China reports it</source>
        <translation>Perdagangan barang dengan sepuluh negara ASEAN, menurut Tiongkok</translation>
    </message>
    <message>
        <source>China’s trade with the ten ASEAN states</source>
        <translation>Perdagangan Tiongkok dengan sepuluh negara ASEAN</translation>
    </message>
    <message>
        <source>Exports plus imports of goods</source>
        <translation>Ekspor ditambah impor barang</translation>
    </message>
    <message>
        <source>The ten states’ parts in China’s trade with ASEAN</source>
        <translation>Bagian sepuluh negara dalam perdagangan Tiongkok dengan ASEAN</translation>
    </message>
    <message>
        <source>ASEAN’s share of China’s trade</source>
        <translation>Pangsa ASEAN dalam perdagangan Tiongkok</translation>
    </message>
    <message>
        <source>Share of China’s goods trade with the world, per cent</source>
        <translation>Pangsa perdagangan barang Tiongkok dengan dunia, persen</translation>
    </message>
    <message>
        <source>China’s trade balance with ASEAN</source>
        <translation>Neraca perdagangan Tiongkok dengan ASEAN</translation>
    </message>
    <message>
        <source>Exports less imports of goods, as China reports them</source>
        <translation>Ekspor dikurangi impor barang, menurut Tiongkok</translation>
    </message>
    <message>
        <source>The same trade as both sides report it</source>
        <translation>Perdagangan yang sama menurut kedua pihak</translation>
    </message>
    <message>
        <source>Exports plus imports of goods between China and the ten ASEAN states</source>
        <translation>Ekspor ditambah impor barang antara Tiongkok dan sepuluh negara ASEAN</translation>
    </message>
    <message>
        <source>The ten states’ reports</source>
        <translation>Laporan sepuluh negara</translation>
    </message>
    <message>
        <source>Dialogue begins</source>
        <translation>Dialog dimulai</translation>
    </message>
    <message>
        <source>Trade passes US$10 billion</source>
        <translation>Perdagangan melampaui 10 miliar dolar</translation>
    </message>
    <message>
        <source>Two joint committees formalised</source>
        <translation>Dua komite bersama diresmikan</translation>
    </message>
    <message>
        <source>Viet Nam joins ASEAN</source>
        <translation>Vietnam bergabung dengan ASEAN</translation>
    </message>
    <message>
        <source>China becomes full Dialogue Partner</source>
        <translation>Tiongkok menjadi Mitra Dialog penuh</translation>
    </message>
    <message>
        <source>Asian financial crisis starts</source>
        <translation>Krisis keuangan Asia dimulai</translation>
    </message>
    <message>
        <source>Laos and Myanmar join ASEAN</source>
        <translation>Laos dan Myanmar bergabung dengan ASEAN</translation>
    </message>
    <message>
        <source>First China-ASEAN summit</source>
        <translation>KTT Tiongkok–ASEAN pertama</translation>
    </message>
    <message>
        <source>Cambodia joins ASEAN</source>
        <translation>Kamboja bergabung dengan ASEAN</translation>
    </message>
    <message>
        <source>Zhu Rongji proposes a free trade area</source>
        <translation>Zhu Rongji mengusulkan kawasan perdagangan bebas</translation>
    </message>
    <message>
        <source>Leaders agree to build the FTA within ten years</source>
        <translation>Para pemimpin sepakat membangun FTA dalam sepuluh tahun</translation>
    </message>
    <message>
        <source>China admitted to the WTO</source>
        <translation>Tiongkok masuk WTO</translation>
    </message>
    <message>
        <source>Framework agreement signed</source>
        <translation>Perjanjian kerangka ditandatangani</translation>
    </message>
    <message>
        <source>Strategic Partnership for Peace and Prosperity</source>
        <translation>Kemitraan Strategis untuk Perdamaian dan Kemakmuran</translation>
    </message>
    <message>
        <source>Trade passes US$100 billion</source>
        <translation>Perdagangan melampaui 100 miliar dolar</translation>
    </message>
    <message>
        <source>First China-ASEAN Expo opens in Nanning</source>
        <translation>Expo Tiongkok–ASEAN pertama dibuka di Nanning</translation>
    </message>
    <message>
        <source>Agreement on Trade in Goods signed</source>
        <translation>Perjanjian Perdagangan Barang ditandatangani</translation>
    </message>
    <message>
        <source>Tariff cuts under the goods agreement begin</source>
        <translation>Penurunan tarif perjanjian barang dimulai</translation>
    </message>
    <message>
        <source>Agreement on Trade in Services signed</source>
        <translation>Perjanjian Perdagangan Jasa ditandatangani</translation>
    </message>
    <message>
        <source>Trade passes US$200 billion</source>
        <translation>Perdagangan melampaui 200 miliar dolar</translation>
    </message>
    <message>
        <source>Trade falls in the global crisis</source>
        <translation>Perdagangan turun dalam krisis global</translation>
    </message>
    <message>
        <source>Free trade area in effect</source>
        <translation>Kawasan perdagangan bebas berlaku</translation>
    </message>
    <message>
        <source>ASEAN becomes China&apos;s third largest partner</source>
        <translation>ASEAN menjadi mitra terbesar ketiga Tiongkok</translation>
    </message>
    <message>
        <source>ASEAN-China Centre launched</source>
        <translation>ASEAN-China Centre diluncurkan</translation>
    </message>
    <message>
        <source>21st Century Maritime Silk Road proposed</source>
        <translation>Jalur Sutra Maritim Abad ke-21 diusulkan</translation>
    </message>
    <message>
        <source>Target of US$1 trillion by 2020 set</source>
        <translation>Target 1 triliun dolar pada 2020 ditetapkan</translation>
    </message>
    <message>
        <source>FTA upgrade protocol (2.0) signed</source>
        <translation>Protokol peningkatan FTA (2.0) ditandatangani</translation>
    </message>
    <message>
        <source>ASEAN overtakes the US</source>
        <translation>ASEAN melampaui AS</translation>
    </message>
    <message>
        <source>FTA upgrade protocol in effect for all</source>
        <translation>Protokol peningkatan FTA berlaku bagi semua</translation>
    </message>
    <message>
        <source>ASEAN is China’s largest partner</source>
        <translation>ASEAN menjadi mitra terbesar Tiongkok</translation>
    </message>
    <message>
        <source>RCEP signed</source>
        <translation>RCEP ditandatangani</translation>
    </message>
    <message>
        <source>Comprehensive Strategic Partnership</source>
        <translation>Kemitraan Strategis Komprehensif</translation>
    </message>
    <message>
        <source>RCEP in force</source>
        <translation>RCEP berlaku</translation>
    </message>
    <message>
        <source>RCEP in force for all 15</source>
        <translation>RCEP berlaku bagi ke-15 negara</translation>
    </message>
    <message>
        <source>FTA 3.0 negotiations concluded</source>
        <translation>Perundingan FTA 3.0 selesai</translation>
    </message>
    <message>
        <source>Timor-Leste joins ASEAN (11 members)</source>
        <translation>Timor-Leste bergabung dengan ASEAN (11 anggota)</translation>
    </message>
    <message>
        <source>FTA 3.0 Upgrade Protocol signed</source>
        <translation>Protokol Peningkatan FTA 3.0 ditandatangani</translation>
    </message>
    <message>
        <source>Trade passes US$1 trillion</source>
        <translation>Perdagangan melampaui 1 triliun dolar</translation>
    </message>
    <message>
        <source>IMF Direction of Trade Statistics</source>
        <translation>Direction of Trade Statistics IMF</translation>
    </message>
    <message>
        <source>China Customs, as quoted in print</source>
        <translation>Bea Cukai Tiongkok, seperti dikutip media cetak</translation>
    </message>
    <message>
        <source>ASEAN statistics, as quoted in print</source>
        <translation>Statistik ASEAN, seperti dikutip media cetak</translation>
    </message>
    <message>
        <source>Imports of the ASEAN states and China by supplier, 1991–2024</source>
        <translation>Impor negara-negara ASEAN dan Tiongkok menurut pemasok, 1991–2024</translation>
    </message>
    <message>
        <source>Market shares of Cambodia’s suppliers</source>
        <translation>Pangsa pasar pemasok Kamboja</translation>
    </message>
    <message>
        <source>Share of goods imports by partner, per cent</source>
        <translation>Pangsa impor barang menurut mitra, persen</translation>
    </message>
    <message>
        <source>Cambodia’s suppliers in 2020</source>
        <translation>Pemasok Kamboja pada 2020</translation>
    </message>
    <message>
        <source>Share of goods imports, per cent</source>
        <translation>Pangsa impor barang, persen</translation>
    </message>
    <message>
        <source>Who supplied Cambodia in 2020</source>
        <translation>Siapa pemasok Kamboja pada 2020</translation>
    </message>
    <message>
        <source>Cambodia’s suppliers in 2022</source>
        <translation>Pemasok Kamboja pada 2022</translation>
    </message>
    <message>
        <source>Share of goods imports according to customs, per cent</source>
        <translation>Pangsa impor barang menurut bea cukai, persen</translation>
    </message>
    <message>
        <source>Market shares of Brunei’s suppliers</source>
        <translation>Pangsa pasar pemasok Brunei</translation>
    </message>
    <message>
        <source>Market shares of China’s suppliers</source>
        <translation>Pangsa pasar pemasok Tiongkok</translation>
    </message>
    <message>
        <source>Market shares of Indonesia’s suppliers</source>
        <translation>Pangsa pasar pemasok Indonesia</translation>
    </message>
    <message>
        <source>Market shares of Laos’ suppliers</source>
        <translation>Pangsa pasar pemasok Laos</translation>
    </message>
    <message>
        <source>Market shares of Myanmar’s suppliers</source>
        <translation>Pangsa pasar pemasok Myanmar</translation>
    </message>
    <message>
        <source>Market shares of Malaysia’s suppliers</source>
        <translation>Pangsa pasar pemasok Malaysia</translation>
    </message>
    <message>
        <source>Market shares of Philippines’ suppliers</source>
        <translation>Pangsa pasar pemasok Filipina</translation>
    </message>
    <message>
        <source>Market shares of Singapore’s suppliers</source>
        <translation>Pangsa pasar pemasok Singapura</translation>
    </message>
    <message>
        <source>Market shares of Thailand’s suppliers</source>
        <translation>Pangsa pasar pemasok Thailand</translation>
    </message>
    <message>
        <source>Market shares of Vietnam’s suppliers</source>
        <translation>Pangsa pasar pemasok Vietnam</translation>
    </message>
    <message>
        <source>In some years the IMF’s total counts Taiwan twice or splits it in two rows; shares are of the total put right.</source>
        <translation>Pada beberapa tahun total IMF menghitung Taiwan dua kali atau memecahnya menjadi dua baris; pangsa dihitung dari total yang dibetulkan.</translation>
    </message>
    <message>
        <source>From 1997: the years before are mostly estimates of the IMF.</source>
        <translation>Sejak 1997: tahun-tahun sebelumnya sebagian besar perkiraan IMF.</translation>
    </message>
    <message>
        <source>The total holds gold from Singapore that the figure for Singapore evidently leaves out.</source>
        <translation>Total memuat emas dari Singapura yang tampaknya tidak termasuk dalam angka Singapura.</translation>
    </message>
    <message>
        <source>Nearly all figures of Laos are estimates of the IMF.</source>
        <translation>Hampir semua angka Laos adalah perkiraan IMF.</translation>
    </message>
    <message>
        <source>From 2000: the years before are mostly estimates of the IMF.</source>
        <translation>Sejak 2000: tahun-tahun sebelumnya sebagian besar perkiraan IMF.</translation>
    </message>
    <message>
        <source>Singapore’s figures of 2020 look like part of a year.</source>
        <translation>Angka Singapura tahun 2020 tampak seperti sebagian tahun.</translation>
    </message>
    <message>
        <source>The IMF’s, Taiwan counted once</source>
        <translation>Milik IMF, Taiwan dihitung sekali</translation>
    </message>
    <message>
        <source>Customs of Cambodia, as quoted in print</source>
        <translation>Bea Cukai Kamboja, seperti dikutip media cetak</translation>
    </message>
    <message>
        <source>China–ASEAN Expo: contracts and trade by edition, 2004–2025</source>
        <translation>Expo Tiongkok–ASEAN: kontrak dan perdagangan per edisi, 2004–2025</translation>
    </message>
    <message>
        <source>Expo investment totals</source>
        <translation>Total investasi Expo</translation>
    </message>
    <message>
        <source>Investment contracted at each China–ASEAN Expo, international and domestic</source>
        <translation>Investasi yang dikontrak di tiap Expo Tiongkok–ASEAN, internasional dan domestik</translation>
    </message>
    <message>
        <source>Expo investment totals in dollars</source>
        <translation>Total investasi Expo dalam dolar</translation>
    </message>
    <message>
        <source>As the reports convert the amounts in yuan</source>
        <translation>Menurut konversi yuan dalam laporan</translation>
    </message>
    <message>
        <source>International contracts of the early expos</source>
        <translation>Kontrak internasional expo-expo awal</translation>
    </message>
    <message>
        <source>Investment in international projects signed at each China–ASEAN Expo</source>
        <translation>Investasi proyek internasional yang ditandatangani di tiap Expo Tiongkok–ASEAN</translation>
    </message>
    <message>
        <source>Domestic contracts of the early expos</source>
        <translation>Kontrak domestik expo-expo awal</translation>
    </message>
    <message>
        <source>Investment in Chinese domestic projects signed at each China–ASEAN Expo</source>
        <translation>Investasi proyek domestik Tiongkok yang ditandatangani di tiap Expo Tiongkok–ASEAN</translation>
    </message>
    <message>
        <source>Trade concluded at the expo</source>
        <translation>Perdagangan yang disepakati di expo</translation>
    </message>
    <message>
        <source>Goods sold at each China–ASEAN Expo</source>
        <translation>Barang yang terjual di tiap Expo Tiongkok–ASEAN</translation>
    </message>
    <message>
        <source>Projects signed at the expo</source>
        <translation>Proyek yang ditandatangani di expo</translation>
    </message>
    <message>
        <source>International and domestic investment projects</source>
        <translation>Proyek investasi internasional dan domestik</translation>
    </message>
    <message>
        <source>Values as announced at each closing; “over” in the reports is a lower bound.</source>
        <translation>Nilai seperti diumumkan pada tiap penutupan; “lebih dari” dalam laporan adalah batas bawah.</translation>
    </message>
    <message>
        <source>No total was found for the 21st and 22nd.</source>
        <translation>Total untuk edisi ke-21 dan ke-22 tidak ditemukan.</translation>
    </message>
    <message>
        <source>Later editions report only a total with domestic contracts.</source>
        <translation>Edisi-edisi berikutnya hanya melaporkan total dengan kontrak domestik.</translation>
    </message>
    <message>
        <source>No longer published after the 10th edition.</source>
        <translation>Tidak lagi diterbitkan setelah edisi ke-10.</translation>
    </message>
    <message>
        <source>Investment contracted, international and domestic</source>
        <translation>Investasi yang dikontrak, internasional dan domestik</translation>
    </message>
    <message>
        <source>Investment contracted, international and domestic, as printed in dollars</source>
        <translation>Investasi yang dikontrak, internasional dan domestik, seperti dicetak dalam dolar</translation>
    </message>
    <message>
        <source>Investment in international contracts</source>
        <translation>Investasi dalam kontrak internasional</translation>
    </message>
    <message>
        <source>Investment in domestic contracts</source>
        <translation>Investasi dalam kontrak domestik</translation>
    </message>
    <message>
        <source>Projects signed, international and domestic</source>
        <translation>Proyek yang ditandatangani, internasional dan domestik</translation>
    </message>
    <message>
        <source>International projects signed</source>
        <translation>Proyek internasional yang ditandatangani</translation>
    </message>
    <message>
        <source>Domestic projects signed</source>
        <translation>Proyek domestik yang ditandatangani</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>Peserta pameran</translation>
    </message>
    <message>
        <source>Booths</source>
        <translation>Stan</translation>
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
        <translation>Tahun yang ditampilkan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Play through the years</source>
        <translation>Putar sepanjang tahun</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
</context>
<context>
    <name>sampan::NavigatorStrip</name>
    <message>
        <source>First period shown</source>
        <translation>Periode pertama yang ditampilkan</translation>
    </message>
    <message>
        <source>Last period shown</source>
        <translation>Periode terakhir yang ditampilkan</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>Periode yang ditampilkan</translation>
    </message>
    <message>
        <source>Drag to choose the years in view; drag the bright part to move it; double-click for all</source>
        <translation>Seret untuk memilih tahun yang tampak; seret bagian terang untuk menggesernya; klik ganda untuk semua</translation>
    </message>
    <message>
        <source>Years in view</source>
        <translation>Tahun yang tampak</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Tampilkan seluruh periode</translation>
    </message>
</context>
<context>
    <name>sampan::ObservationModel</name>
    <message>
        <source>suppressed</source>
        <translation>dirahasiakan</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tidak ada data</translation>
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
        <translation>Satuan</translation>
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
        <translation>Catatan</translation>
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
        <translation>Hanya yang ada di bagan</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Saring baris</translation>
    </message>
    <message>
        <source>Filter rows by text</source>
        <translation>Saring baris menurut teks</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Pengamatan</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 dari %2 baris</translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>, %1 dipilih</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Mengurutkan…</translation>
    </message>
    <message>
        <source>The first %1 of %2 selected rows are on the clipboard; “Save as” writes all of them.</source>
        <translation>%1 pertama dari %2 baris terpilih ada di papan klip; “Simpan sebagai” menulis semuanya.</translation>
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
        <translation>Berkas memerlukan memori lebih dari yang ada. Tidak ada yang dibuka.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Berkas tidak dapat dibaca: %1</translation>
    </message>
</context>
<context>
    <name>sampan::Origin</name>
    <message>
        <source>This figure was saved without its values, and the dataset that it was made of (%1) was not found beside it or among the files opened lately.</source>
        <translation>Bagan ini disimpan tanpa nilainya, dan dataset asalnya (%1) tidak ditemukan di sampingnya atau di antara berkas yang baru dibuka.</translation>
    </message>
    <message>
        <source>Only the values in the figure are shown: the dataset that it was made of (%1) was not found beside it or among the files opened lately.</source>
        <translation>Hanya nilai pada bagan yang ditampilkan: dataset asalnya (%1) tidak ditemukan di sampingnya atau di antara berkas yang baru dibuka.</translation>
    </message>
</context>
<context>
    <name>sampan::PageSize</name>
    <message>
        <source>One column, 89 mm</source>
        <translation>Satu kolom, 89 mm</translation>
    </message>
    <message>
        <source>One and a half columns, 120 mm</source>
        <translation>Satu setengah kolom, 120 mm</translation>
    </message>
    <message>
        <source>Two columns, 183 mm</source>
        <translation>Dua kolom, 183 mm</translation>
    </message>
    <message>
        <source>Slide 16:9, 254 × 143 mm</source>
        <translation>Salindia 16:9, 254 × 143 mm</translation>
    </message>
    <message>
        <source>Web, 1200 × 675 pixels</source>
        <translation>Web, 1200 × 675 piksel</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080 pixels</source>
        <translation>Persegi, 1080 × 1080 piksel</translation>
    </message>
    <message>
        <source>A4 landscape, 297 × 210 mm</source>
        <translation>A4 mendatar, 297 × 210 mm</translation>
    </message>
    <message>
        <source>A4 portrait, 210 × 297 mm</source>
        <translation>A4 tegak, 210 × 297 mm</translation>
    </message>
</context>
<context>
    <name>sampan::PdfAttachment</name>
    <message>
        <source>The part of Sampan that reads PDF files is not installed.</source>
        <translation>Bagian Sampan yang membaca berkas PDF tidak terpasang.</translation>
    </message>
    <message>
        <source>The attachment of this PDF is larger than any figure; it is not read.</source>
        <translation>Lampiran PDF ini lebih besar dari bagan mana pun; tidak dibaca.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password; it is not read.</source>
        <translation>PDF ini dikunci dengan kata sandi; tidak dibaca.</translation>
    </message>
    <message>
        <source>This PDF is damaged.</source>
        <translation>PDF ini rusak.</translation>
    </message>
</context>
<context>
    <name>sampan::PdfFile</name>
    <message>
        <source>en</source>
        <comment>code of the language of the program&apos;s texts</comment>
        <translation>id</translation>
    </message>
</context>
<context>
    <name>sampan::Preferences</name>
    <message>
        <source>The language changes when Sampan is started next.</source>
        <translation>Bahasa berganti saat Sampan dibuka berikutnya.</translation>
    </message>
    <message>
        <source>Dragging with the &amp;left button draws a zoom box</source>
        <translation>Seret dengan tombol &amp;kiri menggambar kotak perbesaran</translation>
    </message>
    <message>
        <source>Every &amp;export begins with this size and look</source>
        <translation>Setiap &amp;ekspor dimulai dengan ukuran dan gaya ini</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferensi</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Seperti desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
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
        <translation>Lebar ekspor</translation>
    </message>
    <message>
        <source>Height of exports</source>
        <translation>Tinggi ekspor</translation>
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
        <translation>Bagan:</translation>
    </message>
    <message>
        <source>Otherwise it moves the figure, and Shift draws the box. The middle button always moves it.</source>
        <translation>Jika tidak, seretan menggeser bagan dan Shift menggambar kotak. Tombol tengah selalu menggeser.</translation>
    </message>
    <message>
        <source>Exports:</source>
        <translation>Ekspor:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Ukuran:</translation>
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
        <translation>Jika tidak, ekspor dimulai seperti yang terakhir.</translation>
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
            <numerusform>%n lagi yang sejenis mulai baris ini.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Galat</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yang ditemukan</translation>
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
        <translation>%1, yang tidak menyebut sumber</translation>
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
        <translation>miliar</translation>
    </message>
    <message>
        <source>trillion</source>
        <translation>triliun</translation>
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
        <translation>dataset tidak memiliki ukuran: tidak ada yang dapat ditampilkan</translation>
    </message>
    <message>
        <source>Totals are exports plus imports as reported; exports are usually valued FOB, imports CIF.</source>
        <translation>Total adalah ekspor ditambah impor seperti dilaporkan; ekspor biasanya dinilai FOB, impor CIF.</translation>
    </message>
    <message>
        <source>Only %1 figures are shown; the file also holds others.</source>
        <translation>Hanya angka %1 yang ditampilkan; berkas juga berisi yang lain.</translation>
    </message>
    <message>
        <source>values of “%1” cannot be added; choose one member of: %2</source>
        <translation>nilai “%1” tidak dapat dijumlahkan; pilih satu anggota dari: %2</translation>
    </message>
    <message>
        <source>each dimension</source>
        <translation>setiap dimensi</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>The parts exceed the reported total in %1: “Other” is left out there.</source>
        <translation>Bagian-bagiannya melebihi total yang dilaporkan pada %1: “Lainnya” ditiadakan di sana.</translation>
    </message>
    <message>
        <source>a share needs a whole: choose what to show side by side, or a partner to compare with the total</source>
        <translation>pangsa memerlukan keseluruhan: pilih apa yang ditampilkan berdampingan, atau mitra untuk dibandingkan dengan total</translation>
    </message>
    <message>
        <source>the members of “%1” are alternatives: they have no total to be shares of</source>
        <translation>anggota “%1” adalah alternatif: tidak ada total untuk menghitung pangsanya</translation>
    </message>
    <message>
        <source>No share is given where the total is missing or zero.</source>
        <translation>Pangsa tidak diberikan bila total tidak ada atau nol.</translation>
    </message>
    <message>
        <source>Shares are of the sum of the members in the data; no total is reported.</source>
        <translation>Pangsa dihitung dari jumlah anggota dalam data; tidak ada total yang dilaporkan.</translation>
    </message>
    <message>
        <source>a balance needs exports and imports; the dataset has no flows</source>
        <translation>neraca memerlukan ekspor dan impor; dataset tidak memiliki arus</translation>
    </message>
    <message>
        <source>a balance joins the flows, so they cannot be shown side by side</source>
        <translation>neraca menggabungkan arus, jadi arus tidak dapat ditampilkan berdampingan</translation>
    </message>
    <message>
        <source>Balance: exports less imports as reported; exports are usually valued FOB, imports CIF.</source>
        <translation>Neraca: ekspor dikurangi impor seperti dilaporkan; ekspor biasanya dinilai FOB, impor CIF.</translation>
    </message>
    <message numerus="yes">
        <source>… (%n in all)</source>
        <translation>
            <numerusform>… (semuanya %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no measure “%1”; the measures are: %2</source>
        <translation>tidak ada ukuran “%1”; ukuran yang ada: %2</translation>
    </message>
    <message>
        <source>there is no dimension “%1”; the dimensions are: %2</source>
        <translation>tidak ada dimensi “%1”; dimensi yang ada: %2</translation>
    </message>
    <message>
        <source>“%1” has no member “%2”; there are: %3</source>
        <translation>“%1” tidak memiliki anggota “%2”; yang ada: %3</translation>
    </message>
    <message>
        <source>the members of “%1” are alternatives and cannot be added; choose one, or show them side by side</source>
        <translation>anggota “%1” adalah alternatif dan tidak dapat dijumlahkan; pilih satu, atau tampilkan berdampingan</translation>
    </message>
    <message>
        <source>“%1” is made of other members of “%2” and cannot be added to them; choose one, or show them side by side</source>
        <translation>“%1” tersusun dari anggota lain “%2” dan tidak dapat dijumlahkan dengannya; pilih satu, atau tampilkan berdampingan</translation>
    </message>
    <message>
        <source>the members of “%1” are alternatives and cannot be added; choose one of: %2</source>
        <translation>anggota “%1” adalah alternatif dan tidak dapat dijumlahkan; pilih satu dari: %2</translation>
    </message>
    <message>
        <source>Codes of “%1” at several levels are added up, so the same trade counts more than once; choose one level, or the total.</source>
        <translation>Kode “%1” pada beberapa tingkat dijumlahkan, sehingga perdagangan yang sama terhitung lebih dari sekali; pilih satu tingkat, atau total.</translation>
    </message>
    <message>
        <source>the members of “%1” overlap and cannot be added; choose one of: %2</source>
        <translation>anggota “%1” tumpang tindih dan tidak dapat dijumlahkan; pilih satu dari: %2</translation>
    </message>
    <message>
        <source>Without a value above zero in the base period, hence not shown: %1</source>
        <translation>Tanpa nilai di atas nol pada periode dasar, jadi tidak ditampilkan: %1</translation>
    </message>
    <message>
        <source>%1 series over %2 periods are too many to show, and hardly any of their values are there; choose fewer, or a shorter time</source>
        <translation>%1 seri sepanjang %2 periode terlalu banyak untuk ditampilkan, dan hampir tak ada nilainya; pilih lebih sedikit, atau waktu yang lebih pendek</translation>
    </message>
</context>
<context>
    <name>sampan::Reader</name>
    <message>
        <source>This is a link that leads out of the package&apos;s folder; it is not followed.</source>
        <translation>Ini tautan yang keluar dari folder paket; tidak diikuti.</translation>
    </message>
    <message>
        <source>The data package names this file, but it is not there.</source>
        <translation>Paket data menyebut berkas ini, tetapi tidak ada di sana.</translation>
    </message>
    <message>
        <source>The data package names “%1”, but the archive does not hold it.</source>
        <translation>Paket data menyebut “%1”, tetapi arsip tidak memuatnya.</translation>
    </message>
    <message>
        <source>The archive holds neither a datapackage.json nor a table.</source>
        <translation>Arsip tidak memuat datapackage.json maupun tabel.</translation>
    </message>
    <message>
        <source>The archive holds %1 tables and no datapackage.json; unpack it and open one of them.</source>
        <translation>Arsip memuat %1 tabel tanpa datapackage.json; ekstrak lalu buka salah satunya.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Berkas kosong.</translation>
    </message>
    <message>
        <source>A .sampan file is a zip archive; this is something else, or its beginning is damaged.</source>
        <translation>Berkas .sampan adalah arsip zip; ini sesuatu yang lain, atau awalnya rusak.</translation>
    </message>
    <message>
        <source>This is a workbook of an old Excel (.xls). Save it as CSV and open that.</source>
        <translation>Ini buku kerja Excel lama (.xls). Simpan sebagai CSV lalu buka.</translation>
    </message>
    <message>
        <source>This is a binary file, not a dataset. Sampan opens data packages, .sampan files, workbooks (xlsx, ods), SDMX, JSON-stat and tables of text (CSV, TSV).</source>
        <translation>Ini berkas biner, bukan dataset. Sampan membuka paket data, berkas .sampan, buku kerja (xlsx, ods), SDMX, JSON-stat, dan tabel teks (CSV, TSV).</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks.</source>
        <translation>Berkas hanya berisi spasi.</translation>
    </message>
    <message>
        <source>This JSON is neither a data package (with “resources”) nor JSON-stat (with “dimension” and “value”).</source>
        <translation>JSON ini bukan paket data (dengan “resources”) maupun JSON-stat (dengan “dimension” dan “value”).</translation>
    </message>
    <message>
        <source>This is a web page or XML that is no SDMX message. Download the data as CSV.</source>
        <translation>Ini halaman web atau XML yang bukan pesan SDMX. Unduh datanya sebagai CSV.</translation>
    </message>
    <message>
        <source>The folder holds no datapackage.json.</source>
        <translation>Folder tidak memuat datapackage.json.</translation>
    </message>
    <message>
        <source>This is a link to a file that does not exist.</source>
        <translation>Ini tautan ke berkas yang tidak ada.</translation>
    </message>
    <message>
        <source>This file is compressed with gzip. Unpack it and open what is in it.</source>
        <translation>Berkas ini dimampatkan dengan gzip. Bongkar dahulu, lalu buka isinya.</translation>
    </message>
    <message>
        <source>This is SDMX-JSON, which Sampan does not read. Ask the same service for SDMX-CSV or SDMX-ML.</source>
        <translation>Ini SDMX-JSON, yang tidak dibaca Sampan. Mintalah SDMX-CSV atau SDMX-ML dari layanan yang sama.</translation>
    </message>
</context>
<context>
    <name>sampan::Reading</name>
    <message>
        <source>no data</source>
        <translation>tidak ada data</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>%1 dari keseluruhan</translation>
    </message>
    <message>
        <source>%1 on a year before</source>
        <translation>%1 dari tahun sebelumnya</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year, compound</source>
        <translation>%1 per tahun, majemuk</translation>
    </message>
</context>
<context>
    <name>sampan::RecentList</name>
    <message>
        <source>This is no list of recent files; it was left as it is.</source>
        <translation>Ini bukan daftar berkas terbaru; dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>The list of recent files cannot be written: %1.</source>
        <translation>Daftar berkas terbaru tidak dapat ditulis: %1.</translation>
    </message>
</context>
<context>
    <name>sampan::Recognition</name>
    <message>
        <source>No column of numbers was found. The columns are: %1.</source>
        <translation>Tidak ditemukan kolom angka. Kolom-kolomnya: %1.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolom %1</translation>
    </message>
    <message>
        <source>Two columns have one name; this one is called “%1”.</source>
        <translation>Dua kolom bernama sama; yang ini disebut “%1”.</translation>
    </message>
    <message>
        <source>The descriptor names a field “%1” that the table does not have.</source>
        <translation>Deskriptor menyebut bidang “%1” yang tidak ada di tabel.</translation>
    </message>
    <message>
        <source>Importers are taken as reporters and exporters as their partners.</source>
        <translation>Importir dianggap pelapor dan eksportir sebagai mitranya.</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Arus</translation>
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
        <translation>Satuan berbeda antarbaris (%1); satuan tidak diberikan.</translation>
    </message>
    <message>
        <source>The power of ten differs from row to row (%1); values of different scale stand side by side.</source>
        <translation>Pangkat sepuluh berbeda antarbaris (%1); nilai berlainan skala berdampingan.</translation>
    </message>
    <message>
        <source>“%1” is the time</source>
        <translation>“%1” adalah waktu</translation>
    </message>
    <message>
        <source>“%1” is the %2</source>
        <translation>“%1” adalah %2</translation>
    </message>
    <message>
        <source>Numbers are written with a decimal comma.</source>
        <translation>Angka ditulis dengan koma desimal.</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>Tidak dibaca: %1.</translation>
    </message>
    <message>
        <source>No column of periods was found (years such as 1991, quarters such as 1991-Q1, months such as 1991-03).</source>
        <translation>Tidak ditemukan kolom periode (tahun seperti 1991, triwulan seperti 1991-Q1, bulan seperti 1991-03).</translation>
    </message>
    <message>
        <source>“%1” above the table is taken as the reporter.</source>
        <translation>“%1” di atas tabel dianggap sebagai pelapor.</translation>
    </message>
    <message>
        <source>“%1” follows from the flows and is not read.</source>
        <translation>“%1” mengikuti dari arus dan tidak dibaca.</translation>
    </message>
    <message>
        <source>Periods stand across, from %1 to %2.</source>
        <translation>Periode mendatar, dari %1 hingga %2.</translation>
    </message>
    <message>
        <source>Columns are members of “%1”.</source>
        <translation>Kolom-kolom adalah anggota “%1”.</translation>
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
        <translation>Nilai perdagangan</translation>
    </message>
    <message>
        <source>“%1” holds fiscal years: %2 is named by the year in which it begins.</source>
        <translation>“%1” memuat tahun fiskal: %2 dinamai menurut tahun mulainya.</translation>
    </message>
    <message>
        <source>“%1” has the day before the month, as in %2.</source>
        <translation>“%1” menaruh hari sebelum bulan, seperti pada %2.</translation>
    </message>
    <message>
        <source>“%1” has the month before the day, as in %2.</source>
        <translation>“%1” menaruh bulan sebelum hari, seperti pada %2.</translation>
    </message>
    <message>
        <source>The periods of “%1” could also be months; they are taken as fiscal years.</source>
        <translation>Periode “%1” bisa juga bulan; dianggap tahun fiskal.</translation>
    </message>
    <message>
        <source>The dates of “%1” could also have the month first; the day is taken to come first.</source>
        <translation>Tanggal “%1” bisa juga mendahulukan bulan; hari dianggap lebih dahulu.</translation>
    </message>
    <message>
        <source>The numbers of “%1” are of another list than those of the United Nations; the names in “%2” are taken.</source>
        <translation>Angka di “%1” berasal dari daftar lain, bukan daftar Perserikatan Bangsa-Bangsa; nama di “%2” yang dipakai.</translation>
    </message>
    <message>
        <source>“%1” counts the years of the Buddhist era, as in %2.</source>
        <translation>“%1” memakai tahun kalender Buddha, seperti %2.</translation>
    </message>
    <message>
        <source>No column has periods; the title names %1, which is taken for all values.</source>
        <translation>Tidak ada kolom periode; judul menyebut %1, yang dipakai untuk semua nilai.</translation>
    </message>
    <message>
        <source>The years above the columns are of the Buddhist era: 2534 is 1991.</source>
        <translation>Tahun di atas kolom memakai kalender Buddha: 2534 adalah 1991.</translation>
    </message>
    <message>
        <source>The numbers of “%1” are of another list of countries than that of the United Nations, and which country each of them is cannot be known; they are kept as they stand.</source>
        <translation>Nomor pada “%1” berasal dari daftar negara lain, bukan daftar Perserikatan Bangsa-Bangsa, dan negara mana yang dimaksud tiap nomor tidak dapat diketahui; nomor dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Semua bersama</translation>
    </message>
</context>
<context>
    <name>sampan::RecognitionPanel</name>
    <message>
        <source>Columns and what they are taken as</source>
        <translation>Kolom dan artinya</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Baris pertama berkas</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Pengodean</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>Pemisah kolom</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Tanda desimal</translation>
    </message>
    <message>
        <source>Names in line</source>
        <translation>Nama di baris</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
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
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Kelipatan</translation>
    </message>
    <message>
        <source>As found out</source>
        <translation>Seperti yang ditemukan</translation>
    </message>
    <message>
        <source>Forget what was chosen for files of this layout</source>
        <translation>Lupakan pilihan untuk berkas bersusunan ini</translation>
    </message>
    <message>
        <source>No dataset is open.</source>
        <translation>Tidak ada dataset yang terbuka.</translation>
    </message>
    <message>
        <source>This file describes itself: nothing about it had to be guessed.</source>
        <translation>Berkas ini menjelaskan dirinya: tak ada yang perlu ditebak.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Cari tahu</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1 (ditemukan)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Koma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Titik koma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Garis tegak</translation>
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
        <translation>Persen</translation>
    </message>
    <message>
        <source>Tonnes</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogram</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>Satuan</translation>
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
        <translation>Miliar</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Apa “%1” itu</translation>
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
        <translation>Dimensi %1 (%2), %3 anggota: %4</translation>
    </message>
    <message>
        <source>Measure %1: %2</source>
        <translation>Ukuran %1: %2</translation>
    </message>
    <message>
        <source>View %1: %2</source>
        <translation>Tampilan %1: %2</translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <translation>Sumber %1: %2</translation>
    </message>
    <message>
        <source>  %1: stated %2, computed %3; %4</source>
        <translation>  %1: dinyatakan %2, dihitung %3; %4</translation>
    </message>
    <message>
        <source>  source: %1</source>
        <translation>  sumber: %1</translation>
    </message>
    <message>
        <source>The dataset makes no claims.</source>
        <translation>Dataset tidak memuat pernyataan.</translation>
    </message>
    <message>
        <source>A figure, exported by %1</source>
        <translation>Bagan, diekspor oleh %1</translation>
    </message>
    <message>
        <source>  Made of %1</source>
        <translation>  Dibuat dari %1</translation>
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
        <translation>Tabelnya besar: yang diperiksa hanya yang berkaitan dengan %1 dari %2 anggota “%3”.</translation>
    </message>
    <message>
        <source>the series</source>
        <translation>seri itu</translation>
    </message>
    <message>
        <source>A share of %1 %: shares lie between 0 and 100 %. Look at the source.</source>
        <translation>Pangsa %1 %: pangsa berada di antara 0 dan 100 %. Periksa sumbernya.</translation>
    </message>
    <message>
        <source>%1, %2: the parts along “%3” add up to %4, the reported total is %5 (%6%7 %).</source>
        <translation>%1, %2: bagian-bagian menurut “%3” berjumlah %4, total yang dilaporkan %5 (%6%7 %).</translation>
    </message>
    <message>
        <source>Values in several currencies stand side by side (%1); they are never added up.</source>
        <translation>Nilai dalam beberapa mata uang berdampingan (%1); tidak pernah dijumlahkan.</translation>
    </message>
    <message>
        <source>Values at different prices stand side by side (%1); they are never added up.</source>
        <translation>Nilai pada harga berbeda berdampingan (%1); tidak pernah dijumlahkan.</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5, about 10^%6 times as much%7. Perhaps another unit.</source>
        <translation>%1: dari %2 pada %3 ke %4 pada %5, sekitar 10^%6 kali%7. Mungkin satuan lain.</translation>
    </message>
    <message>
        <source> and back</source>
        <translation> lalu kembali</translation>
    </message>
    <message>
        <source>%1: %2 has the very value of %3 (%4).</source>
        <translation>%1: %2 memiliki nilai yang sama persis dengan %3 (%4).</translation>
    </message>
    <message>
        <source>%1 repeats %2: %3 of %4 values are the same to the last digit.</source>
        <translation>%1 mengulang %2: %3 dari %4 nilai sama sampai angka terakhir.</translation>
    </message>
    <message>
        <source>%1: no value for %2.</source>
        <translation>%1: tidak ada nilai untuk %2.</translation>
    </message>
    <message>
        <source>%1 of %2 series have a gap between their first and last value; the largest are named.</source>
        <translation>%1 dari %2 seri memiliki celah di antara nilai awal dan akhirnya; yang terbesar disebutkan.</translation>
    </message>
    <message>
        <source>Between %1 and %2 the file has nothing for %3.</source>
        <translation>Di antara %1 dan %2 berkas tidak memuat apa pun untuk %3.</translation>
    </message>
    <message>
        <source>Russia and the other successor states</source>
        <translation>Rusia dan negara penerus lainnya</translation>
    </message>
    <message>
        <source>the successor states</source>
        <translation>negara-negara penerus</translation>
    </message>
    <message>
        <source>Serbia and Montenegro, each for itself</source>
        <translation>Serbia dan Montenegro, masing-masing sendiri</translation>
    </message>
    <message>
        <source>Czechia and Slovakia</source>
        <translation>Ceko dan Slowakia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Jerman</translation>
    </message>
    <message>
        <source>Curaçao, Sint Maarten and others</source>
        <translation>Curaçao, Sint Maarten, dan lainnya</translation>
    </message>
    <message>
        <source>Belgium and Luxembourg, each for itself</source>
        <translation>Belgia dan Luksemburg, masing-masing sendiri</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yaman</translation>
    </message>
    <message>
        <source>the USSR</source>
        <translation>Uni Soviet</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>Yugoslavia</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <translation>Cekoslowakia</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopia</translation>
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
        <translation>Antillen Belanda</translation>
    </message>
    <message numerus="yes">
        <source>“%1” ended in %2 but has %n value(s) after that; since then its trade belongs to %3.</source>
        <translation>
            <numerusform>“%1” berakhir pada %2 tetapi memiliki %n nilai sesudahnya; sejak itu perdagangannya menjadi milik %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ended in %2; since then its trade stands under %3.</source>
        <translation>“%1” berakhir pada %2; sejak itu perdagangannya tercatat pada %3.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” reports for itself since %2 but has %n value(s) from before, when its trade stood under %3.</source>
        <translation>
            <numerusform>“%1” melapor sendiri sejak %2 tetapi memiliki %n nilai dari sebelumnya, ketika perdagangannya tercatat pada %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hong Kong re-exports much of what China buys and sells: figures by partner may name Hong Kong where the goods came from or went to the mainland.</source>
        <translation>Hong Kong mengekspor ulang banyak dari yang dibeli dan dijual Tiongkok: angka menurut mitra bisa menyebut Hong Kong padahal barang datang dari atau pergi ke daratan.</translation>
    </message>
</context>
<context>
    <name>sampan::Sdmx</name>
    <message>
        <source>The SDMX message holds a dataset without a single observation.</source>
        <translation>Pesan SDMX memuat dataset tanpa satu pun pengamatan.</translation>
    </message>
    <message>
        <source>This SDMX message carries no data; perhaps it is the structure alone.</source>
        <translation>Pesan SDMX ini tidak membawa data; mungkin hanya strukturnya.</translation>
    </message>
    <message>
        <source>The message holds %1 datasets; they are read as one.</source>
        <translation>Pesan memuat %1 dataset; dibaca sebagai satu.</translation>
    </message>
    <message>
        <source>This is no data but an answer of the service it was asked of: “%1”.</source>
        <translation>Ini bukan data melainkan jawaban layanan yang dimintai: “%1”.</translation>
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
        <translation>Sesi ini ditulis oleh versi Sampan yang lebih baru.</translation>
    </message>
    <message>
        <source>A dataset of this session has no path; it is left out.</source>
        <translation>Sebuah dataset sesi ini tidak memiliki jalur; ditinggalkan.</translation>
    </message>
    <message>
        <source>A figure of %1 cannot be read and is left out: %2</source>
        <translation>Sebuah bagan dari %1 tidak dapat dibaca dan ditinggalkan: %2</translation>
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
        <translation>Seri tersembunyi</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Second figure</source>
        <translation>Bagan kedua</translation>
    </message>
    <message>
        <source>Figure beside</source>
        <translation>Bagan di samping</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close the second figure</source>
        <translation>Tutup bagan kedua</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Bagan %1</translation>
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
        <translation>%1 persen</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tidak ada data</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, disembunyikan</translation>
    </message>
    <message>
        <source>%1, no data</source>
        <translation>%1, tidak ada data</translation>
    </message>
    <message>
        <source>%1, one value, %2</source>
        <translation>%1, satu nilai, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n value(s) from %2 to %3</source>
        <translation>
            <numerusform>%1, %n nilai dari %2 sampai %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n tidak ada</numerusform>
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
        <translation>perkiraan</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>sementara</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>dirahasiakan</translation>
    </message>
    <message>
        <source>break in the series</source>
        <translation>seri terputus</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>dihitung</translation>
    </message>
    <message>
        <source>lower bound</source>
        <translation>batas bawah</translation>
    </message>
    <message>
        <source>reports differ</source>
        <translation>laporan berbeda</translation>
    </message>
</context>
<context>
    <name>sampan::StatusStrip</name>
    <message>
        <source>Reading</source>
        <translation>Pembacaan</translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation>Membuka berkas</translation>
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
        <translation>Catatan, bukan data: “%1”.</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2; those beyond are not read.</source>
        <translation>%1 sel sedangkan kepala tabel %2; kelebihannya tidak dibaca.</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2; the others are taken as missing.</source>
        <translation>%1 sel sedangkan kepala tabel %2; sisanya dianggap tidak ada.</translation>
    </message>
    <message>
        <source>“%1” is empty here; the row cannot be placed and is left out.</source>
        <translation>“%1” kosong di sini; baris tidak dapat ditempatkan dan dilewati.</translation>
    </message>
    <message>
        <source>“%1” is no period; expected one such as 1991, 1991-Q1 or 1991-03. The row is left out.</source>
        <translation>“%1” bukan periode; seharusnya seperti 1991, 1991-Q1, atau 1991-03. Baris dilewati.</translation>
    </message>
    <message>
        <source>“%1” is taken as a group of countries: it is never added to its members.</source>
        <translation>“%1” dianggap kelompok negara: tidak pernah dijumlahkan dengan anggotanya.</translation>
    </message>
    <message>
        <source>“%1” is no country or territory that is known; it is kept as it stands.</source>
        <translation>“%1” bukan negara atau wilayah yang dikenal; dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>The measure “%1” is not among those that the descriptor names; its unit is not known.</source>
        <translation>Ukuran “%1” tidak disebut deskriptor; satuannya tidak diketahui.</translation>
    </message>
    <message>
        <source>The source “%1” is not among those that the descriptor names.</source>
        <translation>Sumber “%1” tidak disebut deskriptor.</translation>
    </message>
    <message>
        <source>More than 256 measures; the row is left out.</source>
        <translation>Lebih dari 256 ukuran; baris dilewati.</translation>
    </message>
    <message>
        <source>“%1” is no number; the value is taken as missing.</source>
        <translation>“%1” bukan angka; nilainya dianggap tidak ada.</translation>
    </message>
    <message>
        <source>Dates are one a year and taken as years.</source>
        <translation>Tanggal satu per tahun dan dianggap tahun.</translation>
    </message>
    <message>
        <source>Dates are one a month and taken as months.</source>
        <translation>Tanggal satu per bulan dan dianggap bulan.</translation>
    </message>
    <message>
        <source>Periods of different length stand side by side (%1 and %2).</source>
        <translation>Periode berlainan panjang berdampingan (%1 dan %2).</translation>
    </message>
    <message>
        <source>A second value for %1; both are kept, and sums count both.</source>
        <translation>Nilai kedua untuk %1; keduanya disimpan, dan penjumlahan menghitung keduanya.</translation>
    </message>
    <message>
        <source>There is a header but not a single record of data under it.</source>
        <translation>Ada kepala tabel tetapi tidak ada satu pun catatan data di bawahnya.</translation>
    </message>
    <message>
        <source>The default member “%1” of “%2” does not occur; the first one takes its place.</source>
        <translation>Anggota baku “%1” dari “%2” tidak muncul; yang pertama menggantikannya.</translation>
    </message>
    <message>
        <source>“%1” has codes of several levels side by side, as 02, 0202 and 020230: a sum over all of them counts the same trade more than once. Choose codes of one level, or the total.</source>
        <translation>“%1” memuat kode beberapa tingkat berdampingan, seperti 02, 0202, dan 020230: jumlah semuanya menghitung perdagangan yang sama lebih dari sekali. Pilih kode satu tingkat, atau total.</translation>
    </message>
</context>
<context>
    <name>sampan::TableReader</name>
    <message>
        <source>column %1</source>
        <translation>kolom %1</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Tabel kosong.</translation>
    </message>
    <message>
        <source>This is text but no table: expected columns parted by commas, semicolons or tabs under a line of names, as in “year,partner,value”.</source>
        <translation>Ini teks tetapi bukan tabel: seharusnya kolom yang dipisahkan koma, titik koma, atau tab di bawah baris nama, seperti “year,partner,value”.</translation>
    </message>
    <message>
        <source>The table has %1 columns; up to %2 are read.</source>
        <translation>Tabel memiliki %1 kolom; paling banyak %2 yang dibaca.</translation>
    </message>
    <message>
        <source>The header is in line %1; the lines above it are taken as title and notes.</source>
        <translation>Kepala tabel ada di baris %1; baris di atasnya dianggap judul dan catatan.</translation>
    </message>
    <message>
        <source>There is no line with the names of the columns; they are numbered.</source>
        <translation>Tidak ada baris nama kolom; kolom diberi nomor.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Pembacaan dibatalkan.</translation>
    </message>
    <message>
        <source>This is a binary file, not a table of text.</source>
        <translation>Ini berkas biner, bukan tabel teks.</translation>
    </message>
    <message>
        <source>The encoding is taken as %1.</source>
        <translation>Penyandian dianggap %1.</translation>
    </message>
    <message>
        <source>Some characters are illegal in %1 and appear as “�”.</source>
        <translation>Beberapa karakter tidak sah dalam %1 dan tampak sebagai “�”.</translation>
    </message>
    <message>
        <source>The encoding could also be %1; look at the names.</source>
        <translation>Penyandian bisa juga %1; periksa nama-namanya.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes; everything up to the end is in this cell.</source>
        <translation>Tanda kutip dibuka di sini dan tidak pernah ditutup; semuanya hingga akhir berada di sel ini.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark; it is kept as part of the cell.</source>
        <translation>Ada teks setelah kutip penutup; disimpan sebagai bagian sel.</translation>
    </message>
    <message>
        <source>Read as was chosen for files of this layout.</source>
        <translation>Dibaca seperti dipilih untuk berkas bersusunan ini.</translation>
    </message>
    <message>
        <source>“%1” and “%2” together are the time.</source>
        <translation>“%1” dan “%2” bersama-sama adalah waktu.</translation>
    </message>
    <message>
        <source>The table would take far more memory than a file of its size should: it is taken for a trap and not opened.</source>
        <translation>Tabel akan memakan memori jauh lebih banyak daripada semestinya untuk berkas sebesar ini: dianggap jebakan dan tidak dibuka.</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>Tidak dibaca: %1.</translation>
    </message>
    <message>
        <source>Lines such as “%1” name the rows under them; they are read as “%2”.</source>
        <translation>Baris seperti “%1” menamai baris-baris di bawahnya; dibaca sebagai “%2”.</translation>
    </message>
    <message>
        <source>Empty cells under a name in “%1” repeat it.</source>
        <translation>Sel kosong di bawah sebuah nama pada “%1” mengulang nama itu.</translation>
    </message>
</context>
<context>
    <name>sampan::Theme</name>
    <message>
        <source>There is no theme “%1”. The themes are: %2.</source>
        <translation>Tidak ada tema “%1”. Tema yang ada: %2.</translation>
    </message>
    <message>
        <source>“%1” is no property of a theme.</source>
        <translation>“%1” bukan properti tema.</translation>
    </message>
    <message>
        <source>The colour “%1” is missing.</source>
        <translation>Warna “%1” tidak ada.</translation>
    </message>
    <message>
        <source>There is no palette.</source>
        <translation>Tidak ada palet.</translation>
    </message>
    <message>
        <source>“%1” is a number of points from %2 to %3.</source>
        <translation>“%1” adalah jumlah poin dari %2 sampai %3.</translation>
    </message>
    <message>
        <source>A theme is a JSON object; this is something else.</source>
        <translation>Tema adalah objek JSON; ini sesuatu yang lain.</translation>
    </message>
    <message>
        <source>“base” is “%1”; it is one of %2.</source>
        <translation>“base” adalah “%1”; seharusnya salah satu dari %2.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
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
        <translation>“%1” bukan warna; seharusnya “#” dan enam angka dari 0 sampai f.</translation>
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
        <translation>Pangsa dari total</translation>
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
        <translation>Neraca</translation>
    </message>
</context>
<context>
    <name>sampan::WelcomePage</name>
    <message>
        <source>Charts of trade between nations</source>
        <translation>Bagan perdagangan antarnegara</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Buka berkas…</translation>
    </message>
    <message>
        <source>Datasets that come with Sampan</source>
        <translation>Dataset yang disertakan dengan Sampan</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Pernah dibuka</translation>
    </message>
    <message>
        <source>Thirty years of exports and imports with ten states, as three statistics have them.</source>
        <translation>Tiga puluh tahun ekspor dan impor dengan sepuluh negara, menurut tiga statistik.</translation>
    </message>
    <message>
        <source>Who sells to each of eleven states, how much, and how the shares moved.</source>
        <translation>Siapa menjual ke masing-masing dari sebelas negara, berapa banyak, dan bagaimana pangsanya bergeser.</translation>
    </message>
    <message>
        <source>What was signed and sold at each expo, as announced at its closing.</source>
        <translation>Yang ditandatangani dan dijual di tiap pameran, seperti diumumkan pada penutupan.</translation>
    </message>
    <message>
        <source>Open a table of trade figures, or drop one here: CSV, a workbook, SDMX, JSON-stat, a data package, a .sampan file.</source>
        <translation>Buka tabel angka perdagangan, atau jatuhkan di sini: CSV, buku kerja, SDMX, JSON-stat, paket data, berkas .sampan.</translation>
    </message>
    <message>
        <source>A short manual</source>
        <translation>Manual singkat</translation>
    </message>
    <message>
        <source>How has China’s trade with ASEAN grown?</source>
        <translation>Bagaimana perdagangan Tiongkok dengan ASEAN tumbuh?</translation>
    </message>
    <message>
        <source>Who supplies Cambodia?</source>
        <translation>Siapa pemasok Kamboja?</translation>
    </message>
    <message>
        <source>Does China buy or sell more?</source>
        <translation>Tiongkok lebih banyak membeli atau menjual?</translation>
    </message>
    <message>
        <source>Do both sides report the same?</source>
        <translation>Apakah kedua pihak melaporkan hal yang sama?</translation>
    </message>
    <message>
        <source>Questions to try</source>
        <translation>Pertanyaan untuk dicoba</translation>
    </message>
</context>
<context>
    <name>sampan::WholeFile</name>
    <message>
        <source>This is a link to a file that does not exist.</source>
        <translation>Ini tautan ke berkas yang tidak ada.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Tidak ada berkas seperti itu.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Ini folder, bukan berkas.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Ini bukan berkas biasa.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Berkas tidak dapat dibuka: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation>Berkas tidak dapat dibaca sampai akhir: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Berkas tidak dapat ditulis: %1.</translation>
    </message>
    <message>
        <source>The file could not be written to its end (%1); what was there before is kept.</source>
        <translation>Berkas tidak dapat ditulis sampai akhir (%1); isi sebelumnya dipertahankan.</translation>
    </message>
    <message>
        <source>The file could not be put in its place: %1.</source>
        <translation>Berkas tidak dapat ditempatkan: %1.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read; open it again when it is whole.</source>
        <translation>Berkas menjadi lebih pendek saat dibaca; buka lagi bila sudah utuh.</translation>
    </message>
</context>
<context>
    <name>sampan::Workbook</name>
    <message>
        <source>The sheet “%1” is hidden and not read.</source>
        <translation>Lembar “%1” tersembunyi dan tidak dibaca.</translation>
    </message>
    <message>
        <source>No sheet of the workbook holds a table: expected a line of names with numbers under it.</source>
        <translation>Tidak ada lembar buku kerja yang memuat tabel: seharusnya baris nama dengan angka di bawahnya.</translation>
    </message>
    <message>
        <source>Without numbers, so not read: %1.</source>
        <translation>Tanpa angka, jadi tidak dibaca: %1.</translation>
    </message>
    <message>
        <source>The sheets %1 have one layout and are read together; “%2” tells them apart.</source>
        <translation>Lembar %1 bertata letak sama dan dibaca bersama; “%2” membedakannya.</translation>
    </message>
    <message>
        <source>The sheet “%1” is shown, as it holds the most numbers; the others are not read: %2.</source>
        <translation>Lembar “%1” ditampilkan karena memuat angka terbanyak; yang lain tidak dibaca: %2.</translation>
    </message>
    <message>
        <source>Read from the sheet “%1”.</source>
        <translation>Dibaca dari lembar “%1”.</translation>
    </message>
    <message>
        <source>The sheet “%1” is named by the workbook but not in it.</source>
        <translation>Lembar “%1” disebut buku kerja tetapi tidak ada di dalamnya.</translation>
    </message>
    <message>
        <source>Cells of the sheet “%1” point at nothing; they are left out.</source>
        <translation>Sel-sel lembar “%1” menunjuk ke ketiadaan; dilewati.</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) carry no value, the first in %1; open the workbook in the program that made it and save it once.</source>
        <translation>
            <numerusform>%n rumus tidak membawa nilai, yang pertama di %1; buka buku kerja di program pembuatnya dan simpan sekali.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet repeats its cells millions of times, or would take far more memory than a file of its size should: it is taken for a trap and not opened.</source>
        <translation>Sebuah lembar mengulang selnya jutaan kali, atau akan memakan memori jauh lebih banyak daripada semestinya untuk berkas sebesar ini: dianggap jebakan dan tidak dibuka.</translation>
    </message>
    <message>
        <source>%1 would take far more memory than a file of its size should: it is taken for a trap and not opened.</source>
        <translation>%1 akan memakan memori jauh lebih banyak daripada semestinya untuk berkas sebesar ini: dianggap jebakan dan tidak dibuka.</translation>
    </message>
    <message>
        <source>The texts of the workbook</source>
        <translation>Teks buku kerja</translation>
    </message>
    <message>
        <source>The sheet “%1”</source>
        <translation>Lembar “%1”</translation>
    </message>
</context>
<context>
    <name>sampan::Writer</name>
    <message>
        <source>A dataset is written as .sampan or .csv; this name ends otherwise.</source>
        <translation>Dataset ditulis sebagai .sampan atau .csv; nama ini berakhiran lain.</translation>
    </message>
</context>
<context>
    <name>sampan::Xml</name>
    <message>
        <source>There is not enough memory to read this.</source>
        <translation>Memori tidak cukup untuk membaca ini.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Pembacaan dibatalkan.</translation>
    </message>
    <message>
        <source>The XML declares entities, which a table does not need and a trap does; it is not read.</source>
        <translation>XML mendeklarasikan entitas, yang tidak diperlukan tabel tetapi diperlukan jebakan; tidak dibaca.</translation>
    </message>
    <message>
        <source>The XML is nested more than %1 deep; it is not read.</source>
        <translation>XML bersarang lebih dari %1 tingkat; tidak dibaca.</translation>
    </message>
    <message>
        <source>The XML is damaged here (%1).</source>
        <translation>XML rusak di sini (%1).</translation>
    </message>
    <message>
        <source>A tag or a remark in the XML is longer than %1 MB; it is not read.</source>
        <translation>Sebuah tag atau keterangan dalam XML lebih panjang dari %1 MB; tidak dibaca.</translation>
    </message>
</context>
</TS>
