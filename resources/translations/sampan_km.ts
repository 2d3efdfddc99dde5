<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>បង្កើន (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>បន្ថយ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>ជ្រើសទាំងអស់ (&amp;S)</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>អណ្ដែត</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>រកក្នុង៖</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ទៅមុខ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ថតមេ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>បង្កើតថតថ្មី</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ទិដ្ឋភាពបញ្ជី</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ទិដ្ឋភាពលម្អិត</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ប្រភេទឯកសារ៖</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ប្ដូរឈ្មោះ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>លុប (&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>បង្ហាញឯកសារលាក់ (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>ថតថ្មី (&amp;N)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ថត៖</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>បើក (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>រក្សាទុក (&amp;S)</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ឈ្មោះឯកសារ (&amp;N)៖</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>កុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 មានរួចហើយ។
ជំនួសវាឬ?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
រកមិនឃើញឯកសារ។
សូមពិនិត្យឈ្មោះឯកសារ។</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>កាលបរិច្ឆេទកែ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិញ (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>បាទ/ចាស (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ទេ (&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>បោះចោល</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>អនុវត្ត</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>កំណត់ឡើងវិញ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ព្យាយាមម្ដងទៀត</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>មិនអើពើ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>ស្ដារលំនាំដើម</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិញ (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>ចម្លងអាសយដ្ឋានតំណ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>sampan::AboutPage</name>
    <message>
        <source>About this dataset</source>
        <translation>អំពីសំណុំទិន្នន័យនេះ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Statements in print, checked against the data</source>
        <translation>ការអះអាងដែលបានបោះពុម្ព ផ្ទៀងផ្ទាត់នឹងទិន្នន័យ</translation>
    </message>
    <message>
        <source>the data give %1</source>
        <translation>ទិន្នន័យឱ្យ %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>អាជ្ញាប័ណ្ណ</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>របៀបដែលឯកសារត្រូវបានអាន</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ឯកសារ៖ %1</translation>
    </message>
</context>
<context>
    <name>sampan::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>បើក… (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close dataset</source>
        <translation>បិទសំណុំទិន្នន័យ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as .sampan…</source>
        <translation>រក្សាទុកជា .sampan… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>នាំចេញគំនូសតាង… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Repeat last export</source>
        <translation>ធ្វើការនាំចេញចុងក្រោយម្ដងទៀត (&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;figure</source>
        <translation>ចម្លងគំនូសតាង (&amp;F)</translation>
    </message>
    <message>
        <source>Copy figure’s &amp;data</source>
        <translation>ចម្លងទិន្នន័យគំនូសតាង (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ចេញ (&amp;Q)</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>បំភ្លេចឯកសារទាំងនេះ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិញ (&amp;R)</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>បង្ហាញទាំងអស់ (&amp;A)</translation>
    </message>
    <message>
        <source>Fit &amp;values</source>
        <translation>សមនឹងតម្លៃ (&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ពង្រីក (&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>បង្រួម (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>មាត្រដ្ឋានលោការីត (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>រុករក (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Zoom box</source>
        <translation>ប្រអប់ពង្រីក (&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>វាស់ (&amp;M)</translation>
    </message>
    <message>
        <source>Go to &amp;table or chart</source>
        <translation>ទៅតារាង ឬគំនូសតាង (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next figure</source>
        <translation>គំនូសតាងបន្ទាប់ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous figure</source>
        <translation>គំនូសតាងមុន (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ពេញអេក្រង់ (&amp;F)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>តាមផ្ទៃតុ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ភ្លឺ (&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>ងងឹត (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Milestones</source>
        <translation>ព្រឹត្តិការណ៍សំខាន់ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>គ្រាប់ចុច និងកាយវិការ (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Sampan</source>
        <translation>អំពី Sampan (&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>បើកថ្មីៗ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ឯកសារ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>កែសម្រួល (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ទិដ្ឋភាព (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>រូបរាង (&amp;A)</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>ផ្ទាំង (&amp;N)</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>គំនូសតាង (&amp;G)</translation>
    </message>
    <message>
        <source>Chart type</source>
        <translation>ប្រភេទគំនូសតាង</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ជំនួយ (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>សៀវភៅណែនាំ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>ចំណូលចិត្ត… (&amp;P)</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>បើកសម័យ… (&amp;E)</translation>
    </message>
    <message>
        <source>Save sessio&amp;n</source>
        <translation>រក្សាទុកសម័យ (&amp;N)</translation>
    </message>
    <message>
        <source>Save session &amp;under another name…</source>
        <translation>រក្សាទុកសម័យជាឈ្មោះផ្សេង… (&amp;U)</translation>
    </message>
    <message>
        <source>Export a&amp;ll figures…</source>
        <translation>នាំចេញគំនូសតាងទាំងអស់… (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>បោះពុម្ព… (&amp;P)</translation>
    </message>
    <message>
        <source>Zoom both axes in</source>
        <translation>ពង្រីកអ័ក្សទាំងពីរ</translation>
    </message>
    <message>
        <source>Zoom both axes out</source>
        <translation>បង្រួមអ័ក្សទាំងពីរ</translation>
    </message>
    <message>
        <source>&amp;Keep the value axis</source>
        <translation>រក្សាអ័ក្សតម្លៃ (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Left drag draws the zoom box</source>
        <translation>អូសខាងឆ្វេងគូរប្រអប់ពង្រីក (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back to the earlier view</source>
        <translation>ត្រឡប់ទៅទិដ្ឋភាពមុន (&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;orward to the later view</source>
        <translation>ទៅទិដ្ឋភាពក្រោយ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Second figure beside</source>
        <translation>គំនូសតាងទីពីរនៅក្បែរ (&amp;S)</translation>
    </message>
    <message>
        <source>Pla&amp;y through the years</source>
        <translation>ចាក់តាមឆ្នាំ (&amp;Y)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>កម្រិតផ្ទុយខ្ពស់ (&amp;C)</translation>
    </message>
    <message>
        <source>Add &amp;line at the year read</source>
        <translation>បន្ថែមបន្ទាត់នៅឆ្នាំដែលអាន (&amp;L)</translation>
    </message>
    <message>
        <source>Add &amp;band of years</source>
        <translation>បន្ថែមឆ្នូតឆ្នាំ (&amp;B)</translation>
    </message>
    <message>
        <source>Add la&amp;bel with a leader</source>
        <translation>បន្ថែមស្លាកមានខ្សែចង្អុល (&amp;B)</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>ចំណារ</translation>
    </message>
    <message>
        <source>At constant p&amp;rices</source>
        <translation>តាមតម្លៃថេរ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;How it was read</source>
        <translation>របៀបដែលបានអាន (&amp;H)</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>ផ្ទាំងបន្ទាប់ (&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>ផ្ទាំងមុន (&amp;V)</translation>
    </message>
</context>
<context>
    <name>sampan::Annotation</name>
    <message>
        <source>Line</source>
        <translation>បន្ទាត់</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>ឆ្នូត</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ស្លាក</translation>
    </message>
    <message>
        <source>An annotation is of the kind “%1”; there are line, band, label.</source>
        <translation>ចំណារមានប្រភេទ “%1”; មានតែ line, band, label។</translation>
    </message>
    <message>
        <source>The annotation “%1” stands at “%2”; expected a period such as 1991.</source>
        <translation>ចំណារ “%1” នៅត្រង់ “%2”; ត្រូវជារយៈពេលដូចជា 1991។</translation>
    </message>
    <message>
        <source>The annotation “%1” has a number that is none.</source>
        <translation>ចំណារ “%1” មានលេខដែលមិនមែនជាលេខ។</translation>
    </message>
    <message>
        <source>“handles” is “%1”; expected two periods such as 1991 and 2020.</source>
        <translation>“handles” គឺ “%1”; ត្រូវជារយៈពេលពីរដូចជា 1991 និង 2020។</translation>
    </message>
</context>
<context>
    <name>sampan::AnnotationPanel</name>
    <message>
        <source>Annotations</source>
        <translation>ចំណារ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>អក្សរ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ដល់</translation>
    </message>
    <message>
        <source>Annotations of the figure</source>
        <translation>ចំណារនៃគំនូសតាង</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>បន្ថែមបន្ទាត់</translation>
    </message>
    <message>
        <source>Add band</source>
        <translation>បន្ថែមឆ្នូត</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>បន្ថែមស្លាក</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation>លុបចំណារ</translation>
    </message>
    <message>
        <source>Drag what stands on the chart; double-click it to word it anew.</source>
        <translation>អូសអ្វីដែលនៅលើគំនូសតាង; ចុចពីរដងដើម្បីសរសេរឡើងវិញ។</translation>
    </message>
    <message>
        <source>Bars and donuts show one period only; annotations stand in time.</source>
        <translation>របារ និងដូណាត់បង្ហាញតែរយៈពេលមួយ; ចំណារត្រូវនៅក្នុងពេលវេលា។</translation>
    </message>
    <message>
        <source>“%1” is no period such as %2.</source>
        <translation>“%1” មិនមែនជារយៈពេលដូច %2 ទេ។</translation>
    </message>
    <message>
        <source>Word “%1”</source>
        <translation>សរសេរ “%1” ឡើងវិញ</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>ផ្លាស់ទី “%1”</translation>
    </message>
</context>
<context>
    <name>sampan::AnnotationTool</name>
    <message>
        <source>&amp;Edit text</source>
        <translation>កែអក្សរ (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>លុប (&amp;D)</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>លុប “%1” ចេញ</translation>
    </message>
    <message>
        <source>Text of the annotation</source>
        <translation>អក្សរនៃចំណារ</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>លុប “%1”</translation>
    </message>
    <message>
        <source>Word “%1”</source>
        <translation>សរសេរ “%1” ឡើងវិញ</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>ផ្លាស់ទី “%1”</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>ប្រភព៖ %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ព្រឹត្តិការណ៍</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>រយៈពេល</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>បន្ថែម “%1”</translation>
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
        <translation>នេះជាឯកសារ zip ខូច ឬមិនពេញលេញ (%1)</translation>
    </message>
    <message>
        <source>the zip file holds %1 entries; a dataset has a handful</source>
        <translation>ឯកសារ zip មាន %1 ធាតុ សំណុំទិន្នន័យមានតែបន្តិចប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>entry %1 of the zip file cannot be read</source>
        <translation>មិនអាចអានធាតុទី %1 នៃឯកសារ zip បានទេ</translation>
    </message>
    <message>
        <source>the zip file has an entry “%1”, which would lie outside of it; it is not opened</source>
        <translation>ឯកសារ zip មានធាតុ “%1” ដែលនឹងស្ថិតនៅក្រៅវា ដូច្នេះមិនបើកទេ</translation>
    </message>
    <message>
        <source>“%1” in the zip file is protected by a password</source>
        <translation>“%1” ក្នុងឯកសារ zip ត្រូវបានការពារដោយពាក្យសម្ងាត់</translation>
    </message>
    <message>
        <source>“%1” in the zip file would grow from %2 to %3: it is taken for a trap and not opened</source>
        <translation>“%1” ក្នុងឯកសារ zip នឹងរីកពី %2 ទៅ %3 ចាត់ទុកជាអន្ទាក់ ហើយមិនបើកទេ</translation>
    </message>
    <message>
        <source>the zip file would grow beyond %1</source>
        <translation>ឯកសារ zip នឹងរីកលើស %1</translation>
    </message>
    <message>
        <source>“%1” in the zip file cannot be read (%2)</source>
        <translation>មិនអាចអាន “%1” ក្នុងឯកសារ zip បានទេ (%2)</translation>
    </message>
    <message>
        <source>“%1” in the zip file is damaged</source>
        <translation>“%1” ក្នុងឯកសារ zip ខូច</translation>
    </message>
    <message>
        <source>the file could not be packed (%1)</source>
        <translation>មិនអាចវេចខ្ចប់ឯកសារបានទេ (%1)</translation>
    </message>
    <message>
        <source>“%1” in the zip file would grow to %2: it is taken for a trap and not opened</source>
        <translation>“%1” ក្នុងឯកសារ zip នឹងរីកដល់ %2៖ ចាត់ទុកជាអន្ទាក់ ហើយមិនបើកទេ</translation>
    </message>
    <message>
        <source>“%1” in the zip file is a link; it is not followed</source>
        <translation>“%1” ក្នុងឯកសារ zip ជាតំណ; មិនតាមទេ</translation>
    </message>
    <message>
        <source>there is no “%1” in the zip file</source>
        <translation>គ្មាន “%1” ក្នុងឯកសារ zip ទេ</translation>
    </message>
    <message>
        <source>The part of Sampan that reads and writes zip files is not installed.</source>
        <translation>មិនបានដំឡើងផ្នែកនៃ Sampan ដែលអាន និងសរសេរឯកសារ zip ទេ។</translation>
    </message>
</context>
<context>
    <name>sampan::ChartView</name>
    <message>
        <source>Move the view</source>
        <translation>ផ្លាស់ទីទិដ្ឋភាព</translation>
    </message>
    <message>
        <source>Scale the time axis</source>
        <translation>ប្ដូរមាត្រដ្ឋានអ័ក្សពេលវេលា</translation>
    </message>
    <message>
        <source>Scale the value axis</source>
        <translation>ប្ដូរមាត្រដ្ឋានអ័ក្សតម្លៃ</translation>
    </message>
    <message>
        <source>Zoom to a box</source>
        <translation>ពង្រីកទៅប្រអប់</translation>
    </message>
    <message>
        <source>Hide or show %1</source>
        <translation>លាក់ ឬបង្ហាញ %1</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>បង្ហាញតែ %1</translation>
    </message>
    <message>
        <source>Move along time</source>
        <translation>រំកិលតាមពេលវេលា</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ពង្រីកបង្រួម</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>បង្ហាញអ្វីៗទាំងអស់</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>បង្ហាញរយៈពេលទាំងមូល</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>បង្ហាញតម្លៃទាំងអស់</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>គំនូសតាង</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ពង្រីក</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>បង្រួម</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>ប្រភព៖ %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>និង %n ទៀត</numerusform>
            <numerusform>និង %n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>គ្មានទិន្នន័យ</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1 លាក់</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1 បង្ហាញ</translation>
    </message>
    <message>
        <source>Move the values</source>
        <translation>រំកិលតម្លៃ</translation>
    </message>
    <message>
        <source>%1 is the only one left and stays in view.</source>
        <translation>%1 នៅសល់តែមួយ ហើយនៅបង្ហាញដដែល។</translation>
    </message>
    <message>
        <source>Fix the value axis</source>
        <translation>ចាក់សោអ័ក្សតម្លៃ</translation>
    </message>
    <message>
        <source>Release the value axis</source>
        <translation>ដោះអ័ក្សតម្លៃ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>ការវាស់</translation>
    </message>
    <message>
        <source>Close the measure</source>
        <translation>បិទការវាស់</translation>
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
        <translation>ចំណែក</translation>
    </message>
    <message>
        <source>on a year before</source>
        <translation>ធៀបនឹងឆ្នាំមុន</translation>
    </message>
    <message>
        <source>The arrow keys move it, Enter opens its text, Delete takes it away</source>
        <translation>គ្រាប់ចុចព្រួញរំកិលវា Enter បើកអត្ថបទរបស់វា Delete លុបវាចេញ</translation>
    </message>
</context>
<context>
    <name>sampan::Claims</name>
    <message>
        <source>the dataset has no value for %1</source>
        <translation>សំណុំទិន្នន័យគ្មានតម្លៃសម្រាប់ %1</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>រយៈពេលនោះ</translation>
    </message>
    <message>
        <source>the value of %1 is not above zero</source>
        <translation>តម្លៃនៃ %1 មិនលើសសូន្យ</translation>
    </message>
    <message>
        <source>value of %1 divided by that of %2</source>
        <translation>តម្លៃនៃ %1 ចែកនឹងតម្លៃនៃ %2</translation>
    </message>
    <message>
        <source>growth is not defined between these ends</source>
        <translation>កំណើនមិនអាចកំណត់បានរវាងចុងទាំងពីរនេះ</translation>
    </message>
    <message>
        <source>value of %1</source>
        <translation>តម្លៃនៃ %1</translation>
    </message>
    <message>
        <source>change from the period before to %1</source>
        <translation>បម្រែបម្រួលពីរយៈពេលមុនទៅ %1</translation>
    </message>
    <message>
        <source>this kind of claim is not known</source>
        <translation>មិនស្គាល់ប្រភេទការអះអាងនេះ</translation>
    </message>
    <message numerus="yes">
        <source>compound growth from %1 to %2 (%n steps)</source>
        <translation>
            <numerusform>កំណើនបូកសរុបពី %1 ដល់ %2 (%n ជំហាន)</numerusform>
            <numerusform>កំណើនបូកសរុបពី %1 ដល់ %2 (%n ជំហាន)</numerusform>
        </translation>
    </message>
    <message>
        <source>the dataset has no earlier value to compare with</source>
        <translation>សំណុំទិន្នន័យគ្មានតម្លៃមុនសម្រាប់ប្រៀបធៀប</translation>
    </message>
    <message>
        <source>the value of %1 is not below that of %2</source>
        <translation>តម្លៃនៃ %1 មិនទាបជាងតម្លៃនៃ %2</translation>
    </message>
    <message numerus="yes">
        <source>compared with %n earlier value(s) in the data</source>
        <translation>
            <numerusform>ប្រៀបធៀបនឹង %n តម្លៃមុនក្នុងទិន្នន័យ</numerusform>
            <numerusform>ប្រៀបធៀបនឹង %n តម្លៃមុនក្នុងទិន្នន័យ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>place among the %n partner(s) compared, in %1</source>
        <translation>
            <numerusform>ចំណាត់ថ្នាក់ក្នុងចំណោមដៃគូ %n ដែលប្រៀបធៀប ក្នុង %1</numerusform>
            <numerusform>ចំណាត់ថ្នាក់ក្នុងចំណោមដៃគូ %n ដែលប្រៀបធៀប ក្នុង %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the claim does not say which dimension the share is along</source>
        <translation>ការអះអាងមិនបានប្រាប់វិមាត្រដែលចំណែកគិតតាម</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n share(s) in the total of %1</source>
        <translation>
            <numerusform>ផលបូក %n ចំណែកក្នុងសរុបនៃ %1</numerusform>
            <numerusform>ផលបូក %n ចំណែកក្នុងសរុបនៃ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>log-linear least squares</source>
        <translation>ការ៉េតិចបំផុតលោការីតលីនេអ៊ែរ</translation>
    </message>
    <message>
        <source>mean of the yearly rates</source>
        <translation>មធ្យមនៃអត្រាប្រចាំឆ្នាំ</translation>
    </message>
    <message>
        <source>; agrees only by %1</source>
        <translation>; ត្រូវគ្នាតែតាម %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ឬ </translation>
    </message>
</context>
<context>
    <name>sampan::ColumnModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>Click to choose what this column is</source>
        <translation>ចុចដើម្បីជ្រើសថាជួរឈរនេះជាអ្វី</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>យកជា</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>ក្រឡា</translation>
    </message>
</context>
<context>
    <name>sampan::ColumnRole</name>
    <message>
        <source>Not read</source>
        <translation>មិនអាន</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ពេលវេលា</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>អ្នករាយការណ៍</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>ដៃគូ</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>លំហូរ</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>ផលិតផល</translation>
    </message>
    <message>
        <source>Other dimension</source>
        <translation>វិមាត្រផ្សេង</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>អ្វីដែលវាស់</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Names of the codes</source>
        <translation>ឈ្មោះនៃកូដ</translation>
    </message>
</context>
<context>
    <name>sampan::CommandLine</name>
    <message>
        <source>--where needs DIM=CODE, not “%1”</source>
        <translation>--where ត្រូវការ DIM=CODE មិនមែន “%1”</translation>
    </message>
    <message>
        <source>--transform is level, share, growth, index or balance, not “%1”</source>
        <translation>--transform គឺ level, share, growth, index ឬ balance មិនមែន “%1”</translation>
    </message>
    <message>
        <source>--top needs a whole number above 0, not “%1”</source>
        <translation>--top ត្រូវការចំនួនគត់លើស 0 មិនមែន “%1”</translation>
    </message>
    <message>
        <source>--mark is line, area, column, stacked, percent, bar or donut, not “%1”</source>
        <translation>--mark គឺ line, area, column, stacked, percent, bar ឬ donut មិនមែន “%1”</translation>
    </message>
    <message>
        <source>--view names a whole figure; it does not go with options that make another</source>
        <translation>--view ដាក់ឈ្មោះគំនូសតាងទាំងមូល មិនអាចប្រើជាមួយជម្រើសដែលបង្កើតគំនូសតាងផ្សេង</translation>
    </message>
    <message>
        <source>--dpi needs a number from 36 to 1200, not “%1”</source>
        <translation>--dpi ត្រូវការលេខពី 36 ដល់ 1200 មិនមែន “%1”</translation>
    </message>
    <message>
        <source>--years needs A:B such as 1991:2020, not “%1”</source>
        <translation>--years ត្រូវការ A:B ដូចជា 1991:2020 មិនមែន “%1”</translation>
    </message>
    <message numerus="yes">
        <source>exactly one file is needed; %n given</source>
        <translation>
            <numerusform>ត្រូវការឯកសារតែមួយគត់ បានផ្ដល់ %n</numerusform>
            <numerusform>ត្រូវការឯកសារតែមួយគត់ បានផ្ដល់ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>--format is csv or json, not “%1”</source>
        <translation>--format គឺ csv ឬ json មិនមែន “%1”</translation>
    </message>
    <message>
        <source>-o names the file to write</source>
        <translation>-o ដាក់ឈ្មោះឯកសារដែលត្រូវសរសេរ</translation>
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
        <translation>Sampan៖ គំនូសតាងពាណិជ្ជកម្មរវាងប្រទេស។

sampan [--new-instance] [FILE...]   បើកបង្អួច ឬប្រគល់ឯកសារទៅបង្អួចដែលបើក
sampan info FILE [--json|--views]   អ្វីដែលយល់ពីឯកសារ
sampan query FILE [--where DIM=CODE[,CODE]]... [--by DIM] [--measure NAME] [--years A:B]
             [--transform level|share|growth|index|balance] [--top N] [--format csv|json]
sampan render FILE [--view NAME | ជម្រើសនៃ query បូក --mark, --title, --log]
             [--split DIM] [--free-scales]
             [--size 183x103mm|NAME] [--dpi 300] [--theme NAME|FILE.json] [--text-size POINTS]
             [--transparent] [--no-data] -o OUT.png|pdf|svg|csv|vl.json [-o OUT]...
sampan check FILE [--json]          ផ្ទៀងផ្ទាត់ការអះអាងក្នុងសំណុំទិន្នន័យ
sampan convert FILE -o OUT.sampan|OUT.csv
sampan --version | --help

{view} ក្នុងឈ្មោះលទ្ធផលតំណាងទិដ្ឋភាពនីមួយៗនៃឯកសារ ឬនៃ --view។
FILE ក៏អាចជាគំនូសតាងដែល Sampan បាននាំចេញដែរ៖ PNG, PDF ឬ SVG។
NAME នៃទំហំគឺ column1, column1.5, column2, slide, web, square, a4 ឬ a4-portrait។
--lang CODE ប្រើជាមួយពាក្យបញ្ជាណាក៏បាន៖ ភាសា ដូចជា en, zh, km, th, vi, id, ms។
--where និង --by ទទួលតួនាទី (reporter, partner, flow, product) ឈ្មោះជួរឈរ ឬ country។
</translation>
    </message>
    <message>
        <source>--size needs WIDTHxHEIGHTmm, from 40x30mm to 1000x1000mm, or a name (%1), not “%2”</source>
        <translation>--size ត្រូវការ ទទឹងxកម្ពស់mm ពី 40x30mm ដល់ 1000x1000mm ឬឈ្មោះ (%1) មិនមែន “%2”</translation>
    </message>
    <message>
        <source>--text-size needs points from 6 to 40, not “%1”</source>
        <translation>--text-size ត្រូវការពី 6 ដល់ 40 ពិន្ទុ មិនមែន “%1”</translation>
    </message>
    <message>
        <source>several views need {view} in the name of each output</source>
        <translation>ទិដ្ឋភាពច្រើនត្រូវមាន {view} ក្នុងឈ្មោះលទ្ធផលនីមួយៗ</translation>
    </message>
    <message>
        <source>{view} stands for views of the file; it does not go with options that make another figure</source>
        <translation>{view} តំណាងទិដ្ឋភាពនៃឯកសារ; មិនអាចប្រើជាមួយជម្រើសដែលបង្កើតគំនូសតាងផ្សេងទេ</translation>
    </message>
    <message>
        <source>--pixels needs a whole number from 16 to 2048, not “%1”</source>
        <translation>--pixels ត្រូវការចំនួនគត់ពី 16 ដល់ 2048 មិនមែន “%1”</translation>
    </message>
    <message>
        <source>%1 writes one file</source>
        <translation>%1 សរសេរឯកសារមួយ</translation>
    </message>
</context>
<context>
    <name>sampan::Commands</name>
    <message>
        <source>the result could not be written
</source>
        <translation>មិនអាចសរសេរលទ្ធផលបានទេ
</translation>
    </message>
    <message>
        <source>there is no view “%1”; the views are: %2</source>
        <translation>គ្មានទិដ្ឋភាព “%1” ទេ ទិដ្ឋភាពដែលមាន៖ %2</translation>
    </message>
    <message>
        <source>“%1” is nothing that a figure can be split by</source>
        <translation>មិនអាចបំបែកគំនូសតាងតាម “%1” ទេ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 របស់%2</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>ចំណាំ៖ %1</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>មិនអាចបង្កើតរូបភាពបានទេ។</translation>
    </message>
</context>
<context>
    <name>sampan::ControlBar</name>
    <message>
        <source>Chart type</source>
        <translation>ប្រភេទគំនូសតាង</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>រង្វាស់</translation>
    </message>
    <message>
        <source>What is shown of the values</source>
        <translation>របៀបបង្ហាញតម្លៃ</translation>
    </message>
    <message>
        <source>One series for each…</source>
        <translation>ស៊េរីមួយសម្រាប់នីមួយៗ…</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>រយៈពេលដំបូង</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>រយៈពេលចុងក្រោយ</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>រយៈពេលដែលបង្ហាញ</translation>
    </message>
    <message>
        <source>Figure controls</source>
        <translation>ឧបករណ៍បញ្ជាគំនូសតាង</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>ស៊េរីទាំងអស់</translation>
    </message>
    <message>
        <source>Top </source>
        <translation>កំពូល </translation>
    </message>
    <message>
        <source>Number of the largest series</source>
        <translation>ចំនួនស៊េរីធំបំផុត</translation>
    </message>
    <message>
        <source>Show only the largest series</source>
        <translation>បង្ហាញតែស៊េរីធំបំផុត</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>លោការីត</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>មាត្រដ្ឋានលោការីត</translation>
    </message>
    <message>
        <source>Logarithmic scale (L)</source>
        <translation>មាត្រដ្ឋានលោការីត (L)</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>ព្រឹត្តិការណ៍សំខាន់</translation>
    </message>
    <message>
        <source>Show milestones</source>
        <translation>បង្ហាញព្រឹត្តិការណ៍សំខាន់</translation>
    </message>
    <message>
        <source>Show dated events on the chart</source>
        <translation>បង្ហាញព្រឹត្តិការណ៍មានកាលបរិច្ឆេទលើគំនូសតាង</translation>
    </message>
    <message>
        <source>chart type</source>
        <translation>ប្រភេទគំនូសតាង</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>រង្វាស់</translation>
    </message>
    <message>
        <source>values shown</source>
        <translation>តម្លៃដែលបង្ហាញ</translation>
    </message>
    <message>
        <source>series</source>
        <translation>ស៊េរី</translation>
    </message>
    <message>
        <source>period</source>
        <translation>រយៈពេល</translation>
    </message>
    <message>
        <source>number of series</source>
        <translation>ចំនួនស៊េរី</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>មាត្រដ្ឋាន</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>ព្រឹត្តិការណ៍សំខាន់</translation>
    </message>
    <message>
        <source>One series</source>
        <translation>ស៊េរីមួយ</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>តាម%1</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>ចុងក្រោយបំផុត</translation>
    </message>
    <message>
        <source>One pane for each…</source>
        <translation>ផ្ទាំងមួយសម្រាប់នីមួយៗ…</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>មាត្រដ្ឋានផ្ទាល់</translation>
    </message>
    <message>
        <source>Each pane has its own scale</source>
        <translation>ផ្ទាំងនីមួយៗមានមាត្រដ្ឋានផ្ទាល់</translation>
    </message>
    <message>
        <source>panes</source>
        <translation>ផ្ទាំង</translation>
    </message>
    <message>
        <source>scales of the panes</source>
        <translation>មាត្រដ្ឋាននៃផ្ទាំង</translation>
    </message>
    <message>
        <source>One figure</source>
        <translation>គំនូសតាងតែមួយ</translation>
    </message>
    <message>
        <source>Split by %1</source>
        <translation>បំបែកតាម %1</translation>
    </message>
</context>
<context>
    <name>sampan::DataPackage</name>
    <message>
        <source>The data of this package lie in the net (%1). Sampan opens no connections: download the file and put it beside the descriptor.</source>
        <translation>ទិន្នន័យនៃកញ្ចប់នេះស្ថិតនៅលើបណ្ដាញ (%1)។ Sampan មិនភ្ជាប់បណ្ដាញទេ៖ សូមទាញយកឯកសារ ហើយដាក់ក្បែរឯកសារពិពណ៌នា។</translation>
    </message>
    <message>
        <source>The path “%1” leads out of the package&apos;s folder; only files beside the descriptor are read.</source>
        <translation>ផ្លូវ “%1” ចេញក្រៅថតនៃកញ្ចប់ អានតែឯកសារក្បែរឯកសារពិពណ៌នាប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>The inline data are no list of rows.</source>
        <translation>ទិន្នន័យក្នុងឯកសារមិនមែនជាបញ្ជីជួរទេ។</translation>
    </message>
    <message>
        <source>Row %1 of the inline data is of another kind than the first one.</source>
        <translation>ជួរទី %1 នៃទិន្នន័យក្នុងឯកសារខុសប្រភេទពីជួរដំបូង។</translation>
    </message>
    <message>
        <source>A data package is a JSON object; this is something else.</source>
        <translation>កញ្ចប់ទិន្នន័យជាវត្ថុ JSON នេះជាអ្វីផ្សេង។</translation>
    </message>
    <message>
        <source>The data package names no resources, so there is no table to open.</source>
        <translation>កញ្ចប់ទិន្នន័យមិនដាក់ឈ្មោះធនធានទេ ដូច្នេះគ្មានតារាងសម្រាប់បើក។</translation>
    </message>
    <message>
        <source>None of the package&apos;s resources is a table (CSV, TSV or inline rows).</source>
        <translation>គ្មានធនធានណានៃកញ្ចប់ជាតារាងទេ (CSV, TSV ឬជួរក្នុងឯកសារ)។</translation>
    </message>
    <message>
        <source>The package has no resource “%1”.</source>
        <translation>កញ្ចប់គ្មានធនធាន “%1” ទេ។</translation>
    </message>
    <message>
        <source>The package has other tables, which are not shown: %1.</source>
        <translation>កញ្ចប់មានតារាងផ្សេងទៀតដែលមិនបានបង្ហាញ៖ %1។</translation>
    </message>
    <message>
        <source>The resource “%1” has neither a path nor data.</source>
        <translation>ធនធាន “%1” គ្មានទាំងផ្លូវ និងទិន្នន័យ។</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>តារាងទទេ។</translation>
    </message>
    <message>
        <source>Claim %1 is of the kind “%2”, which is not known; it is left out.</source>
        <translation>ការអះអាង %1 មានប្រភេទ “%2” ដែលមិនស្គាល់ បានរំលង។</translation>
    </message>
    <message>
        <source>Claim %1 states no number; it is left out.</source>
        <translation>ការអះអាង %1 មិនបញ្ជាក់លេខ បានរំលង។</translation>
    </message>
    <message>
        <source>Field “%1” has the role “%2”, which is not known; it is understood by its contents.</source>
        <translation>វាល “%1” មានតួនាទី “%2” ដែលមិនស្គាល់ យល់តាមខ្លឹមសារ។</translation>
    </message>
    <message>
        <source>The milestone “%1” has the date “%2”, which is none; it is left out.</source>
        <translation>ព្រឹត្តិការណ៍ “%1” មានកាលបរិច្ឆេទ “%2” ដែលមិនត្រឹមត្រូវ បានរំលង។</translation>
    </message>
    <message>
        <source>The inline data would grow to %1 cells, hardly any of which stand in the file: it is taken for a trap and not opened.</source>
        <translation>ទិន្នន័យក្នុងឯកសារនឹងរីកដល់ %1 ក្រឡា ដែលស្ទើរតែគ្មានក្នុងឯកសារ៖ ចាត់ទុកជាអន្ទាក់ ហើយមិនបើកទេ។</translation>
    </message>
    <message>
        <source>The files of the table are larger than 2 GB together.</source>
        <translation>ឯកសារនៃតារាងរួមគ្នាធំជាង 2 GB។</translation>
    </message>
</context>
<context>
    <name>sampan::DatasetModel</name>
    <message>
        <source>Comes with Sampan: %1</source>
        <translation>មកជាមួយ Sampan៖ %1</translation>
    </message>
    <message>
        <source>%1, comes with Sampan, not open</source>
        <translation>%1 មកជាមួយ Sampan មិនទាន់បើក</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>គំនូសតាង %1</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>គំនូសតាង៖ %1</translation>
    </message>
    <message>
        <source>Dataset: %1</source>
        <translation>សំណុំទិន្នន័យ៖ %1</translation>
    </message>
</context>
<context>
    <name>sampan::DatasetPanel</name>
    <message>
        <source>Datasets and figures</source>
        <translation>សំណុំទិន្នន័យ និងគំនូសតាង</translation>
    </message>
    <message>
        <source>Close dataset</source>
        <translation>បិទសំណុំទិន្នន័យ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
</context>
<context>
    <name>sampan::DifferenceModel</name>
    <message>
        <source>Revised</source>
        <translation>បានកែ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>បាត់</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>បម្រែបម្រួល</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>រយៈពេល</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>ការសង្កេត</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ឥឡូវ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>គម្លាត</translation>
    </message>
    <message numerus="yes">
        <source>%n revised</source>
        <translation>
            <numerusform>កែ %n</numerusform>
            <numerusform>កែ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>ថ្មី %n</numerusform>
            <numerusform>ថ្មី %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vanished</source>
        <translation>
            <numerusform>បាត់ %n</numerusform>
            <numerusform>បាត់ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Differences</name>
    <message>
        <source>The columns %1 are no longer there.</source>
        <translation>ជួរឈរ %1 លែងមានហើយ។</translation>
    </message>
    <message>
        <source>The columns %1 are new.</source>
        <translation>ជួរឈរ %1 ជាជួរថ្មី។</translation>
    </message>
    <message>
        <source>The measures %1 are no longer there.</source>
        <translation>រង្វាស់ %1 លែងមានហើយ។</translation>
    </message>
    <message>
        <source>The measures %1 are new.</source>
        <translation>រង្វាស់ %1 ជារង្វាស់ថ្មី។</translation>
    </message>
    <message>
        <source>The unit of %1 is another one now.</source>
        <translation>ឯកតានៃ %1 ឥឡូវផ្សេងហើយ។</translation>
    </message>
</context>
<context>
    <name>sampan::Document</name>
    <message>
        <source>earlier view</source>
        <translation>ទិដ្ឋភាពមុន</translation>
    </message>
    <message>
        <source>later view</source>
        <translation>ទិដ្ឋភាពក្រោយ</translation>
    </message>
</context>
<context>
    <name>sampan::Export</name>
    <message>
        <source>A picture of %1 × %2 pixels is too large; choose a smaller size or fewer dpi.</source>
        <translation>រូបភាព %1 × %2 ភីកសែលធំពេក សូមជ្រើសទំហំតូចជាង ឬ dpi តិចជាង។</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>អង្គចងចាំមិនគ្រប់សម្រាប់រូបភាព %1 × %2 ភីកសែល។</translation>
    </message>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>មិនអាចចាប់ផ្ដើម PDF បានទេ។</translation>
    </message>
    <message>
        <source>The SVG could not be begun.</source>
        <translation>មិនអាចចាប់ផ្ដើម SVG បានទេ។</translation>
    </message>
    <message>
        <source>A figure is 20 to 2000 mm wide and high; this one would be %1 × %2 mm.</source>
        <translation>គំនូសតាងមានទទឹង និងកម្ពស់ 20 ដល់ 2000 មម នេះនឹងជា %1 × %2 មម។</translation>
    </message>
    <message>
        <source>A picture has 36 to 1200 dots per inch, not %1.</source>
        <translation>រូបភាពមាន 36 ដល់ 1200 ចំណុចក្នុងមួយអ៊ីញ មិនមែន %1។</translation>
    </message>
    <message>
        <source>“%1” is no format of a figure; there are %2.</source>
        <translation>“%1” មិនមែនជាទ្រង់ទ្រាយគំនូសតាងទេ មាន %2។</translation>
    </message>
    <message>
        <source>A file of this format (%1) is made of the figure’s data.</source>
        <translation>ឯកសារទម្រង់នេះ (%1) បង្កើតពីទិន្នន័យនៃគំនូសតាង។</translation>
    </message>
</context>
<context>
    <name>sampan::ExportAllDialog</name>
    <message>
        <source>Export all figures</source>
        <translation>នាំចេញគំនូសតាងទាំងអស់</translation>
    </message>
    <message>
        <source>Figures of “%1”</source>
        <translation>គំនូសតាងនៃ “%1”</translation>
    </message>
    <message>
        <source>Figures of all open datasets</source>
        <translation>គំនូសតាងនៃសំណុំទិន្នន័យដែលបើកទាំងអស់</translation>
    </message>
    <message>
        <source>Each figure’s own size</source>
        <translation>ទំហំផ្ទាល់នៃគំនូសតាងនីមួយៗ</translation>
    </message>
    <message>
        <source>Each figure’s own theme</source>
        <translation>រចនាបថផ្ទាល់នៃគំនូសតាងនីមួយៗ</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ជ្រើស… (&amp;H)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>វឌ្ឍនភាពនៃការនាំចេញ</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>នាំចេញ (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>អ្វី (&amp;W)៖</translation>
    </message>
    <message>
        <source>Formats:</source>
        <translation>ទម្រង់៖</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>ទំហំ (&amp;S)៖</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>គុណភាពបង្ហាញ (&amp;R)៖</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>រចនាប័ទ្ម (&amp;T)៖</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>ថត (&amp;O)៖</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>កំពុងសរសេរ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ឯកសារ</numerusform>
            <numerusform>%n ឯកសារ</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>មិនអាចបង្កើតថត %1 បានទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names exist in the folder. Replace them?</source>
        <translation>
            <numerusform>មាន %n ឯកសារឈ្មោះទាំងនេះក្នុងថតហើយ។ ជំនួសឬ?</numerusform>
            <numerusform>មាន %n ឯកសារឈ្មោះទាំងនេះក្នុងថតហើយ។ ជំនួសឬ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::ExportDialog</name>
    <message>
        <source>Transparent &amp;background</source>
        <translation>ផ្ទៃខាងក្រោយថ្លា (&amp;B)</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>នាំចេញគំនូសតាង</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>រូបភាព PNG</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF សម្រាប់បោះពុម្ព</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>គំនូរ SVG</translation>
    </message>
    <message>
        <source>CSV, the figure&apos;s data</source>
        <translation>CSV ទិន្នន័យគំនូសតាង</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>ទំហំផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> មម</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>ទទឹង</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>កម្ពស់</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ជ្រើស… (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>នាំចេញ (&amp;E)</translation>
    </message>
    <message>
        <source>Preview of the export</source>
        <translation>មើលការនាំចេញជាមុន</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>ទ្រង់ទ្រាយ (&amp;F)៖</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>ទំហំ (&amp;S)៖</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>គុណភាពបង្ហាញ (&amp;R)៖</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>រចនាប័ទ្ម (&amp;T)៖</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>ឯកសារ (&amp;I)៖</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>ឯកសារ %1 (*.%2)</translation>
    </message>
    <message>
        <source>&amp;Values in the file, so that it opens as a figure again</source>
        <translation>តម្លៃក្នុងឯកសារ ដើម្បីបើកជាគំនូសតាងវិញបាន (&amp;V)</translation>
    </message>
    <message>
        <source>Vega-Lite, for the web</source>
        <translation>Vega-Lite សម្រាប់វិប</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ពីឯកសារ…</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As in the theme</source>
        <translation>តាមរចនាបថ</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>ទំហំអក្សរ</translation>
    </message>
    <message>
        <source>Advice on the figure</source>
        <translation>ដំបូន្មានអំពីគំនូសតាង</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>អក្សរ (&amp;X)៖</translation>
    </message>
    <message>
        <source>Theme file</source>
        <translation>ឯកសាររចនាបថ</translation>
    </message>
    <message>
        <source>Themes (*.json);;All files (*)</source>
        <translation>រចនាបថ (*.json);;ឯកសារទាំងអស់ (*)</translation>
    </message>
</context>
<context>
    <name>sampan::Figure</name>
    <message>
        <source>The dataset holds no observations.</source>
        <translation>សំណុំទិន្នន័យគ្មានការសង្កេតទេ។</translation>
    </message>
    <message>
        <source>A length that stands for a value needs a scale from zero: the scale is linear.</source>
        <translation>ប្រវែងដែលតំណាងតម្លៃត្រូវការមាត្រដ្ឋានចាប់ពីសូន្យ៖ ប្រើមាត្រដ្ឋានលីនេអ៊ែរ។</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>គ្មានអ្វីត្រូវនឹងតម្រងទេ។</translation>
    </message>
    <message>
        <source>All series are hidden.</source>
        <translation>ស៊េរីទាំងអស់ត្រូវបានលាក់។</translation>
    </message>
    <message>
        <source>There is no value in this selection.</source>
        <translation>គ្មានតម្លៃក្នុងជម្រើសនេះទេ។</translation>
    </message>
    <message>
        <source>Shares of a whole cannot be negative, but some of these values are; choose lines instead.</source>
        <translation>ចំណែកនៃទាំងមូលមិនអាចអវិជ្ជមានទេ តែតម្លៃខ្លះអវិជ្ជមាន សូមជ្រើសបន្ទាត់វិញ។</translation>
    </message>
    <message>
        <source>There is no value for %1.</source>
        <translation>គ្មានតម្លៃសម្រាប់ %1 ទេ។</translation>
    </message>
    <message>
        <source>A donut shows parts of a whole, and %1 is negative (%2); choose bars instead.</source>
        <translation>ដូណាត់បង្ហាញចំណែកនៃទាំងមូល ហើយ %1 អវិជ្ជមាន (%2) សូមជ្រើសរបារវិញ។</translation>
    </message>
    <message>
        <source>The largest %1 of %2 are shown.</source>
        <translation>បង្ហាញ %1 ធំបំផុតក្នុងចំណោម %2។</translation>
    </message>
    <message>
        <source>All values of this selection are zero.</source>
        <translation>តម្លៃទាំងអស់នៃជម្រើសនេះគឺសូន្យ។</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ផ្សេងទៀត</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller ones are together in “Other”.</source>
        <translation>
            <numerusform>%n តូចជាងរួមគ្នាក្នុង “ផ្សេងទៀត”។</numerusform>
            <numerusform>%n តូចជាងរួមគ្នាក្នុង “ផ្សេងទៀត”។</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is counted in another unit (%2) and is not drawn.</source>
        <translation>“%1” រាប់ជាឯកតាផ្សេង (%2) ហើយមិនត្រូវបានគូសទេ។</translation>
    </message>
    <message>
        <source>Index, %1 = 100</source>
        <translation>សន្ទស្សន៍ %1 = 100</translation>
    </message>
    <message>
        <source>Index, first value = 100</source>
        <translation>សន្ទស្សន៍ តម្លៃដំបូង = 100</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>ពាណិជ្ជកម្ម</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>flow of reporter</comment>
        <translation>%1 របស់%2</translation>
    </message>
    <message>
        <source>%1, partner %2</source>
        <translation>%1 ដៃគូ %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 តាម%2</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>ចំណែកនៃសរុប</translation>
    </message>
    <message>
        <source>%1, change on the period before</source>
        <translation>%1 បម្រែបម្រួលធៀបនឹងរយៈពេលមុន</translation>
    </message>
    <message>
        <source>%1, as an index</source>
        <translation>%1 ជាសន្ទស្សន៍</translation>
    </message>
    <message>
        <source>Exports less imports</source>
        <translation>ការនាំចេញដកការនាំចូល</translation>
    </message>
    <message>
        <source>Hollow markers: estimated by the source (%1).</source>
        <translation>សញ្ញាប្រហោង៖ ប៉ាន់ស្មានដោយប្រភព (%1)។</translation>
    </message>
    <message>
        <source>Estimated by the source, in whole or in part: %1.</source>
        <translation>ប៉ាន់ស្មានដោយប្រភព ទាំងស្រុង ឬមួយផ្នែក៖ %1។</translation>
    </message>
    <message>
        <source>Hollow markers: provisional (%1).</source>
        <translation>សញ្ញាប្រហោង៖ បណ្ដោះអាសន្ន (%1)។</translation>
    </message>
    <message>
        <source>Provisional: %1.</source>
        <translation>បណ្ដោះអាសន្ន៖ %1។</translation>
    </message>
    <message>
        <source>≥ Reported as “over”, so at least this much: %1.</source>
        <translation>≥ រាយការណ៍ថា “លើស” ដូច្នេះយ៉ាងតិចប៉ុណ្ណេះ៖ %1។</translation>
    </message>
    <message>
        <source>† Other reports differ: %1.</source>
        <translation>† របាយការណ៍ផ្សេងខុសគ្នា៖ %1។</translation>
    </message>
    <message>
        <source>A break in the series: %1.</source>
        <translation>ការដាច់នៃស៊េរី៖ %1។</translation>
    </message>
    <message>
        <source>The parts exceed the reported total in %1.</source>
        <translation>ផ្នែកទាំងឡាយលើសសរុបដែលរាយការណ៍ក្នុង %1។</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of zero or below cannot stand on a logarithmic scale and are not shown.</source>
        <translation>
            <numerusform>តម្លៃ %n ដែលសូន្យ ឬទាបជាង មិនអាចនៅលើមាត្រដ្ឋានលោការីតបាន ហើយមិនត្រូវបានបង្ហាញ។</numerusform>
            <numerusform>តម្លៃ %n ដែលសូន្យ ឬទាបជាង មិនអាចនៅលើមាត្រដ្ឋានលោការីតបាន ហើយមិនត្រូវបានបង្ហាញ។</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 values are missing.</source>
        <translation>បាត់ %1 ក្នុង %2 តម្លៃ។</translation>
    </message>
    <message>
        <source>Where a figure is missing, the column is lower by it.</source>
        <translation>កន្លែងណាបាត់តួលេខ ជួរឈរទាបជាងប៉ុណ្ណោះ។</translation>
    </message>
    <message numerus="yes">
        <source>%n series hidden.</source>
        <translation>
            <numerusform>លាក់ %n ស៊េរី។</numerusform>
            <numerusform>លាក់ %n ស៊េរី។</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1, which names none</source>
        <translation>ប្រភព៖ %1 ដែលមិនដាក់ឈ្មោះប្រភព</translation>
    </message>
    <message>
        <source> and others, all named in the data</source>
        <translation> និងផ្សេងទៀត ដាក់ឈ្មោះទាំងអស់ក្នុងទិន្នន័យ</translation>
    </message>
    <message>
        <source>; some figures name no source</source>
        <translation>; តួលេខខ្លះមិនដាក់ឈ្មោះប្រភព</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>ប្រភព៖ %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>ប្រភព៖ %1</translation>
    </message>
    <message>
        <source>From %1 in %2 to %3 in %4; the highest value is %5 in %6.</source>
        <translation>ពី %1 ក្នុង %2 ទៅ %3 ក្នុង %4 តម្លៃខ្ពស់បំផុតគឺ %5 ក្នុង %6។</translation>
    </message>
    <message numerus="yes">
        <source>%n series; in %1: %2.</source>
        <translation>
            <numerusform>%n ស៊េរី ក្នុង %1៖ %2។</numerusform>
            <numerusform>%n ស៊េរី ក្នុង %1៖ %2។</numerusform>
        </translation>
    </message>
    <message>
        <source>accessed %1</source>
        <translation>ចូលមើល %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>អាជ្ញាបណ្ណ៖ %1</translation>
    </message>
    <message>
        <source>“%1” is nothing that a figure can be split by.</source>
        <translation>មិនអាចបំបែកគំនូសតាងតាម “%1” ទេ។</translation>
    </message>
    <message>
        <source>There is only one member to split by.</source>
        <translation>មានសមាជិកតែមួយសម្រាប់បំបែក។</translation>
    </message>
    <message>
        <source>%1, one pane for each %2</source>
        <translation>%1 ផ្ទាំងមួយសម្រាប់ %2 នីមួយៗ</translation>
    </message>
    <message>
        <source>Shaded: %1, %2.</source>
        <translation>ផ្ទៃស្រមោល៖ %1, %2។</translation>
    </message>
    <message>
        <source>Dashed line: %1, %2.</source>
        <translation>បន្ទាត់ដាច់៖ %1, %2។</translation>
    </message>
    <message>
        <source>Each pane has its own scale.</source>
        <translation>ផ្ទាំងនីមួយៗមានមាត្រដ្ឋានផ្ទាល់។</translation>
    </message>
    <message>
        <source>Points of other selections are not drawn in small multiples.</source>
        <translation>ចំណុចនៃជម្រើសផ្សេងមិនគូរក្នុងគំនូសតាងបំបែកផ្ទាំងទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n panes: %2. </source>
        <translation>
            <numerusform>%1 ក្នុង %n ផ្ទាំង៖ %2។ </numerusform>
            <numerusform>%1 ក្នុង %n ផ្ទាំង៖ %2។ </numerusform>
        </translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>គ្មានទិន្នន័យសម្រាប់ %1។</translation>
    </message>
    <message numerus="yes">
        <source>No data for %1 and %n others.</source>
        <translation>
            <numerusform>គ្មានទិន្នន័យសម្រាប់ %1 និង %n ផ្សេងទៀត។</numerusform>
            <numerusform>គ្មានទិន្នន័យសម្រាប់ %1 និង %n ផ្សេងទៀត។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::FigureFile</name>
    <message>
        <source>This file carries no figure of Sampan. Another program made it, or one on its way (many messengers and web sites do) took out what it carried.</source>
        <translation>ឯកសារនេះគ្មានគំនូសតាងរបស់ Sampan ទេ។ កម្មវិធីផ្សេងបានបង្កើតវា ឬនៅតាមផ្លូវ (កម្មវិធីផ្ញើសារ និងគេហទំព័រជាច្រើនធ្វើដូច្នេះ) បានដកអ្វីដែលវាមានចេញ។</translation>
    </message>
    <message>
        <source>The figure that this file carries is damaged.</source>
        <translation>គំនូសតាងក្នុងឯកសារនេះខូច។</translation>
    </message>
    <message>
        <source>What this file carries is larger than any figure; it is not read.</source>
        <translation>អ្វីដែលឯកសារនេះមានធំជាងគំនូសតាងណាទាំងអស់; មិនអានទេ។</translation>
    </message>
    <message>
        <source>The picture is cut off.</source>
        <translation>រូបភាពត្រូវបានកាត់ដាច់។</translation>
    </message>
</context>
<context>
    <name>sampan::FigurePainter</name>
    <message>
        <source>no
data</source>
        <translation>គ្មាន
ទិន្នន័យ</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>គ្មានទិន្នន័យ</translation>
    </message>
</context>
<context>
    <name>sampan::FigureSpec</name>
    <message>
        <source>Line</source>
        <translation>បន្ទាត់</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>ផ្ទៃ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>ជាន់លើគ្នា</translation>
    </message>
    <message>
        <source>Stacked to 100 %</source>
        <translation>ជាន់លើគ្នាដល់ 100 %</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>របារ</translation>
    </message>
    <message>
        <source>Donut</source>
        <translation>ដូណាត់</translation>
    </message>
    <message>
        <source>A figure spec is a JSON object; this is something else.</source>
        <translation>លក្ខណៈគំនូសតាងជាវត្ថុ JSON នេះជាអ្វីផ្សេង។</translation>
    </message>
    <message>
        <source>Figure “%1”: %2</source>
        <translation>គំនូសតាង “%1”៖ %2</translation>
    </message>
    <message>
        <source>periods such as 1991</source>
        <translation>រយៈពេលដូចជា 1991</translation>
    </message>
    <message>
        <source>two lengths of 20 to 2000 millimetres</source>
        <translation>ប្រវែងពីរពី 20 ដល់ 2000 មិល្លីម៉ែត្រ</translation>
    </message>
    <message>
        <source>“%1” is “%2”; expected %3.</source>
        <translation>“%1” គឺ “%2” គួរតែជា %3។</translation>
    </message>
    <message>
        <source>a period such as 1991</source>
        <translation>រយៈពេលមួយដូចជា 1991</translation>
    </message>
    <message>
        <source>a number of points from 6 to 40</source>
        <translation>ចំនួនពិន្ទុពី 6 ដល់ 40</translation>
    </message>
</context>
<context>
    <name>sampan::FilterGroup</name>
    <message>
        <source>Filter by %1</source>
        <translation>ត្រងតាម%1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>ស្វែងរកក្នុង%1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>No filter on this</source>
        <translation>គ្មានតម្រងលើនេះ</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>ទាំងអស់នៃ%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Uncheck all, then choose a few</source>
        <translation>ដោះធីកទាំងអស់ រួចជ្រើសខ្លះ</translation>
    </message>
    <message>
        <source>None of %1</source>
        <translation>គ្មាន%1</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>តែ</translation>
    </message>
    <message>
        <source>Only the one marked in the list</source>
        <translation>តែមួយដែលបានសម្គាល់ក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>Only the marked one of %1</source>
        <translation>តែ%1ដែលបានសម្គាល់</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>តែនេះ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Hide or show in the figure</source>
        <translation>លាក់ ឬបង្ហាញក្នុងគំនូសតាង</translation>
    </message>
</context>
<context>
    <name>sampan::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>តម្រង</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>តម្រង</translation>
    </message>
    <message>
        <source>Selection and hidden series</source>
        <translation>ជម្រើស និងស៊េរីដែលលាក់</translation>
    </message>
    <message>
        <source>Hide or show %1</source>
        <translation>លាក់ ឬបង្ហាញ %1</translation>
    </message>
</context>
<context>
    <name>sampan::Fonts</name>
    <message>
        <source>Chinese</source>
        <translation>ចិន</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>ជប៉ុន</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>កូរ៉េ</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>ខ្មែរ</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>ថៃ</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>ឡាវ</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>ភូមា</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>ទេវនាគរី</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>បេងហ្គាលី</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>តាមីល</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>អារ៉ាប់</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>ស៊ីរីលីក</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>ឡាតាំង</translation>
    </message>
    <message>
        <source>%1 letters stand in this figure, and no font for them is installed. The package “%2” has one.</source>
        <translation>មានអក្សរ%1 ក្នុងគំនូសតាងនេះ តែគ្មានពុម្ពអក្សរដំឡើងសម្រាប់វាទេ។ កញ្ចប់ “%2” មានមួយ។</translation>
    </message>
    <message>
        <source>The font “%1” is not installed; another one stands in for it.</source>
        <translation>មិនបានដំឡើងពុម្ពអក្សរ “%1” ទេ; ពុម្ពផ្សេងជំនួសវា។</translation>
    </message>
</context>
<context>
    <name>sampan::HelpWindow</name>
    <message>
        <source>A first figure</source>
        <translation>គំនូសតាងដំបូង</translation>
    </message>
    <message>
        <source>Opening data</source>
        <translation>ការបើកទិន្នន័យ</translation>
    </message>
    <message>
        <source>Shaping the figure</source>
        <translation>ការរៀបចំគំនូសតាង</translation>
    </message>
    <message>
        <source>Reading and zooming</source>
        <translation>ការអាន និងពង្រីកបង្រួម</translation>
    </message>
    <message>
        <source>What the figure admits</source>
        <translation>អ្វីដែលគំនូសតាងទទួលស្គាល់</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>ការនាំចេញ</translation>
    </message>
    <message>
        <source>Without a window</source>
        <translation>ដោយគ្មានបង្អួច</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>គ្រាប់ចុច និងកាយវិការ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>ទំព័រសៀវភៅណែនាំ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>មាតិកា</translation>
    </message>
</context>
<context>
    <name>sampan::History</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 និង %n ទៀត</numerusform>
            <numerusform>%1 និង %n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1៖ ទាំងអស់</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>រយៈពេលទាំងមូល</translation>
    </message>
    <message>
        <source>Chart type: %1</source>
        <translation>ប្រភេទគំនូសតាង៖ %1</translation>
    </message>
    <message>
        <source>Series: %1</source>
        <translation>ស៊េរី៖ %1</translation>
    </message>
    <message>
        <source>one</source>
        <translation>មួយ</translation>
    </message>
    <message>
        <source>One figure</source>
        <translation>គំនូសតាងតែមួយ</translation>
    </message>
    <message>
        <source>Split by %1</source>
        <translation>បំបែកតាម %1</translation>
    </message>
    <message>
        <source>Own scales in every pane</source>
        <translation>មាត្រដ្ឋានផ្ទាល់ក្នុងគ្រប់ផ្ទាំង</translation>
    </message>
    <message>
        <source>One scale for all panes</source>
        <translation>មាត្រដ្ឋានមួយសម្រាប់គ្រប់ផ្ទាំង</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>រយៈពេល៖ %1</translation>
    </message>
    <message>
        <source>The largest %1</source>
        <translation>%1 ធំជាងគេ</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>ស៊េរីទាំងអស់</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>មាត្រដ្ឋានលោការីត</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>មាត្រដ្ឋានលីនេអ៊ែរ</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>បង្ហាញ៖ %1</translation>
    </message>
    <message>
        <source>Measure: %1–%2</source>
        <translation>វាស់៖ %1–%2</translation>
    </message>
</context>
<context>
    <name>sampan::Honesty</name>
    <message>
        <source>The axis begins at %1, not at zero: lengths no longer stand for the values. Fit the values, or choose lines.</source>
        <translation>អ័ក្សចាប់ពី %1 មិនមែនពីសូន្យ៖ ប្រវែងលែងតំណាងតម្លៃ។ សម្រួលតាមតម្លៃ ឬជ្រើសបន្ទាត់។</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of zero or below are not drawn, because the axis is logarithmic.</source>
        <translation>
            <numerusform>តម្លៃសូន្យ ឬអវិជ្ជមាន %n មិនត្រូវបានគូរទេ ព្រោះអ័ក្សជាលោការីត។</numerusform>
            <numerusform>តម្លៃសូន្យ ឬអវិជ្ជមាន %n មិនត្រូវបានគូរទេ ព្រោះអ័ក្សជាលោការីត។</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a low of “%2”: counted from the year before or after, what it grew to would be at least %3 % less.</source>
        <translation>%1 ជាចំណុចទាបនៃ “%2”៖ បើគិតពីឆ្នាំមុន ឬក្រោយ លទ្ធផលនៃកំណើននឹងតិចជាងយ៉ាងហោចណាស់ %3 %។</translation>
    </message>
    <message>
        <source>More than %1 slices cannot be told apart%2. Bars show them all.</source>
        <translation>លើសពី %1 ចំណិតមិនអាចបែងចែកបានទេ%2។ របារបង្ហាញទាំងអស់។</translation>
    </message>
    <message>
        <source>; the smallest are together in “Other”</source>
        <translation>; ចំណិតតូចជាងគេរួមក្នុង “ផ្សេងៗ”</translation>
    </message>
    <message>
        <source>%1 layers are more than can be told apart by colour; show the largest %2 and the rest together.</source>
        <translation>%1 ស្រទាប់ច្រើនពេកមិនអាចបែងចែកដោយពណ៌; បង្ហាញ %2 ធំជាងគេ ហើយរួមបញ្ចូលអ្វីនៅសល់។</translation>
    </message>
    <message>
        <source>The data name no source; a reader cannot check the figure.</source>
        <translation>ទិន្នន័យមិនដាក់ឈ្មោះប្រភពទេ; អ្នកអានមិនអាចផ្ទៀងផ្ទាត់គំនូសតាងបានទេ។</translation>
    </message>
    <message>
        <source>%1 of %2 values shown name no source.</source>
        <translation>%1 ក្នុង %2 តម្លៃដែលបង្ហាញមិនដាក់ឈ្មោះប្រភពទេ។</translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <comment>two series</comment>
        <translation>“%1” និង “%2”</translation>
    </message>
    <message>
        <source>To colour-blind readers %1 look alike</source>
        <translation>ចំពោះអ្នកអានខ្វាក់ពណ៌ %1 មើលទៅដូចគ្នា</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between pairs</comment>
        <translation>, និង </translation>
    </message>
    <message numerus="yes">
        <source>, and %n more pair(s)</source>
        <translation>
            <numerusform>, និង %n គូទៀត</numerusform>
            <numerusform>, និង %n គូទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>. Fewer series, or one highlighted, read better.</source>
        <translation>។ ស៊េរីតិចជាង ឬរំលេចមួយ ងាយអានជាង។</translation>
    </message>
    <message>
        <source>At %1 dpi the smallest text is %2 pixels high, too small to read; %3 dpi would do.</source>
        <translation>នៅ %1 dpi អក្សរតូចជាងគេមានកម្ពស់ %2 ភីកសែល តូចពេកមិនអាចអាន; %3 dpi ល្មម។</translation>
    </message>
    <message>
        <source>Text of %1 points makes notes and source as small as they may get (%2 points).</source>
        <translation>អក្សរ %1 ពិន្ទុធ្វើឱ្យចំណាំ និងប្រភពតូចដល់កម្រិត (%2 ពិន្ទុ)។</translation>
    </message>
</context>
<context>
    <name>sampan::Json</name>
    <message>
        <source>The JSON is nested deeper than 100 levels.</source>
        <translation>JSON ដាក់ក្នុងគ្នាជ្រៅជាង 100 កម្រិត។</translation>
    </message>
    <message>
        <source>The JSON ends too early: a bracket or a quotation mark is not closed.</source>
        <translation>JSON ចប់មុនពេល៖ វង់ក្រចក ឬសញ្ញាសម្រង់មិនបានបិទ។</translation>
    </message>
    <message>
        <source>This is no valid JSON: “%1” was not expected here.</source>
        <translation>JSON នេះមិនត្រឹមត្រូវ៖ មិនគួរមាន “%1” នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>This is no valid JSON.</source>
        <translation>JSON នេះមិនត្រឹមត្រូវ។</translation>
    </message>
</context>
<context>
    <name>sampan::JsonStat</name>
    <message>
        <source>“id” and “size” must be lists of one length, an entry for each dimension.</source>
        <translation>“id” និង “size” ត្រូវជាបញ្ជីប្រវែងដូចគ្នា មួយធាតុក្នុងមួយវិមាត្រ។</translation>
    </message>
    <message>
        <source>“id” must hold texts and “size” whole numbers.</source>
        <translation>“id” ត្រូវជាអត្ថបទ ហើយ “size” ជាចំនួនគត់។</translation>
    </message>
    <message>
        <source>The dataset would have %1 cells; up to 50 million are read.</source>
        <translation>សំណុំទិន្នន័យនឹងមាន %1 ក្រឡា អានបានត្រឹម 50 លាន។</translation>
    </message>
    <message>
        <source>There is no “value” with the numbers.</source>
        <translation>គ្មាន “value” ដែលមានលេខទេ។</translation>
    </message>
    <message>
        <source>“value” holds %1 numbers where the dimensions have %2 cells.</source>
        <translation>“value” មាន %1 លេខ ខណៈវិមាត្រមាន %2 ក្រឡា។</translation>
    </message>
    <message>
        <source>This JSON-stat cannot be read: %1</source>
        <translation>មិនអាចអាន JSON-stat នេះបានទេ៖ %1</translation>
    </message>
    <message>
        <source>the dimension “%1” should have %2 categories, and %3 can be found.</source>
        <translation>វិមាត្រ “%1” គួរមាន %2 ប្រភេទ តែរកឃើញ %3។</translation>
    </message>
    <message>
        <source>a category of the dimension “%1” has no place.</source>
        <translation>ប្រភេទមួយនៃវិមាត្រ “%1” គ្មានទីតាំង។</translation>
    </message>
    <message>
        <source>This JSON-stat collection only points to datasets elsewhere. Sampan opens no connections: download one of them.</source>
        <translation>បណ្ដុំ JSON-stat នេះគ្រាន់តែចង្អុលទៅសំណុំទិន្នន័យនៅកន្លែងផ្សេង។ Sampan មិនបើកការតភ្ជាប់ទេ៖ សូមទាញយកមួយ។</translation>
    </message>
    <message>
        <source>The collection has other datasets, which are not shown: %1.</source>
        <translation>បណ្ដុំនេះមានសំណុំទិន្នន័យផ្សេងទៀតដែលមិនបង្ហាញ៖ %1។</translation>
    </message>
</context>
<context>
    <name>sampan::LinkButton</name>
    <message>
        <source>%1: linked</source>
        <translation>%1៖ ភ្ជាប់</translation>
    </message>
    <message>
        <source>%1: not linked</source>
        <translation>%1៖ មិនភ្ជាប់</translation>
    </message>
</context>
<context>
    <name>sampan::LookDialog</name>
    <message>
        <source>Look for a file</source>
        <translation>រកឯកសារ</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <translation>%1 លែងមានក្នុង %2 ហើយ។</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>បានប្ដូរ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>មាតិកា</translation>
    </message>
    <message>
        <source>Files that were found</source>
        <translation>ឯកសារដែលរកឃើញ</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>កំពុងរក</translation>
    </message>
    <message>
        <source>Look in another &amp;folder…</source>
        <translation>រកក្នុងថតផ្សេង… (&amp;F)</translation>
    </message>
    <message>
        <source>Looking in %1</source>
        <translation>កំពុងរកក្នុង %1</translation>
    </message>
    <message>
        <source>Look in a folder</source>
        <translation>រកក្នុងថត</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ដូចគ្នា</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>មិនដឹង</translation>
    </message>
    <message>
        <source>different</source>
        <translation>ខុសគ្នា</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>រកមិនឃើញអ្វីទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found.</source>
        <translation>
            <numerusform>រកឃើញ %n ឯកសារ។</numerusform>
            <numerusform>រកឃើញ %n ឯកសារ។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::MainWindow</name>
    <message numerus="yes">
        <source>%n problem(s) were found while reading %1. They stand in the tab “Problems”.</source>
        <translation>
            <numerusform>រកឃើញបញ្ហា %n ពេលអាន %1។ មើលក្នុងផ្ទាំង “បញ្ហា”។</numerusform>
            <numerusform>រកឃើញបញ្ហា %n ពេលអាន %1។ មើលក្នុងផ្ទាំង “បញ្ហា”។</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed and was read again.</source>
        <translation>%1 បានផ្លាស់ប្ដូរ ហើយត្រូវបានអានម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>បញ្ហា (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>បញ្ហា</translation>
    </message>
    <message>
        <source>%1 observations</source>
        <translation>ការសង្កេត %1</translation>
    </message>
    <message>
        <source>Zoomed to %1–%2</source>
        <translation>ពង្រីកទៅ %1–%2</translation>
    </message>
    <message>
        <source>values fixed</source>
        <translation>តម្លៃថេរ</translation>
    </message>
    <message>
        <source>Everything in view</source>
        <translation>មើលឃើញទាំងអស់</translation>
    </message>
    <message>
        <source>No row of the table stems from this place of the file.</source>
        <translation>គ្មានជួរណានៃតារាងមកពីកន្លែងនេះក្នុងឯកសារទេ។</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>មាត្រដ្ឋាន</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>ព្រឹត្តិការណ៍សំខាន់</translation>
    </message>
    <message>
        <source>chart type</source>
        <translation>ប្រភេទគំនូសតាង</translation>
    </message>
    <message>
        <source>values shown</source>
        <translation>តម្លៃដែលបង្ហាញ</translation>
    </message>
    <message>
        <source>Open datasets</source>
        <translation>បើកសំណុំទិន្នន័យ</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>នាំចេញគំនូសតាង</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 មានរួចហើយ។ ជំនួសវាឬ?</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>បានសរសេរ៖ %1</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>គំនូសតាងនៅក្នុងក្ដារតម្បៀតខ្ទាស់។</translation>
    </message>
    <message>
        <source>The figure’s data are on the clipboard.</source>
        <translation>ទិន្នន័យគំនូសតាងនៅក្នុងក្ដារតម្បៀតខ្ទាស់។</translation>
    </message>
    <message>
        <source>Save dataset</source>
        <translation>រក្សាទុកសំណុំទិន្នន័យ</translation>
    </message>
    <message>
        <source>Sampan datasets (*.sampan);;One table (*.csv)</source>
        <translation>សំណុំទិន្នន័យ Sampan (*.sampan);;តារាងមួយ (*.csv)</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>គ្រាប់ចុច និងកាយវិការ</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>ឆ្វេង ស្ដាំ</translation>
    </message>
    <message>
        <source>Read the year before, the year after</source>
        <translation>អានឆ្នាំមុន ឆ្នាំបន្ទាប់</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>កង់កណ្ដុរ</translation>
    </message>
    <message>
        <source>Zoom time about the cursor; with Ctrl both axes, with Shift move; over an axis that axis only</source>
        <translation>ពង្រីកបង្រួមពេលវេលាជុំវិញទស្សន៍ទ្រនិច ចុច Ctrl អ័ក្សទាំងពីរ ចុច Shift រំកិល លើអ័ក្សណាតែអ័ក្សនោះ</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>អូស</translation>
    </message>
    <message>
        <source>Move the figure; with Shift a zoom box, with Ctrl measure between two years</source>
        <translation>រំកិលគំនូសតាង ចុច Shift ជាប្រអប់ពង្រីក ចុច Ctrl វាស់រវាងពីរឆ្នាំ</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>ចុចទ្វេដង</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel the drag, close the measure, clear the selection</source>
        <translation>បោះបង់ការអូស បិទការវាស់ លុបជម្រើស</translation>
    </message>
    <message>
        <source>About Sampan</source>
        <translation>អំពី Sampan</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sampan %1&lt;/h3&gt;&lt;p&gt;Charts of trade between nations.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Sampan %1&lt;/h3&gt;&lt;p&gt;គំនូសតាងពាណិជ្ជកម្មរវាងប្រទេស។&lt;/p&gt;&lt;p&gt;កម្មវិធីសេរីក្រោមអាជ្ញាប័ណ្ណសាធារណៈទូទៅ GNU កំណែ 3 ឬថ្មីជាង។ គ្មានការធានាទេ។&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Problems found while reading</source>
        <translation>បញ្ហាដែលរកឃើញពេលអាន</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>ការសង្កេត</translation>
    </message>
    <message>
        <source>About this dataset</source>
        <translation>អំពីសំណុំទិន្នន័យនេះ</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>សំណុំទិន្នន័យ</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>តម្រង</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ឧបករណ៍</translation>
    </message>
    <message>
        <source>%1 was not opened: cancelled.</source>
        <translation>%1 មិនត្រូវបានបើកទេ៖ បានបោះបង់។</translation>
    </message>
    <message>
        <source>%1
The file changed and cannot be read now; the figures show what it held before.</source>
        <translation>%1
ឯកសារបានផ្លាស់ប្ដូរ ហើយឥឡូវមិនអាចអានបាន គំនូសតាងបង្ហាញខ្លឹមសារមុន។</translation>
    </message>
    <message>
        <source>Figures were changed. Save them before Sampan ends?</source>
        <translation>គំនូសតាងបានប្ដូរ។ រក្សាទុកមុនពេល Sampan បិទឬ?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ផ្អាក</translation>
    </message>
    <message>
        <source>Pla&amp;y through the years</source>
        <translation>ចាក់តាមឆ្នាំ (&amp;Y)</translation>
    </message>
    <message>
        <source>figure of the columns as chosen</source>
        <translation>គំនូសតាងនៃជួរឈរតាមដែលជ្រើស</translation>
    </message>
    <message>
        <source>No value is above zero: a logarithmic scale cannot show any of them.</source>
        <translation>គ្មានតម្លៃលើសសូន្យទេ៖ មាត្រដ្ឋានលោការីតមិនអាចបង្ហាញតម្លៃណាមួយបានឡើយ។</translation>
    </message>
    <message>
        <source>Datasets (*.sampan *.sampansession *.csv *.tsv *.json *.zip *.xlsx *.ods *.xml *.txt);;Exported figures (*.png *.pdf *.svg);;All files (*)</source>
        <translation>សំណុំទិន្នន័យ (*.sampan *.sampansession *.csv *.tsv *.json *.zip *.xlsx *.ods *.xml *.txt);;គំនូសតាងដែលនាំចេញ (*.png *.pdf *.svg);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Sampan opens files of this machine only. Save a copy first: %1</source>
        <translation>Sampan បើកតែឯកសារក្នុងម៉ាស៊ីននេះ។ រក្សាទុកច្បាប់ចម្លងជាមុន៖ %1</translation>
    </message>
    <message>
        <source>The disk with %1 does not answer. The file is opened as soon as it does.</source>
        <translation>ថាសដែលមាន %1 មិនឆ្លើយតបទេ។ ឯកសារនឹងបើកភ្លាមពេលវាឆ្លើយ។</translation>
    </message>
    <message>
        <source>%1 is no longer there: it was moved or removed. The figures show what it held.</source>
        <translation>%1 លែងនៅទីនោះ៖ ត្រូវបានផ្លាស់ទី ឬលុប។ គំនូសតាងបង្ហាញអ្វីដែលវាធ្លាប់មាន។</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>រកវា…</translation>
    </message>
    <message>
        <source>What changed when the file was read again</source>
        <translation>អ្វីដែលប្ដូរពេលអានឯកសារម្ដងទៀត</translation>
    </message>
    <message>
        <source>%1 has changed since its figures were saved.</source>
        <translation>%1 បានប្ដូរតាំងពីគំនូសតាងរបស់វាត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>%1 has changed and was read again: %2.</source>
        <translation>%1 បានប្ដូរ ហើយត្រូវបានអានម្ដងទៀត៖ %2។</translation>
    </message>
    <message>
        <source>No observation is another one.</source>
        <translation>គ្មានការសង្កេតណាប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>បង្ហាញបញ្ជី</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>បម្រែបម្រួល (%1)</translation>
    </message>
    <message>
        <source>This observation is no longer in the file.</source>
        <translation>ការសង្កេតនេះលែងមានក្នុងឯកសារហើយ។</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>បានសរសេរ %n ឯកសារទៅ %1</numerusform>
            <numerusform>បានសរសេរ %n ឯកសារទៅ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print figure</source>
        <translation>បោះពុម្ពគំនូសតាង</translation>
    </message>
    <message>
        <source>Drag along an axis</source>
        <translation>អូសតាមអ័ក្ស</translation>
    </message>
    <message>
        <source>Scale it about its other end; with Shift move it</source>
        <translation>ប្ដូរមាត្រដ្ឋានជុំវិញចុងម្ខាងទៀត; ជាមួយ Shift រំកិលវា</translation>
    </message>
    <message>
        <source>Show everything again; over an axis the whole of that axis</source>
        <translation>បង្ហាញទាំងអស់វិញ; លើអ័ក្ស គឺអ័ក្សនោះទាំងមូល</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>ចុចឈ្មោះ</translation>
    </message>
    <message>
        <source>Hide or show that series; double click: only this one</source>
        <translation>លាក់ ឬបង្ហាញស៊េរីនោះ; ចុចពីរដង៖ តែស៊េរីនេះ</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Up, Down</translation>
    </message>
    <message>
        <source>Read the next larger or smaller series of the year</source>
        <translation>អានស៊េរីធំជាង ឬតូចជាងបន្ទាប់នៃឆ្នាំនោះ</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Left, Ctrl+Right</translation>
    </message>
    <message>
        <source>Move a tenth</source>
        <translation>រំកិលមួយភាគដប់</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From the title to the plot, the names and the source</source>
        <translation>ពីចំណងជើងទៅផ្ទៃគំនូស ឈ្មោះ និងប្រភព</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>ប៉ះ</translation>
    </message>
    <message>
        <source>Drag to move or to read, pinch along an axis to zoom it, press long to keep the reading, tap twice to show everything</source>
        <translation>អូសដើម្បីរំកិល ឬអាន ច្បិចតាមអ័ក្សដើម្បីប្ដូរមាត្រដ្ឋាន ចុចឱ្យយូរដើម្បីរក្សាការអាន ប៉ះពីរដងដើម្បីបង្ហាញទាំងអស់</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>របៀបដែលបានអាន</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>ការវាស់</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>ចំណារ</translation>
    </message>
    <message>
        <source>History of the figures</source>
        <translation>ប្រវត្តិនៃគំនូសតាង</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>ដូចពេលបើក</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Unsaved figures</source>
        <translation>គំនូសតាងមិនទាន់រក្សាទុក</translation>
    </message>
    <message>
        <source>A session keeps the open datasets and their figures in one file.</source>
        <translation>សម័យរក្សាសំណុំទិន្នន័យដែលបើក និងគំនូសតាងរបស់វាក្នុងឯកសារតែមួយ។</translation>
    </message>
    <message>
        <source>The figures of “%1” were changed. Save them?</source>
        <translation>គំនូសតាងនៃ “%1” បានប្ដូរ។ រក្សាទុកឬ?</translation>
    </message>
    <message>
        <source>Figures were changed. Save them before another session is opened?</source>
        <translation>គំនូសតាងបានប្ដូរ។ រក្សាទុកមុនបើកសម័យផ្សេងឬ?</translation>
    </message>
    <message>
        <source>%1 is no longer in %2. Open it from where it is now, and its figures come back.</source>
        <translation>%1 លែងមានក្នុង %2 ហើយ។ បើកវាពីកន្លែងដែលវានៅឥឡូវ នោះគំនូសតាងនឹងត្រឡប់មកវិញ។</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>បើកសម័យ</translation>
    </message>
    <message>
        <source>Sessions (*.%1);;All files (*)</source>
        <translation>សម័យ (*.%1);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>រក្សាទុកសម័យ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>គំនូសតាង</translation>
    </message>
    <message>
        <source>Sessions (*.%1)</source>
        <translation>សម័យ (*.%1)</translation>
    </message>
    <message>
        <source>Sampan did not end in order last time. What was open then is open again; it is also kept in %1.</source>
        <translation>លើកមុន Sampan មិនបានបិទដោយរៀបរយទេ។ អ្វីដែលបើកពេលនោះបើកឡើងវិញហើយ; វាក៏រក្សាទុកក្នុង %1 ដែរ។</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>ផ្ទាំង</translation>
    </message>
</context>
<context>
    <name>sampan::MeasurePanel</name>
    <message>
        <source>Drag across the chart with Ctrl held, or press M and then the arrow keys, to measure between two years.</source>
        <translation>សង្កត់ Ctrl ហើយអូសកាត់គំនូសតាង ឬចុច M រួចគ្រាប់ចុចព្រួញ ដើម្បីវាស់រវាងឆ្នាំពីរ។</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>Copy the whole measure as text</source>
        <translation>ចម្លងការវាស់ទាំងមូលជាអក្សរ</translation>
    </message>
    <message>
        <source>Put on figure</source>
        <translation>ដាក់លើគំនូសតាង</translation>
    </message>
    <message>
        <source>Write the selected row on the figure</source>
        <translation>សរសេរជួរដេកដែលជ្រើសលើគំនូសតាង</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Take the handles away (Esc in the chart)</source>
        <translation>ដកដៃវាស់ចេញ (Esc ក្នុងគំនូសតាង)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>ការវាស់</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>ស៊េរី</translation>
    </message>
    <message>
        <source>First</source>
        <translation>ដំបូង</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>បម្រែបម្រួល</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>Compound a year</source>
        <translation>បូកសរុបក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Log-linear a year</source>
        <translation>លោការីត-លីនេអ៊ែរក្នុងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Mean of yearly rates</source>
        <translation>មធ្យមនៃអត្រាប្រចាំឆ្នាំ</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>បាត់</translation>
    </message>
    <message>
        <source>Compound, an end ±1 year</source>
        <translation>បូកសរុប ចុងម្ខាង ±1 ឆ្នាំ</translation>
    </message>
    <message>
        <source>The value at handle A or B, whichever is earlier</source>
        <translation>តម្លៃនៅដៃវាស់ A ឬ B មួយណាមុនជាង</translation>
    </message>
    <message>
        <source>The value at the later handle</source>
        <translation>តម្លៃនៅដៃវាស់ក្រោយ</translation>
    </message>
    <message>
        <source>Last less first</source>
        <translation>ចុងក្រោយដកដំបូង</translation>
    </message>
    <message>
        <source>Change as a share of the first value</source>
        <translation>បម្រែបម្រួលជាចំណែកនៃតម្លៃដំបូង</translation>
    </message>
    <message>
        <source>(last / first) ^ (1 / years) − 1</source>
        <translation>(ចុងក្រោយ / ដំបូង) ^ (1 / ឆ្នាំ) − 1</translation>
    </message>
    <message>
        <source>Least squares of the logarithms of all values from end to end: e ^ slope − 1</source>
        <translation>ការេតូចបំផុតនៃលោការីតនៃតម្លៃទាំងអស់ពីចុងម្ខាងដល់ម្ខាង៖ e ^ មេគុណប្រាប់ទិស − 1</translation>
    </message>
    <message>
        <source>Arithmetic mean of the growth from each year to the next; only neighbouring years with values count</source>
        <translation>មធ្យមនព្វន្តនៃកំណើនពីឆ្នាំនីមួយៗទៅឆ្នាំបន្ទាប់; រាប់តែឆ្នាំជាប់គ្នាដែលមានតម្លៃ</translation>
    </message>
    <message>
        <source>Values from end to end</source>
        <translation>ចំនួនតម្លៃពីចុងម្ខាងដល់ម្ខាង</translation>
    </message>
    <message>
        <source>Periods without a value from end to end</source>
        <translation>រយៈពេលគ្មានតម្លៃពីចុងម្ខាងដល់ម្ខាង</translation>
    </message>
    <message>
        <source>The range of the compound rate when either end is moved by a year, earlier or later</source>
        <translation>ចន្លោះនៃអត្រាបូកសរុបពេលចុងណាមួយត្រូវរំកិលមួយឆ្នាំ មុន ឬក្រោយ</translation>
    </message>
    <message>
        <source>Measure between the handles</source>
        <translation>វាស់រវាងដៃវាស់</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>គ្មានទិន្នន័យ</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>មិនអាចកំណត់</translation>
    </message>
    <message>
        <source>Put the measure on the figure</source>
        <translation>ដាក់ការវាស់លើគំនូសតាង</translation>
    </message>
    <message>
        <source>Close the measure</source>
        <translation>បិទការវាស់</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n rates)</source>
        <translation>
            <numerusform>%1 (%n អត្រា)</numerusform>
            <numerusform>%1 (%n អត្រា)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Measuring</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ឆ្នាំ</numerusform>
            <numerusform>%n ឆ្នាំ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ឆ្នាំ</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 ចំណុចភាគរយ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ដល់ %2</translation>
    </message>
    <message>
        <source>no data at an end</source>
        <translation>គ្មានទិន្នន័យនៅចុងម្ខាង</translation>
    </message>
    <message>
        <source>a value is zero or below</source>
        <translation>មានតម្លៃសូន្យ ឬអវិជ្ជមាន</translation>
    </message>
    <message>
        <source>less than a year</source>
        <translation>តិចជាងមួយឆ្នាំ</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>មិនអាចកំណត់</translation>
    </message>
    <message>
        <source>not defined: %1</source>
        <translation>មិនអាចកំណត់៖ %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>គ្មានទិន្នន័យ</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>ពី %1 ដល់ %2</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>បម្រែបម្រួល៖ %1</translation>
    </message>
    <message>
        <source>In total: %1</source>
        <translation>សរុប៖ %1</translation>
    </message>
    <message>
        <source>Average growth a year, compound between the ends: %1</source>
        <translation>កំណើនមធ្យមក្នុងមួយឆ្នាំ បូកសរុបរវាងចុងទាំងពីរ៖ %1</translation>
    </message>
    <message>
        <source>Average growth a year, log-linear least squares: %1</source>
        <translation>កំណើនមធ្យមក្នុងមួយឆ្នាំ ការេតូចបំផុតលោការីត-លីនេអ៊ែរ៖ %1</translation>
    </message>
    <message>
        <source>Average growth a year, mean of %1 yearly rates: %2</source>
        <translation>កំណើនមធ្យមក្នុងមួយឆ្នាំ មធ្យមនៃអត្រាប្រចាំឆ្នាំ %1៖ %2</translation>
    </message>
    <message>
        <source>Compound rate with either end a year earlier or later: %1</source>
        <translation>អត្រាបូកសរុបពេលចុងណាមួយមុន ឬក្រោយមួយឆ្នាំ៖ %1</translation>
    </message>
    <message>
        <source>Values: n = %1, missing %2</source>
        <translation>តម្លៃ៖ n = %1, បាត់ %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 a year (compound)</source>
        <translation>%1៖ %2, %3 ក្នុងមួយឆ្នាំ (បូកសរុប)</translation>
    </message>
</context>
<context>
    <name>sampan::MemberModel</name>
    <message>
        <source>group</source>
        <translation>ក្រុម</translation>
    </message>
    <message>
        <source>total</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>former</source>
        <translation>អតីត</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>មិនបញ្ជាក់</translation>
    </message>
    <message>
        <source>%1 · hidden</source>
        <translation>%1 · លាក់</translation>
    </message>
    <message>
        <source>%1, hidden in the figure</source>
        <translation>%1 លាក់ក្នុងគំនូសតាង</translation>
    </message>
</context>
<context>
    <name>sampan::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>សារ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>កំហុស</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>ការព្រមាន</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>សេចក្ដីជូនដំណឹង</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>បិទសារនេះ</translation>
    </message>
</context>
<context>
    <name>sampan::Names</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this file translates into, as in its name: zh_CN, km, th, vi, id, ms.</extracomment>
        <translation>km</translation>
    </message>
    <message>
        <source>World</source>
        <translation>ពិភពលោក</translation>
    </message>
    <message>
        <source>ASEAN</source>
        <translation>អាស៊ាន</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>សហភាពអឺរ៉ុប</translation>
    </message>
    <message>
        <source>European Union (27)</source>
        <translation>សហភាពអឺរ៉ុប (27)</translation>
    </message>
    <message>
        <source>Euro area</source>
        <translation>តំបន់អឺរ៉ូ</translation>
    </message>
    <message>
        <source>Advanced economies</source>
        <translation>សេដ្ឋកិច្ចជឿនលឿន</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>អាហ្វ្រិក</translation>
    </message>
    <message>
        <source>Africa, not specified</source>
        <translation>អាហ្វ្រិក មិនបញ្ជាក់</translation>
    </message>
    <message>
        <source>Areas not specified</source>
        <translation>តំបន់មិនបញ្ជាក់</translation>
    </message>
    <message>
        <source>Areas, nes</source>
        <translation>តំបន់មិនបញ្ជាក់</translation>
    </message>
    <message>
        <source>Other Asia, nes</source>
        <translation>អាស៊ីផ្សេងទៀត មិនបញ្ជាក់</translation>
    </message>
    <message>
        <source>Asia, not specified</source>
        <translation>អាស៊ី មិនបញ្ជាក់</translation>
    </message>
    <message>
        <source>Emerging and developing economies</source>
        <translation>សេដ្ឋកិច្ចកំពុងរីកចម្រើន និងកំពុងអភិវឌ្ឍ</translation>
    </message>
    <message>
        <source>Emerging and developing Asia</source>
        <translation>អាស៊ីកំពុងរីកចម្រើន និងកំពុងអភិវឌ្ឍ</translation>
    </message>
    <message>
        <source>Emerging and developing Europe</source>
        <translation>អឺរ៉ុបកំពុងរីកចម្រើន និងកំពុងអភិវឌ្ឍ</translation>
    </message>
    <message>
        <source>Emerging and developing economies: fuel exporters</source>
        <translation>សេដ្ឋកិច្ចកំពុងរីកចម្រើន និងកំពុងអភិវឌ្ឍ៖ អ្នកនាំចេញឥន្ធនៈ</translation>
    </message>
    <message>
        <source>Emerging and developing economies: others</source>
        <translation>សេដ្ឋកិច្ចកំពុងរីកចម្រើន និងកំពុងអភិវឌ្ឍ៖ ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Europe, not specified</source>
        <translation>អឺរ៉ុប មិនបញ្ជាក់</translation>
    </message>
    <message>
        <source>Middle East and Central Asia</source>
        <translation>មជ្ឈិមបូព៌ា និងអាស៊ីកណ្ដាល</translation>
    </message>
    <message>
        <source>Middle East and Central Asia, not specified</source>
        <translation>មជ្ឈិមបូព៌ា និងអាស៊ីកណ្ដាល មិនបញ្ជាក់</translation>
    </message>
    <message>
        <source>Middle East</source>
        <translation>មជ្ឈិមបូព៌ា</translation>
    </message>
    <message>
        <source>Other countries not included elsewhere</source>
        <translation>ប្រទេសផ្សេងទៀតដែលមិនបានរាប់បញ្ចូល</translation>
    </message>
    <message>
        <source>Special categories</source>
        <translation>ប្រភេទពិសេស</translation>
    </message>
    <message>
        <source>Bunkers</source>
        <translation>ឥន្ធនៈនាវា និងយន្តហោះ</translation>
    </message>
    <message>
        <source>Free zones</source>
        <translation>តំបន់សេរី</translation>
    </message>
    <message>
        <source>Sub-Saharan Africa</source>
        <translation>អាហ្វ្រិកក្រោមសាហារ៉ា</translation>
    </message>
    <message>
        <source>Western Hemisphere</source>
        <translation>អឌ្ឍគោលខាងលិច</translation>
    </message>
    <message>
        <source>Western Hemisphere, not specified</source>
        <translation>អឌ្ឍគោលខាងលិច មិនបញ្ជាក់</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>សហភាពសូវៀត</translation>
    </message>
    <message>
        <source>USSR</source>
        <translation>សហភាពសូវៀត</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>យូហ្គោស្លាវី</translation>
    </message>
    <message>
        <source>Serbia and Montenegro</source>
        <translation>ស៊ែប៊ី និងម៉ុងតេណេហ្គ្រោ</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <translation>ឆេកូស្លូវ៉ាគី</translation>
    </message>
    <message>
        <source>Belgium-Luxembourg</source>
        <translation>បែលហ្ស៊ិក-លុចសំបួ</translation>
    </message>
    <message>
        <source>German Democratic Republic</source>
        <translation>សាធារណរដ្ឋប្រជាធិបតេយ្យអាល្លឺម៉ង់</translation>
    </message>
    <message>
        <source>Netherlands Antilles</source>
        <translation>អង់ទីយហូឡង់</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>ហុងកុង</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>ម៉ាកាវ</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>តៃវ៉ាន់</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>ការនាំចេញ</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>ការនាំចូល</translation>
    </message>
    <message>
        <source>Total trade</source>
        <translation>ពាណិជ្ជកម្មសរុប</translation>
    </message>
    <message>
        <source>Exports plus imports</source>
        <translation>ការនាំចេញបូកការនាំចូល</translation>
    </message>
    <message>
        <source>Re-exports</source>
        <translation>ការនាំចេញឡើងវិញ</translation>
    </message>
    <message>
        <source>Re-imports</source>
        <translation>ការនាំចូលឡើងវិញ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>អ្នករាយការណ៍</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>ដៃគូ</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>លំហូរ</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>ផលិតផល</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>អ្នកនាំចូល</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>អ្នកនាំចេញ</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>អ្នកផ្គត់ផ្គង់</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>ស្ថិតិ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>រង្វាស់</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>របាយការណ៍</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>លើកទី</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Goods trade</source>
        <translation>ពាណិជ្ជកម្មទំនិញ</translation>
    </message>
    <message>
        <source>Imports of goods</source>
        <translation>ការនាំចូលទំនិញ</translation>
    </message>
    <message>
        <source>Trade value</source>
        <translation>តម្លៃពាណិជ្ជកម្ម</translation>
    </message>
    <message>
        <source>China’s trade with ASEAN, 1991–2020</source>
        <translation>ពាណិជ្ជកម្មរបស់ចិនជាមួយអាស៊ាន 1991–2020</translation>
    </message>
    <message>
        <source>Growth of bilateral trade</source>
        <translation>កំណើនពាណិជ្ជកម្មទ្វេភាគី</translation>
    </message>
    <message>
        <source>China’s goods trade with the ten ASEAN states, exports plus imports</source>
        <translation>ពាណិជ្ជកម្មទំនិញរបស់ចិនជាមួយប្រទេសអាស៊ានទាំងដប់ ការនាំចេញបូកការនាំចូល</translation>
    </message>
    <message>
        <source>China Customs, as quoted</source>
        <translation>គយចិន តាមការដកស្រង់</translation>
    </message>
    <message>
        <source>China’s exports to and imports from ASEAN</source>
        <translation>ការនាំចេញរបស់ចិនទៅ និងការនាំចូលពីអាស៊ាន</translation>
    </message>
    <message>
        <source>Goods trade with the ten ASEAN states, as China reports it</source>
        <translation>ពាណិជ្ជកម្មទំនិញជាមួយប្រទេសអាស៊ានទាំងដប់ តាមរបាយការណ៍ចិន</translation>
    </message>
    <message>
        <source>China’s trade with the ten ASEAN states</source>
        <translation>ពាណិជ្ជកម្មរបស់ចិនជាមួយប្រទេសអាស៊ានទាំងដប់</translation>
    </message>
    <message>
        <source>Exports plus imports of goods</source>
        <translation>ការនាំចេញបូកការនាំចូលទំនិញ</translation>
    </message>
    <message>
        <source>The ten states’ parts in China’s trade with ASEAN</source>
        <translation>ចំណែកប្រទេសទាំងដប់ក្នុងពាណិជ្ជកម្មចិន–អាស៊ាន</translation>
    </message>
    <message>
        <source>ASEAN’s share of China’s trade</source>
        <translation>ចំណែកអាស៊ានក្នុងពាណិជ្ជកម្មចិន</translation>
    </message>
    <message>
        <source>Share of China’s goods trade with the world, per cent</source>
        <translation>ចំណែកនៃពាណិជ្ជកម្មទំនិញរបស់ចិនជាមួយពិភពលោក គិតជាភាគរយ</translation>
    </message>
    <message>
        <source>China’s trade balance with ASEAN</source>
        <translation>តុល្យភាពពាណិជ្ជកម្មរបស់ចិនជាមួយអាស៊ាន</translation>
    </message>
    <message>
        <source>Exports less imports of goods, as China reports them</source>
        <translation>ការនាំចេញដកការនាំចូលទំនិញ តាមរបាយការណ៍ចិន</translation>
    </message>
    <message>
        <source>The same trade as both sides report it</source>
        <translation>ពាណិជ្ជកម្មដូចគ្នាតាមរបាយការណ៍ភាគីទាំងពីរ</translation>
    </message>
    <message>
        <source>Exports plus imports of goods between China and the ten ASEAN states</source>
        <translation>ការនាំចេញបូកការនាំចូលទំនិញរវាងចិន និងប្រទេសអាស៊ានទាំងដប់</translation>
    </message>
    <message>
        <source>The ten states’ reports</source>
        <translation>របាយការណ៍ប្រទេសទាំងដប់</translation>
    </message>
    <message>
        <source>Dialogue begins</source>
        <translation>កិច្ចសន្ទនាចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>Trade passes US$10 billion</source>
        <translation>ពាណិជ្ជកម្មលើស 10 ពាន់លានដុល្លារ</translation>
    </message>
    <message>
        <source>Two joint committees formalised</source>
        <translation>គណៈកម្មការចម្រុះពីរត្រូវបានបង្កើតជាផ្លូវការ</translation>
    </message>
    <message>
        <source>Viet Nam joins ASEAN</source>
        <translation>វៀតណាមចូលអាស៊ាន</translation>
    </message>
    <message>
        <source>China becomes full Dialogue Partner</source>
        <translation>ចិនក្លាយជាដៃគូសន្ទនាពេញសិទ្ធិ</translation>
    </message>
    <message>
        <source>Asian financial crisis starts</source>
        <translation>វិបត្តិហិរញ្ញវត្ថុអាស៊ីចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>Laos and Myanmar join ASEAN</source>
        <translation>ឡាវ និងមីយ៉ាន់ម៉ាចូលអាស៊ាន</translation>
    </message>
    <message>
        <source>First China-ASEAN summit</source>
        <translation>កិច្ចប្រជុំកំពូលចិន–អាស៊ានលើកដំបូង</translation>
    </message>
    <message>
        <source>Cambodia joins ASEAN</source>
        <translation>កម្ពុជាចូលអាស៊ាន</translation>
    </message>
    <message>
        <source>Zhu Rongji proposes a free trade area</source>
        <translation>ជូ រ៉ុងជី ស្នើតំបន់ពាណិជ្ជកម្មសេរី</translation>
    </message>
    <message>
        <source>Leaders agree to build the FTA within ten years</source>
        <translation>មេដឹកនាំយល់ព្រមបង្កើត FTA ក្នុងដប់ឆ្នាំ</translation>
    </message>
    <message>
        <source>China admitted to the WTO</source>
        <translation>ចិនចូល WTO</translation>
    </message>
    <message>
        <source>Framework agreement signed</source>
        <translation>ចុះហត្ថលេខាកិច្ចព្រមព្រៀងក្របខ័ណ្ឌ</translation>
    </message>
    <message>
        <source>Strategic Partnership for Peace and Prosperity</source>
        <translation>ភាពជាដៃគូយុទ្ធសាស្ត្រដើម្បីសន្តិភាព និងវិបុលភាព</translation>
    </message>
    <message>
        <source>Trade passes US$100 billion</source>
        <translation>ពាណិជ្ជកម្មលើស 100 ពាន់លានដុល្លារ</translation>
    </message>
    <message>
        <source>First China-ASEAN Expo opens in Nanning</source>
        <translation>ពិព័រណ៍ចិន–អាស៊ានលើកដំបូងបើកនៅណាននីង</translation>
    </message>
    <message>
        <source>Agreement on Trade in Goods signed</source>
        <translation>ចុះហត្ថលេខាកិច្ចព្រមព្រៀងពាណិជ្ជកម្មទំនិញ</translation>
    </message>
    <message>
        <source>Tariff cuts under the goods agreement begin</source>
        <translation>ការកាត់បន្ថយពន្ធតាមកិច្ចព្រមព្រៀងទំនិញចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>Agreement on Trade in Services signed</source>
        <translation>ចុះហត្ថលេខាកិច្ចព្រមព្រៀងពាណិជ្ជកម្មសេវា</translation>
    </message>
    <message>
        <source>Trade passes US$200 billion</source>
        <translation>ពាណិជ្ជកម្មលើស 200 ពាន់លានដុល្លារ</translation>
    </message>
    <message>
        <source>Trade falls in the global crisis</source>
        <translation>ពាណិជ្ជកម្មធ្លាក់ចុះក្នុងវិបត្តិសកល</translation>
    </message>
    <message>
        <source>Free trade area in effect</source>
        <translation>តំបន់ពាណិជ្ជកម្មសេរីចូលជាធរមាន</translation>
    </message>
    <message>
        <source>ASEAN becomes China&apos;s third largest partner</source>
        <translation>អាស៊ានក្លាយជាដៃគូធំទីបីរបស់ចិន</translation>
    </message>
    <message>
        <source>ASEAN-China Centre launched</source>
        <translation>មជ្ឈមណ្ឌលអាស៊ាន-ចិនត្រូវបានបើក</translation>
    </message>
    <message>
        <source>21st Century Maritime Silk Road proposed</source>
        <translation>ស្នើផ្លូវសូត្រសមុទ្រសតវត្សទី 21</translation>
    </message>
    <message>
        <source>Target of US$1 trillion by 2020 set</source>
        <translation>កំណត់គោលដៅ 1 ពាន់ពាន់លានដុល្លារត្រឹម 2020</translation>
    </message>
    <message>
        <source>FTA upgrade protocol (2.0) signed</source>
        <translation>ចុះហត្ថលេខាពិធីសារធ្វើឱ្យប្រសើរ FTA (2.0)</translation>
    </message>
    <message>
        <source>ASEAN overtakes the US</source>
        <translation>អាស៊ានលើសសហរដ្ឋអាមេរិក</translation>
    </message>
    <message>
        <source>FTA upgrade protocol in effect for all</source>
        <translation>ពិធីសារធ្វើឱ្យប្រសើរចូលជាធរមានសម្រាប់ទាំងអស់</translation>
    </message>
    <message>
        <source>ASEAN is China’s largest partner</source>
        <translation>អាស៊ានជាដៃគូធំបំផុតរបស់ចិន</translation>
    </message>
    <message>
        <source>RCEP signed</source>
        <translation>ចុះហត្ថលេខា RCEP</translation>
    </message>
    <message>
        <source>Comprehensive Strategic Partnership</source>
        <translation>ភាពជាដៃគូយុទ្ធសាស្ត្រគ្រប់ជ្រុងជ្រោយ</translation>
    </message>
    <message>
        <source>RCEP in force</source>
        <translation>RCEP ចូលជាធរមាន</translation>
    </message>
    <message>
        <source>RCEP in force for all 15</source>
        <translation>RCEP ចូលជាធរមានសម្រាប់ប្រទេសទាំង 15</translation>
    </message>
    <message>
        <source>FTA 3.0 negotiations concluded</source>
        <translation>ការចរចា FTA 3.0 បញ្ចប់</translation>
    </message>
    <message>
        <source>Timor-Leste joins ASEAN (11 members)</source>
        <translation>ទីម័រឡេស្តេចូលអាស៊ាន (សមាជិក 11)</translation>
    </message>
    <message>
        <source>FTA 3.0 Upgrade Protocol signed</source>
        <translation>ចុះហត្ថលេខាពិធីសារធ្វើឱ្យប្រសើរ FTA 3.0</translation>
    </message>
    <message>
        <source>Trade passes US$1 trillion</source>
        <translation>ពាណិជ្ជកម្មលើស 1 ពាន់ពាន់លានដុល្លារ</translation>
    </message>
    <message>
        <source>IMF Direction of Trade Statistics</source>
        <translation>ស្ថិតិទិសដៅពាណិជ្ជកម្មរបស់ IMF</translation>
    </message>
    <message>
        <source>China Customs, as quoted in print</source>
        <translation>គយចិន តាមការដកស្រង់ក្នុងឯកសារបោះពុម្ព</translation>
    </message>
    <message>
        <source>ASEAN statistics, as quoted in print</source>
        <translation>ស្ថិតិអាស៊ាន តាមការដកស្រង់ក្នុងឯកសារបោះពុម្ព</translation>
    </message>
    <message>
        <source>Imports of the ASEAN states and China by supplier, 1991–2024</source>
        <translation>ការនាំចូលរបស់ប្រទេសអាស៊ាន និងចិន តាមអ្នកផ្គត់ផ្គង់ 1991–2024</translation>
    </message>
    <message>
        <source>Market shares of Cambodia’s suppliers</source>
        <translation>ចំណែកទីផ្សាររបស់អ្នកផ្គត់ផ្គង់កម្ពុជា</translation>
    </message>
    <message>
        <source>Share of goods imports by partner, per cent</source>
        <translation>ចំណែកនៃការនាំចូលទំនិញតាមដៃគូ គិតជាភាគរយ</translation>
    </message>
    <message>
        <source>Cambodia’s suppliers in 2020</source>
        <translation>អ្នកផ្គត់ផ្គង់កម្ពុជាក្នុងឆ្នាំ 2020</translation>
    </message>
    <message>
        <source>Share of goods imports, per cent</source>
        <translation>ចំណែកនៃការនាំចូលទំនិញ គិតជាភាគរយ</translation>
    </message>
    <message>
        <source>Who supplied Cambodia in 2020</source>
        <translation>អ្នកណាផ្គត់ផ្គង់កម្ពុជាក្នុងឆ្នាំ 2020</translation>
    </message>
    <message>
        <source>Cambodia’s suppliers in 2022</source>
        <translation>អ្នកផ្គត់ផ្គង់កម្ពុជាក្នុងឆ្នាំ 2022</translation>
    </message>
    <message>
        <source>Share of goods imports according to customs, per cent</source>
        <translation>ចំណែកនៃការនាំចូលទំនិញតាមគយ គិតជាភាគរយ</translation>
    </message>
    <message>
        <source>Market shares of Brunei’s suppliers</source>
        <translation>ចំណែកទីផ្សាររបស់អ្នកផ្គត់ផ្គង់ប្រ៊ុយណេ</translation>
    </message>
    <message>
        <source>Market shares of China’s suppliers</source>
        <translation>ចំណែកទីផ្សាររបស់អ្នកផ្គត់ផ្គង់ចិន</translation>
    </message>
    <message>
        <source>Market shares of Indonesia’s suppliers</source>
        <translation>ចំណែកទីផ្សាររបស់អ្នកផ្គត់ផ្គង់ឥណ្ឌូណេស៊ី</translation>
    </message>
    <message>
        <source>Market shares of Laos’ suppliers</source>
        <translation>ចំណែកទីផ្សាររបស់អ្នកផ្គត់ផ្គង់ឡាវ</translation>
    </message>
    <message>
        <source>Market shares of Myanmar’s suppliers</source>
        <translation>ចំណែកទីផ្សាររបស់អ្នកផ្គត់ផ្គង់មីយ៉ាន់ម៉ា</translation>
    </message>
    <message>
        <source>Market shares of Malaysia’s suppliers</source>
        <translation>ចំណែកទីផ្សាររបស់អ្នកផ្គត់ផ្គង់ម៉ាឡេស៊ី</translation>
    </message>
    <message>
        <source>Market shares of Philippines’ suppliers</source>
        <translation>ចំណែកទីផ្សាររបស់អ្នកផ្គត់ផ្គង់ហ្វីលីពីន</translation>
    </message>
    <message>
        <source>Market shares of Singapore’s suppliers</source>
        <translation>ចំណែកទីផ្សាររបស់អ្នកផ្គត់ផ្គង់សិង្ហបុរី</translation>
    </message>
    <message>
        <source>Market shares of Thailand’s suppliers</source>
        <translation>ចំណែកទីផ្សាររបស់អ្នកផ្គត់ផ្គង់ថៃ</translation>
    </message>
    <message>
        <source>Market shares of Vietnam’s suppliers</source>
        <translation>ចំណែកទីផ្សាររបស់អ្នកផ្គត់ផ្គង់វៀតណាម</translation>
    </message>
    <message>
        <source>In some years the IMF’s total counts Taiwan twice or splits it in two rows; shares are of the total put right.</source>
        <translation>ក្នុងឆ្នាំខ្លះ សរុបរបស់ IMF រាប់តៃវ៉ាន់ពីរដង ឬបំបែកជាពីរជួរ ចំណែកគិតពីសរុបដែលបានកែ។</translation>
    </message>
    <message>
        <source>From 1997: the years before are mostly estimates of the IMF.</source>
        <translation>ចាប់ពី 1997៖ ឆ្នាំមុនៗភាគច្រើនជាការប៉ាន់ស្មានរបស់ IMF។</translation>
    </message>
    <message>
        <source>The total holds gold from Singapore that the figure for Singapore evidently leaves out.</source>
        <translation>សរុបមានមាសពីសិង្ហបុរី ដែលតួលេខសិង្ហបុរីមិនបានរាប់។</translation>
    </message>
    <message>
        <source>Nearly all figures of Laos are estimates of the IMF.</source>
        <translation>តួលេខឡាវស្ទើរទាំងអស់ជាការប៉ាន់ស្មានរបស់ IMF។</translation>
    </message>
    <message>
        <source>From 2000: the years before are mostly estimates of the IMF.</source>
        <translation>ចាប់ពី 2000៖ ឆ្នាំមុនៗភាគច្រើនជាការប៉ាន់ស្មានរបស់ IMF។</translation>
    </message>
    <message>
        <source>Singapore’s figures of 2020 look like part of a year.</source>
        <translation>តួលេខសិង្ហបុរីឆ្នាំ 2020 មើលទៅដូចជាតែមួយផ្នែកនៃឆ្នាំ។</translation>
    </message>
    <message>
        <source>The IMF’s, Taiwan counted once</source>
        <translation>របស់ IMF តៃវ៉ាន់រាប់ម្ដង</translation>
    </message>
    <message>
        <source>Customs of Cambodia, as quoted in print</source>
        <translation>គយកម្ពុជា តាមការដកស្រង់ក្នុងឯកសារបោះពុម្ព</translation>
    </message>
    <message>
        <source>China–ASEAN Expo: contracts and trade by edition, 2004–2025</source>
        <translation>ពិព័រណ៍ចិន–អាស៊ាន៖ កិច្ចសន្យា និងពាណិជ្ជកម្មតាមលើក 2004–2025</translation>
    </message>
    <message>
        <source>Expo investment totals</source>
        <translation>វិនិយោគសរុបនៃពិព័រណ៍</translation>
    </message>
    <message>
        <source>Investment contracted at each China–ASEAN Expo, international and domestic</source>
        <translation>វិនិយោគតាមកិច្ចសន្យានៅពិព័រណ៍ចិន–អាស៊ាននីមួយៗ អន្តរជាតិ និងក្នុងស្រុក</translation>
    </message>
    <message>
        <source>Expo investment totals in dollars</source>
        <translation>វិនិយោគសរុបនៃពិព័រណ៍ជាដុល្លារ</translation>
    </message>
    <message>
        <source>As the reports convert the amounts in yuan</source>
        <translation>តាមការប្ដូរពីយ័នក្នុងរបាយការណ៍</translation>
    </message>
    <message>
        <source>International contracts of the early expos</source>
        <translation>កិច្ចសន្យាអន្តរជាតិនៃពិព័រណ៍ដំបូងៗ</translation>
    </message>
    <message>
        <source>Investment in international projects signed at each China–ASEAN Expo</source>
        <translation>វិនិយោគគម្រោងអន្តរជាតិដែលបានចុះហត្ថលេខានៅពិព័រណ៍នីមួយៗ</translation>
    </message>
    <message>
        <source>Domestic contracts of the early expos</source>
        <translation>កិច្ចសន្យាក្នុងស្រុកនៃពិព័រណ៍ដំបូងៗ</translation>
    </message>
    <message>
        <source>Investment in Chinese domestic projects signed at each China–ASEAN Expo</source>
        <translation>វិនិយោគគម្រោងក្នុងស្រុកចិនដែលបានចុះហត្ថលេខានៅពិព័រណ៍នីមួយៗ</translation>
    </message>
    <message>
        <source>Trade concluded at the expo</source>
        <translation>ពាណិជ្ជកម្មដែលបានព្រមព្រៀងនៅពិព័រណ៍</translation>
    </message>
    <message>
        <source>Goods sold at each China–ASEAN Expo</source>
        <translation>ទំនិញលក់នៅពិព័រណ៍ចិន–អាស៊ាននីមួយៗ</translation>
    </message>
    <message>
        <source>Projects signed at the expo</source>
        <translation>គម្រោងដែលបានចុះហត្ថលេខានៅពិព័រណ៍</translation>
    </message>
    <message>
        <source>International and domestic investment projects</source>
        <translation>គម្រោងវិនិយោគអន្តរជាតិ និងក្នុងស្រុក</translation>
    </message>
    <message>
        <source>Values as announced at each closing; “over” in the reports is a lower bound.</source>
        <translation>តម្លៃដូចប្រកាសពេលបិទ “លើស” ក្នុងរបាយការណ៍ជាកម្រិតទាប។</translation>
    </message>
    <message>
        <source>No total was found for the 21st and 22nd.</source>
        <translation>រកមិនឃើញសរុបសម្រាប់លើកទី 21 និង 22 ទេ។</translation>
    </message>
    <message>
        <source>Later editions report only a total with domestic contracts.</source>
        <translation>លើកក្រោយៗរាយការណ៍តែសរុបរួមទាំងកិច្ចសន្យាក្នុងស្រុក។</translation>
    </message>
    <message>
        <source>No longer published after the 10th edition.</source>
        <translation>មិនផ្សាយទៀតទេក្រោយលើកទី 10។</translation>
    </message>
    <message>
        <source>Investment contracted, international and domestic</source>
        <translation>វិនិយោគតាមកិច្ចសន្យា អន្តរជាតិ និងក្នុងស្រុក</translation>
    </message>
    <message>
        <source>Investment contracted, international and domestic, as printed in dollars</source>
        <translation>វិនិយោគតាមកិច្ចសន្យា អន្តរជាតិ និងក្នុងស្រុក ជាដុល្លារដូចបានបោះពុម្ព</translation>
    </message>
    <message>
        <source>Investment in international contracts</source>
        <translation>វិនិយោគក្នុងកិច្ចសន្យាអន្តរជាតិ</translation>
    </message>
    <message>
        <source>Investment in domestic contracts</source>
        <translation>វិនិយោគក្នុងកិច្ចសន្យាក្នុងស្រុក</translation>
    </message>
    <message>
        <source>Projects signed, international and domestic</source>
        <translation>គម្រោងដែលបានចុះហត្ថលេខា អន្តរជាតិ និងក្នុងស្រុក</translation>
    </message>
    <message>
        <source>International projects signed</source>
        <translation>គម្រោងអន្តរជាតិដែលបានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Domestic projects signed</source>
        <translation>គម្រោងក្នុងស្រុកដែលបានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>អ្នកតាំងពិព័រណ៍</translation>
    </message>
    <message>
        <source>Booths</source>
        <translation>ស្តង់</translation>
    </message>
    <message>
        <source>Main report</source>
        <translation>របាយការណ៍ចម្បង</translation>
    </message>
    <message>
        <source>Other report 1</source>
        <translation>របាយការណ៍ផ្សេង 1</translation>
    </message>
    <message>
        <source>Other report 2</source>
        <translation>របាយការណ៍ផ្សេង 2</translation>
    </message>
</context>
<context>
    <name>sampan::Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>របាររុករក</translation>
    </message>
    <message>
        <source>Year shown</source>
        <translation>ឆ្នាំដែលបង្ហាញ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ផ្អាក</translation>
    </message>
    <message>
        <source>Play through the years</source>
        <translation>ចាក់តាមឆ្នាំ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>គ្រាប់ចុចដកឃ្លា</translation>
    </message>
</context>
<context>
    <name>sampan::NavigatorStrip</name>
    <message>
        <source>First period shown</source>
        <translation>រយៈពេលដំបូងដែលបង្ហាញ</translation>
    </message>
    <message>
        <source>Last period shown</source>
        <translation>រយៈពេលចុងក្រោយដែលបង្ហាញ</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>រយៈពេលដែលបង្ហាញ</translation>
    </message>
    <message>
        <source>Drag to choose the years in view; drag the bright part to move it; double-click for all</source>
        <translation>អូសដើម្បីជ្រើសឆ្នាំដែលមើលឃើញ; អូសផ្នែកភ្លឺដើម្បីរំកិលវា; ចុចពីរដងសម្រាប់ទាំងអស់</translation>
    </message>
    <message>
        <source>Years in view</source>
        <translation>ឆ្នាំដែលមើលឃើញ</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>បង្ហាញរយៈពេលទាំងមូល</translation>
    </message>
</context>
<context>
    <name>sampan::ObservationModel</name>
    <message>
        <source>suppressed</source>
        <translation>សម្ងាត់</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>គ្មានទិន្នន័យ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ទទេ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>រង្វាស់</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ឯកតា</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ជួរ</translation>
    </message>
</context>
<context>
    <name>sampan::ObservationPanel</name>
    <message>
        <source>Only those in the figure</source>
        <translation>តែអ្វីដែលមានក្នុងគំនូសតាង</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>ត្រងជួរ</translation>
    </message>
    <message>
        <source>Filter rows by text</source>
        <translation>ត្រងជួរតាមអត្ថបទ</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>ការសង្កេត</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ជួរ</numerusform>
            <numerusform>%n ជួរ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 នៃ %2 ជួរ</translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>, បានជ្រើស %1</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>កំពុងតម្រៀប…</translation>
    </message>
    <message>
        <source>The first %1 of %2 selected rows are on the clipboard; “Save as” writes all of them.</source>
        <translation>%1 ជួរដំបូងនៃ %2 ជួរដែលបានជ្រើសនៅក្នុងក្ដារតម្បៀតខ្ទាស់ “រក្សាទុកជា” សរសេរទាំងអស់។</translation>
    </message>
    <message>
        <source>Selection and year</source>
        <translation>ជម្រើស និងឆ្នាំ</translation>
    </message>
</context>
<context>
    <name>sampan::Opener</name>
    <message>
        <source>The file needs more memory than there is. Nothing was opened.</source>
        <translation>ឯកសារត្រូវការអង្គចងចាំលើសពីអ្វីដែលមាន។ មិនបានបើកអ្វីទេ។</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>មិនអាចអានឯកសារបានទេ៖ %1</translation>
    </message>
</context>
<context>
    <name>sampan::Origin</name>
    <message>
        <source>This figure was saved without its values, and the dataset that it was made of (%1) was not found beside it or among the files opened lately.</source>
        <translation>គំនូសតាងនេះត្រូវបានរក្សាទុកដោយគ្មានតម្លៃ ហើយរកមិនឃើញសំណុំទិន្នន័យដើមរបស់វា (%1) នៅក្បែរវា ឬក្នុងឯកសារដែលបើកថ្មីៗទេ។</translation>
    </message>
    <message>
        <source>Only the values in the figure are shown: the dataset that it was made of (%1) was not found beside it or among the files opened lately.</source>
        <translation>បង្ហាញតែតម្លៃក្នុងគំនូសតាង៖ រកមិនឃើញសំណុំទិន្នន័យដើមរបស់វា (%1) នៅក្បែរវា ឬក្នុងឯកសារដែលបើកថ្មីៗទេ។</translation>
    </message>
</context>
<context>
    <name>sampan::PageSize</name>
    <message>
        <source>One column, 89 mm</source>
        <translation>ជួរឈរមួយ 89 mm</translation>
    </message>
    <message>
        <source>One and a half columns, 120 mm</source>
        <translation>ជួរឈរមួយកន្លះ 120 mm</translation>
    </message>
    <message>
        <source>Two columns, 183 mm</source>
        <translation>ជួរឈរពីរ 183 mm</translation>
    </message>
    <message>
        <source>Slide 16:9, 254 × 143 mm</source>
        <translation>ស្លាយ 16:9, 254 × 143 mm</translation>
    </message>
    <message>
        <source>Web, 1200 × 675 pixels</source>
        <translation>វិប 1200 × 675 ភីកសែល</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080 pixels</source>
        <translation>ការេ 1080 × 1080 ភីកសែល</translation>
    </message>
    <message>
        <source>A4 landscape, 297 × 210 mm</source>
        <translation>A4 ផ្ដេក 297 × 210 mm</translation>
    </message>
    <message>
        <source>A4 portrait, 210 × 297 mm</source>
        <translation>A4 បញ្ឈរ 210 × 297 mm</translation>
    </message>
</context>
<context>
    <name>sampan::PdfAttachment</name>
    <message>
        <source>The part of Sampan that reads PDF files is not installed.</source>
        <translation>មិនបានដំឡើងផ្នែកនៃ Sampan ដែលអានឯកសារ PDF ទេ។</translation>
    </message>
    <message>
        <source>The attachment of this PDF is larger than any figure; it is not read.</source>
        <translation>ឯកសារភ្ជាប់នៃ PDF នេះធំជាងគំនូសតាងណាទាំងអស់; មិនអានទេ។</translation>
    </message>
    <message>
        <source>This PDF is locked with a password; it is not read.</source>
        <translation>PDF នេះចាក់សោដោយពាក្យសម្ងាត់; មិនអានទេ។</translation>
    </message>
    <message>
        <source>This PDF is damaged.</source>
        <translation>PDF នេះខូច។</translation>
    </message>
</context>
<context>
    <name>sampan::PdfFile</name>
    <message>
        <source>en</source>
        <comment>code of the language of the program&apos;s texts</comment>
        <translation>km</translation>
    </message>
</context>
<context>
    <name>sampan::Preferences</name>
    <message>
        <source>The language changes when Sampan is started next.</source>
        <translation>ភាសានឹងប្ដូរពេលចាប់ផ្ដើម Sampan លើកក្រោយ។</translation>
    </message>
    <message>
        <source>Dragging with the &amp;left button draws a zoom box</source>
        <translation>អូសដោយប៊ូតុងឆ្វេងគូសប្រអប់ពង្រីក (&amp;L)</translation>
    </message>
    <message>
        <source>Every &amp;export begins with this size and look</source>
        <translation>ការនាំចេញនីមួយៗចាប់ផ្ដើមដោយទំហំ និងរូបរាងនេះ (&amp;E)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>ចំណូលចិត្ត</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>តាមផ្ទៃតុ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> មម</translation>
    </message>
    <message>
        <source>Width of exports</source>
        <translation>ទទឹងនៃការនាំចេញ</translation>
    </message>
    <message>
        <source>Height of exports</source>
        <translation>កម្ពស់នៃការនាំចេញ</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>ភាសា (&amp;G)៖</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>រូបរាង (&amp;A)៖</translation>
    </message>
    <message>
        <source>Chart:</source>
        <translation>គំនូសតាង៖</translation>
    </message>
    <message>
        <source>Otherwise it moves the figure, and Shift draws the box. The middle button always moves it.</source>
        <translation>បើមិនដូច្នេះទេ ការអូសរំកិលគំនូសតាង ហើយ Shift គូសប្រអប់។ ប៊ូតុងកណ្ដាលរំកិលជានិច្ច។</translation>
    </message>
    <message>
        <source>Exports:</source>
        <translation>ការនាំចេញ៖</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>ទំហំ (&amp;S)៖</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>គុណភាពបង្ហាញ (&amp;R)៖</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>រចនាប័ទ្ម (&amp;T)៖</translation>
    </message>
    <message>
        <source>Otherwise an export begins as the last one was.</source>
        <translation>បើមិនដូច្នេះទេ ការនាំចេញចាប់ផ្ដើមដូចលើកមុន។</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>កម្រិតផ្ទុយខ្ពស់</translation>
    </message>
</context>
<context>
    <name>sampan::Printing</name>
    <message>
        <source>The printer “%1” takes no page.</source>
        <translation>ម៉ាស៊ីនបោះពុម្ព “%1” មិនទទួលទំព័រទេ។</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>មិនអាចបោះពុម្ពទំព័របានទេ។</translation>
    </message>
</context>
<context>
    <name>sampan::ProblemLog</name>
    <message numerus="yes">
        <source>%n more of the same kind from this row on.</source>
        <translation>
            <numerusform>%n ទៀតប្រភេទដូចគ្នាចាប់ពីជួរនេះ។</numerusform>
            <numerusform>%n ទៀតប្រភេទដូចគ្នាចាប់ពីជួរនេះ។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>កំហុស</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>ការព្រមាន</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>កម្រិត</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ជួរ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>អ្វីដែលរកឃើញ</translation>
    </message>
</context>
<context>
    <name>sampan::Provenance</name>
    <message>
        <source>Layer</source>
        <translation>ស្រទាប់</translation>
    </message>
    <message>
        <source>%1, which names none</source>
        <translation>%1 ដែលមិនដាក់ឈ្មោះប្រភព</translation>
    </message>
</context>
<context>
    <name>sampan::Quantity</name>
    <message>
        <source>thousand</source>
        <translation>ពាន់</translation>
    </message>
    <message>
        <source>ten thousand</source>
        <translation>ម៉ឺន</translation>
    </message>
    <message>
        <source>million</source>
        <translation>លាន</translation>
    </message>
    <message>
        <source>hundred million</source>
        <translation>រយលាន</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>ពាន់លាន</translation>
    </message>
    <message>
        <source>trillion</source>
        <translation>ពាន់ពាន់លាន</translation>
    </message>
    <message>
        <source>US$</source>
        <translation>ដុល្លារអាមេរិក</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>យ័ន</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A scale and the unit: &quot;million yuan&quot;.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <extracomment>%1 a scale: &quot;US$ million&quot;.</extracomment>
        <translation>%1ដុល្លារអាមេរិក</translation>
    </message>
</context>
<context>
    <name>sampan::Query</name>
    <message>
        <source>the dataset has no measure: there is nothing to show</source>
        <translation>សំណុំទិន្នន័យគ្មានរង្វាស់ទេ៖ គ្មានអ្វីត្រូវបង្ហាញ</translation>
    </message>
    <message>
        <source>Totals are exports plus imports as reported; exports are usually valued FOB, imports CIF.</source>
        <translation>សរុបគឺការនាំចេញបូកការនាំចូលតាមរបាយការណ៍ ជាធម្មតាការនាំចេញគិត FOB ការនាំចូលគិត CIF។</translation>
    </message>
    <message>
        <source>Only %1 figures are shown; the file also holds others.</source>
        <translation>បង្ហាញតែតួលេខ%1 ឯកសារក៏មានតួលេខផ្សេងដែរ។</translation>
    </message>
    <message>
        <source>values of “%1” cannot be added; choose one member of: %2</source>
        <translation>តម្លៃនៃ “%1” មិនអាចបូកគ្នាបានទេ សូមជ្រើសមួយក្នុង៖ %2</translation>
    </message>
    <message>
        <source>each dimension</source>
        <translation>វិមាត្រនីមួយៗ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>The parts exceed the reported total in %1: “Other” is left out there.</source>
        <translation>ផ្នែកទាំងឡាយលើសសរុបដែលរាយការណ៍ក្នុង %1៖ “ផ្សេងទៀត” ត្រូវបានទុកចោលនៅទីនោះ។</translation>
    </message>
    <message>
        <source>a share needs a whole: choose what to show side by side, or a partner to compare with the total</source>
        <translation>ចំណែកត្រូវការទាំងមូល៖ ជ្រើសអ្វីដែលត្រូវបង្ហាញទន្ទឹមគ្នា ឬដៃគូដើម្បីប្រៀបធៀបនឹងសរុប</translation>
    </message>
    <message>
        <source>the members of “%1” are alternatives: they have no total to be shares of</source>
        <translation>សមាជិកនៃ “%1” ជាជម្រើសជំនួសគ្នា៖ គ្មានសរុបសម្រាប់គិតចំណែក</translation>
    </message>
    <message>
        <source>No share is given where the total is missing or zero.</source>
        <translation>មិនផ្ដល់ចំណែកទេ ពេលសរុបបាត់ ឬសូន្យ។</translation>
    </message>
    <message>
        <source>Shares are of the sum of the members in the data; no total is reported.</source>
        <translation>ចំណែកគិតពីផលបូកសមាជិកក្នុងទិន្នន័យ គ្មានសរុបដែលរាយការណ៍ទេ។</translation>
    </message>
    <message>
        <source>a balance needs exports and imports; the dataset has no flows</source>
        <translation>តុល្យភាពត្រូវការការនាំចេញ និងការនាំចូល សំណុំទិន្នន័យគ្មានលំហូរទេ</translation>
    </message>
    <message>
        <source>a balance joins the flows, so they cannot be shown side by side</source>
        <translation>តុល្យភាពរួមលំហូរ ដូច្នេះមិនអាចបង្ហាញទន្ទឹមគ្នាបាន</translation>
    </message>
    <message>
        <source>Balance: exports less imports as reported; exports are usually valued FOB, imports CIF.</source>
        <translation>តុល្យភាព៖ ការនាំចេញដកការនាំចូលតាមរបាយការណ៍ ជាធម្មតាការនាំចេញគិត FOB ការនាំចូលគិត CIF។</translation>
    </message>
    <message numerus="yes">
        <source>… (%n in all)</source>
        <translation>
            <numerusform>… (ទាំងអស់ %n)</numerusform>
            <numerusform>… (ទាំងអស់ %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no measure “%1”; the measures are: %2</source>
        <translation>គ្មានរង្វាស់ “%1” ទេ រង្វាស់ដែលមាន៖ %2</translation>
    </message>
    <message>
        <source>there is no dimension “%1”; the dimensions are: %2</source>
        <translation>គ្មានវិមាត្រ “%1” ទេ វិមាត្រដែលមាន៖ %2</translation>
    </message>
    <message>
        <source>“%1” has no member “%2”; there are: %3</source>
        <translation>“%1” គ្មានសមាជិក “%2” ទេ មាន៖ %3</translation>
    </message>
    <message>
        <source>the members of “%1” are alternatives and cannot be added; choose one, or show them side by side</source>
        <translation>សមាជិកនៃ “%1” ជាជម្រើសជំនួសគ្នា ហើយមិនអាចបូកបាន សូមជ្រើសមួយ ឬបង្ហាញទន្ទឹមគ្នា</translation>
    </message>
    <message>
        <source>“%1” is made of other members of “%2” and cannot be added to them; choose one, or show them side by side</source>
        <translation>“%1” ផ្សំពីសមាជិកផ្សេងនៃ “%2” ហើយមិនអាចបូកជាមួយវាបាន សូមជ្រើសមួយ ឬបង្ហាញទន្ទឹមគ្នា</translation>
    </message>
    <message>
        <source>the members of “%1” are alternatives and cannot be added; choose one of: %2</source>
        <translation>សមាជិកនៃ “%1” ជាជម្រើសជំនួសគ្នា ហើយមិនអាចបូកបាន សូមជ្រើសមួយក្នុង៖ %2</translation>
    </message>
    <message>
        <source>Codes of “%1” at several levels are added up, so the same trade counts more than once; choose one level, or the total.</source>
        <translation>កូដនៃ “%1” ច្រើនកម្រិតត្រូវបានបូក ដូច្នេះពាណិជ្ជកម្មដដែលត្រូវបានរាប់លើសម្ដង សូមជ្រើសកម្រិតមួយ ឬសរុប។</translation>
    </message>
    <message>
        <source>the members of “%1” overlap and cannot be added; choose one of: %2</source>
        <translation>សមាជិកនៃ “%1” ត្រួតគ្នា ហើយមិនអាចបូកបាន សូមជ្រើសមួយក្នុង៖ %2</translation>
    </message>
    <message>
        <source>Without a value above zero in the base period, hence not shown: %1</source>
        <translation>គ្មានតម្លៃលើសសូន្យក្នុងរយៈពេលគោល ដូច្នេះមិនបង្ហាញ៖ %1</translation>
    </message>
    <message>
        <source>%1 series over %2 periods are too many to show, and hardly any of their values are there; choose fewer, or a shorter time</source>
        <translation>%1 ស៊េរីលើ %2 រយៈពេលច្រើនពេកមិនអាចបង្ហាញ ហើយស្ទើរតែគ្មានតម្លៃ; ជ្រើសតិចជាងនេះ ឬពេលខ្លីជាង</translation>
    </message>
</context>
<context>
    <name>sampan::Reader</name>
    <message>
        <source>This is a link that leads out of the package&apos;s folder; it is not followed.</source>
        <translation>នេះជាតំណដែលចេញក្រៅថតនៃកញ្ចប់ មិនតាមវាទេ។</translation>
    </message>
    <message>
        <source>The data package names this file, but it is not there.</source>
        <translation>កញ្ចប់ទិន្នន័យដាក់ឈ្មោះឯកសារនេះ តែវាមិននៅទីនោះទេ។</translation>
    </message>
    <message>
        <source>The data package names “%1”, but the archive does not hold it.</source>
        <translation>កញ្ចប់ទិន្នន័យដាក់ឈ្មោះ “%1” តែបណ្ណសារមិនមានវាទេ។</translation>
    </message>
    <message>
        <source>The archive holds neither a datapackage.json nor a table.</source>
        <translation>បណ្ណសារគ្មានទាំង datapackage.json និងតារាង។</translation>
    </message>
    <message>
        <source>The archive holds %1 tables and no datapackage.json; unpack it and open one of them.</source>
        <translation>បណ្ណសារមាន %1 តារាង ហើយគ្មាន datapackage.json សូមពន្លា ហើយបើកមួយ។</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ឯកសារទទេ។</translation>
    </message>
    <message>
        <source>A .sampan file is a zip archive; this is something else, or its beginning is damaged.</source>
        <translation>ឯកសារ .sampan ជាបណ្ណសារ zip នេះជាអ្វីផ្សេង ឬដើមវាខូច។</translation>
    </message>
    <message>
        <source>This is a workbook of an old Excel (.xls). Save it as CSV and open that.</source>
        <translation>នេះជាសៀវភៅការងារ Excel ចាស់ (.xls)។ សូមរក្សាទុកជា CSV ហើយបើកវា។</translation>
    </message>
    <message>
        <source>This is a binary file, not a dataset. Sampan opens data packages, .sampan files, workbooks (xlsx, ods), SDMX, JSON-stat and tables of text (CSV, TSV).</source>
        <translation>នេះជាឯកសារគោលពីរ មិនមែនសំណុំទិន្នន័យទេ។ Sampan បើកកញ្ចប់ទិន្នន័យ ឯកសារ .sampan សៀវភៅការងារ (xlsx, ods) SDMX, JSON-stat និងតារាងអត្ថបទ (CSV, TSV)។</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks.</source>
        <translation>ឯកសារមានតែចន្លោះទទេ។</translation>
    </message>
    <message>
        <source>This JSON is neither a data package (with “resources”) nor JSON-stat (with “dimension” and “value”).</source>
        <translation>JSON នេះមិនមែនជាកញ្ចប់ទិន្នន័យ (មាន “resources”) ឬ JSON-stat (មាន “dimension” និង “value”) ទេ។</translation>
    </message>
    <message>
        <source>This is a web page or XML that is no SDMX message. Download the data as CSV.</source>
        <translation>នេះជាទំព័រវិប ឬ XML ដែលមិនមែនជាសារ SDMX។ សូមទាញយកទិន្នន័យជា CSV។</translation>
    </message>
    <message>
        <source>The folder holds no datapackage.json.</source>
        <translation>ថតគ្មាន datapackage.json ទេ។</translation>
    </message>
    <message>
        <source>This is a link to a file that does not exist.</source>
        <translation>នេះជាតំណទៅឯកសារដែលមិនមាន។</translation>
    </message>
    <message>
        <source>This file is compressed with gzip. Unpack it and open what is in it.</source>
        <translation>ឯកសារនេះត្រូវបានបង្ហាប់ដោយ gzip។ សូមពន្លាវា រួចបើកអ្វីដែលនៅក្នុងនោះ។</translation>
    </message>
    <message>
        <source>This is SDMX-JSON, which Sampan does not read. Ask the same service for SDMX-CSV or SDMX-ML.</source>
        <translation>នេះជា SDMX-JSON ដែល Sampan មិនអាន។ សូមស្នើ SDMX-CSV ឬ SDMX-ML ពីសេវាដដែល។</translation>
    </message>
</context>
<context>
    <name>sampan::Reading</name>
    <message>
        <source>no data</source>
        <translation>គ្មានទិន្នន័យ</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>ប្រភព៖ %1</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>%1 នៃទាំងមូល</translation>
    </message>
    <message>
        <source>%1 on a year before</source>
        <translation>%1 ធៀបនឹងឆ្នាំមុន</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>និង %n ទៀត</numerusform>
            <numerusform>និង %n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year, compound</source>
        <translation>%1 ក្នុងមួយឆ្នាំ បូកសរុប</translation>
    </message>
</context>
<context>
    <name>sampan::RecentList</name>
    <message>
        <source>This is no list of recent files; it was left as it is.</source>
        <translation>នេះមិនមែនជាបញ្ជីឯកសារថ្មីៗទេ; ទុកវាដដែល។</translation>
    </message>
    <message>
        <source>The list of recent files cannot be written: %1.</source>
        <translation>មិនអាចសរសេរបញ្ជីឯកសារថ្មីៗបានទេ៖ %1។</translation>
    </message>
</context>
<context>
    <name>sampan::Recognition</name>
    <message>
        <source>No column of numbers was found. The columns are: %1.</source>
        <translation>រកមិនឃើញជួរឈរលេខទេ។ ជួរឈរមាន៖ %1។</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>ជួរឈរ %1</translation>
    </message>
    <message>
        <source>Two columns have one name; this one is called “%1”.</source>
        <translation>ជួរឈរពីរមានឈ្មោះដូចគ្នា មួយនេះហៅថា “%1”។</translation>
    </message>
    <message>
        <source>The descriptor names a field “%1” that the table does not have.</source>
        <translation>ឯកសារពិពណ៌នាដាក់ឈ្មោះវាល “%1” ដែលតារាងមិនមាន។</translation>
    </message>
    <message>
        <source>Importers are taken as reporters and exporters as their partners.</source>
        <translation>យកអ្នកនាំចូលជាអ្នករាយការណ៍ និងអ្នកនាំចេញជាដៃគូ។</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>អ្នករាយការណ៍</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>ដៃគូ</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>លំហូរ</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>ផលិតផល</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>The units differ from row to row (%1); no unit is given.</source>
        <translation>ឯកតាខុសគ្នាពីជួរមួយទៅជួរមួយ (%1) ដូច្នេះមិនផ្ដល់ឯកតាទេ។</translation>
    </message>
    <message>
        <source>The power of ten differs from row to row (%1); values of different scale stand side by side.</source>
        <translation>ស្វ័យគុណនៃដប់ខុសគ្នាពីជួរមួយទៅជួរមួយ (%1) តម្លៃមាត្រដ្ឋានខុសគ្នានៅទន្ទឹមគ្នា។</translation>
    </message>
    <message>
        <source>“%1” is the time</source>
        <translation>“%1” ជាពេលវេលា</translation>
    </message>
    <message>
        <source>“%1” is the %2</source>
        <translation>“%1” ជា%2</translation>
    </message>
    <message>
        <source>Numbers are written with a decimal comma.</source>
        <translation>លេខសរសេរដោយសញ្ញាក្បៀសទសភាគ។</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>មិនបានអាន៖ %1។</translation>
    </message>
    <message>
        <source>No column of periods was found (years such as 1991, quarters such as 1991-Q1, months such as 1991-03).</source>
        <translation>រកមិនឃើញជួរឈររយៈពេលទេ (ឆ្នាំដូចជា 1991 ត្រីមាសដូចជា 1991-Q1 ខែដូចជា 1991-03)។</translation>
    </message>
    <message>
        <source>“%1” above the table is taken as the reporter.</source>
        <translation>“%1” ខាងលើតារាងត្រូវបានយកជាអ្នករាយការណ៍។</translation>
    </message>
    <message>
        <source>“%1” follows from the flows and is not read.</source>
        <translation>“%1” ទទួលបានពីលំហូរ ហើយមិនត្រូវបានអាន។</translation>
    </message>
    <message>
        <source>Periods stand across, from %1 to %2.</source>
        <translation>រយៈពេលរៀបផ្ដេក ពី %1 ដល់ %2។</translation>
    </message>
    <message>
        <source>Columns are members of “%1”.</source>
        <translation>ជួរឈរជាសមាជិកនៃ “%1”។</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>ទម្ងន់</translation>
    </message>
    <message>
        <source>Trade value</source>
        <translation>តម្លៃពាណិជ្ជកម្ម</translation>
    </message>
    <message>
        <source>“%1” holds fiscal years: %2 is named by the year in which it begins.</source>
        <translation>“%1” មានឆ្នាំសារពើពន្ធ៖ %2 ដាក់ឈ្មោះតាមឆ្នាំដែលវាចាប់ផ្ដើម។</translation>
    </message>
    <message>
        <source>“%1” has the day before the month, as in %2.</source>
        <translation>“%1” ដាក់ថ្ងៃមុនខែ ដូចក្នុង %2។</translation>
    </message>
    <message>
        <source>“%1” has the month before the day, as in %2.</source>
        <translation>“%1” ដាក់ខែមុនថ្ងៃ ដូចក្នុង %2។</translation>
    </message>
    <message>
        <source>The periods of “%1” could also be months; they are taken as fiscal years.</source>
        <translation>រយៈពេលនៃ “%1” អាចជាខែក៏បាន; យកជាឆ្នាំសារពើពន្ធ។</translation>
    </message>
    <message>
        <source>The dates of “%1” could also have the month first; the day is taken to come first.</source>
        <translation>កាលបរិច្ឆេទនៃ “%1” អាចដាក់ខែមុនក៏បាន; យកថ្ងៃនៅមុន។</translation>
    </message>
    <message>
        <source>The numbers of “%1” are of another list than those of the United Nations; the names in “%2” are taken.</source>
        <translation>លេខក្នុង «%1» មិនមែនជាលេខកូដរបស់អង្គការសហប្រជាជាតិទេ ដូច្នេះឈ្មោះក្នុង «%2» ត្រូវបានយក។</translation>
    </message>
    <message>
        <source>“%1” counts the years of the Buddhist era, as in %2.</source>
        <translation>«%1» រាប់ឆ្នាំតាមពុទ្ធសករាជ ដូចជា %2។</translation>
    </message>
    <message>
        <source>No column has periods; the title names %1, which is taken for all values.</source>
        <translation>គ្មានជួរឈរណាមានកាលបរិច្ឆេទទេ ចំណងជើងសរសេរ %1 ដែលត្រូវបានយកសម្រាប់តម្លៃទាំងអស់។</translation>
    </message>
    <message>
        <source>The years above the columns are of the Buddhist era: 2534 is 1991.</source>
        <translation>ឆ្នាំនៅខាងលើជួរឈរជាពុទ្ធសករាជ៖ 2534 គឺ 1991។</translation>
    </message>
    <message>
        <source>The numbers of “%1” are of another list of countries than that of the United Nations, and which country each of them is cannot be known; they are kept as they stand.</source>
        <translation>លេខក្នុង “%1” មកពីបញ្ជីប្រទេសផ្សេង មិនមែនបញ្ជីរបស់អង្គការសហប្រជាជាតិទេ ហើយមិនអាចដឹងថាលេខនីមួយៗជាប្រទេសណា ដូច្នេះត្រូវទុកដដែល។</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>ទាំងអស់រួមគ្នា</translation>
    </message>
</context>
<context>
    <name>sampan::RecognitionPanel</name>
    <message>
        <source>Columns and what they are taken as</source>
        <translation>ជួរឈរ និងអត្ថន័យរបស់វា</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ជួរដេកដំបូងនៃឯកសារ</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>ការអ៊ិនកូដ</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>សញ្ញាបំបែកជួរឈរ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>សន្លឹក</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>សញ្ញាទសភាគ</translation>
    </message>
    <message>
        <source>Names in line</source>
        <translation>ឈ្មោះនៅបន្ទាត់</translation>
    </message>
    <message>
        <source>none</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Data from line</source>
        <translation>ទិន្នន័យពីបន្ទាត់</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>រង្វាស់</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ឯកតា</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>មេគុណ</translation>
    </message>
    <message>
        <source>As found out</source>
        <translation>តាមដែលរកឃើញ</translation>
    </message>
    <message>
        <source>Forget what was chosen for files of this layout</source>
        <translation>បំភ្លេចអ្វីដែលបានជ្រើសសម្រាប់ឯកសារប្លង់នេះ</translation>
    </message>
    <message>
        <source>No dataset is open.</source>
        <translation>គ្មានសំណុំទិន្នន័យបើកទេ។</translation>
    </message>
    <message>
        <source>This file describes itself: nothing about it had to be guessed.</source>
        <translation>ឯកសារនេះពណ៌នាខ្លួនវា៖ មិនចាំបាច់ទាយអ្វីឡើយ។</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>រកដោយខ្លួនឯង</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1 (រកឃើញ)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>ក្បៀស</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>ចំណុចក្បៀស</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>របារ</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>ចំណុច</translation>
    </message>
    <message>
        <source>All of one layout</source>
        <translation>ឯកសារប្លង់ដូចគ្នាទាំងអស់</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>មិនដឹង</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>ភាគរយ</translation>
    </message>
    <message>
        <source>Tonnes</source>
        <translation>តោន</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>គីឡូក្រាម</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>ឯកតា</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>ពាន់</translation>
    </message>
    <message>
        <source>Ten thousands</source>
        <translation>ម៉ឺន</translation>
    </message>
    <message>
        <source>Millions</source>
        <translation>លាន</translation>
    </message>
    <message>
        <source>Hundred millions</source>
        <translation>រយលាន</translation>
    </message>
    <message>
        <source>Billions</source>
        <translation>ពាន់លាន</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>“%1” ជាអ្វី</translation>
    </message>
</context>
<context>
    <name>sampan::Report</name>
    <message>
        <source>Format: %1; %2 rows, %3 values</source>
        <translation>ទ្រង់ទ្រាយ៖ %1; %2 ជួរ %3 តម្លៃ</translation>
    </message>
    <message>
        <source>Dimension %1 (%2), %3 members: %4</source>
        <translation>វិមាត្រ %1 (%2) សមាជិក %3៖ %4</translation>
    </message>
    <message>
        <source>Measure %1: %2</source>
        <translation>រង្វាស់ %1៖ %2</translation>
    </message>
    <message>
        <source>View %1: %2</source>
        <translation>ទិដ្ឋភាព %1៖ %2</translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <translation>ប្រភព %1៖ %2</translation>
    </message>
    <message>
        <source>  %1: stated %2, computed %3; %4</source>
        <translation>  %1៖ អះអាង %2 គណនាបាន %3; %4</translation>
    </message>
    <message>
        <source>  source: %1</source>
        <translation>  ប្រភព៖ %1</translation>
    </message>
    <message>
        <source>The dataset makes no claims.</source>
        <translation>សំណុំទិន្នន័យមិនមានការអះអាងទេ។</translation>
    </message>
    <message>
        <source>A figure, exported by %1</source>
        <translation>គំនូសតាង នាំចេញដោយ %1</translation>
    </message>
    <message>
        <source>  Made of %1</source>
        <translation>  បង្កើតពី %1</translation>
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
        <translation>តារាងធំ៖ ពិនិត្យតែអ្វីដែលពាក់ព័ន្ធនឹង %1 ក្នុង %2 សមាជិកនៃ “%3”។</translation>
    </message>
    <message>
        <source>the series</source>
        <translation>ស៊េរីនេះ</translation>
    </message>
    <message>
        <source>A share of %1 %: shares lie between 0 and 100 %. Look at the source.</source>
        <translation>ចំណែក %1 %៖ ចំណែកនៅចន្លោះ 0 និង 100 %។ សូមមើលប្រភព។</translation>
    </message>
    <message>
        <source>%1, %2: the parts along “%3” add up to %4, the reported total is %5 (%6%7 %).</source>
        <translation>%1, %2៖ ផ្នែកតាម “%3” បូកបាន %4 សរុបដែលរាយការណ៍គឺ %5 (%6%7 %)។</translation>
    </message>
    <message>
        <source>Values in several currencies stand side by side (%1); they are never added up.</source>
        <translation>តម្លៃជារូបិយប័ណ្ណច្រើននៅក្បែរគ្នា (%1); មិនបូកបញ្ចូលគ្នាឡើយ។</translation>
    </message>
    <message>
        <source>Values at different prices stand side by side (%1); they are never added up.</source>
        <translation>តម្លៃតាមថ្លៃផ្សេងគ្នានៅក្បែរគ្នា (%1); មិនបូកបញ្ចូលគ្នាឡើយ។</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5, about 10^%6 times as much%7. Perhaps another unit.</source>
        <translation>%1៖ ពី %2 ក្នុង %3 ទៅ %4 ក្នុង %5 ប្រហែល 10^%6 ដង%7។ ប្រហែលជាឯកតាផ្សេង។</translation>
    </message>
    <message>
        <source> and back</source>
        <translation> រួចត្រឡប់វិញ</translation>
    </message>
    <message>
        <source>%1: %2 has the very value of %3 (%4).</source>
        <translation>%1៖ %2 មានតម្លៃដូច %3 បេះបិទ (%4)។</translation>
    </message>
    <message>
        <source>%1 repeats %2: %3 of %4 values are the same to the last digit.</source>
        <translation>%1 ដដែលនឹង %2៖ %3 ក្នុង %4 តម្លៃដូចគ្នាដល់ខ្ទង់ចុងក្រោយ។</translation>
    </message>
    <message>
        <source>%1: no value for %2.</source>
        <translation>%1៖ គ្មានតម្លៃសម្រាប់ %2។</translation>
    </message>
    <message>
        <source>%1 of %2 series have a gap between their first and last value; the largest are named.</source>
        <translation>%1 ក្នុង %2 ស៊េរីមានចន្លោះរវាងតម្លៃដំបូង និងចុងក្រោយ; ដាក់ឈ្មោះតែស៊េរីធំជាងគេ។</translation>
    </message>
    <message>
        <source>Between %1 and %2 the file has nothing for %3.</source>
        <translation>រវាង %1 និង %2 ឯកសារគ្មានអ្វីសម្រាប់ %3 ទេ។</translation>
    </message>
    <message>
        <source>Russia and the other successor states</source>
        <translation>រុស្ស៊ី និងរដ្ឋស្នងផ្សេងទៀត</translation>
    </message>
    <message>
        <source>the successor states</source>
        <translation>រដ្ឋស្នង</translation>
    </message>
    <message>
        <source>Serbia and Montenegro, each for itself</source>
        <translation>ស៊ែប៊ី និងម៉ុងតេណេហ្គ្រោ ដាច់ដោយឡែក</translation>
    </message>
    <message>
        <source>Czechia and Slovakia</source>
        <translation>ឆែក និងស្លូវ៉ាគី</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>អាល្លឺម៉ង់</translation>
    </message>
    <message>
        <source>Curaçao, Sint Maarten and others</source>
        <translation>គូរ៉ាសៅ ស៊ីនម៉ាធីន និងផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Belgium and Luxembourg, each for itself</source>
        <translation>បែលហ្ស៊ិក និងលុចសំបួ ដាច់ដោយឡែក</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>យេម៉ែន</translation>
    </message>
    <message>
        <source>the USSR</source>
        <translation>សហភាពសូវៀត</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>យូហ្គោស្លាវី</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <translation>ឆេកូស្លូវ៉ាគី</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>អេត្យូពី</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>ឥណ្ឌូណេស៊ី</translation>
    </message>
    <message>
        <source>Serbia and Montenegro</source>
        <translation>ស៊ែប៊ី និងម៉ុងតេណេហ្គ្រោ</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>ស៊ូដង់</translation>
    </message>
    <message>
        <source>the Netherlands Antilles</source>
        <translation>អង់ទីយហូឡង់</translation>
    </message>
    <message numerus="yes">
        <source>“%1” ended in %2 but has %n value(s) after that; since then its trade belongs to %3.</source>
        <translation>
            <numerusform>“%1” បានចប់ក្នុង %2 តែមាន %n តម្លៃក្រោយនោះ; តាំងពីពេលនោះពាណិជ្ជកម្មរបស់វាជារបស់ %3។</numerusform>
            <numerusform>“%1” បានចប់ក្នុង %2 តែមាន %n តម្លៃក្រោយនោះ; តាំងពីពេលនោះពាណិជ្ជកម្មរបស់វាជារបស់ %3។</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ended in %2; since then its trade stands under %3.</source>
        <translation>“%1” បានចប់ក្នុង %2; តាំងពីពេលនោះពាណិជ្ជកម្មរបស់វានៅក្រោម %3។</translation>
    </message>
    <message numerus="yes">
        <source>“%1” reports for itself since %2 but has %n value(s) from before, when its trade stood under %3.</source>
        <translation>
            <numerusform>“%1” រាយការណ៍ដោយខ្លួនឯងតាំងពី %2 តែមាន %n តម្លៃពីមុន ពេលពាណិជ្ជកម្មរបស់វានៅក្រោម %3។</numerusform>
            <numerusform>“%1” រាយការណ៍ដោយខ្លួនឯងតាំងពី %2 តែមាន %n តម្លៃពីមុន ពេលពាណិជ្ជកម្មរបស់វានៅក្រោម %3។</numerusform>
        </translation>
    </message>
    <message>
        <source>Hong Kong re-exports much of what China buys and sells: figures by partner may name Hong Kong where the goods came from or went to the mainland.</source>
        <translation>ហុងកុងនាំចេញបន្តទំនិញជាច្រើនដែលចិនទិញ និងលក់៖ តួលេខតាមដៃគូអាចដាក់ហុងកុង ខណៈទំនិញមកពី ឬទៅចិនដីគោក។</translation>
    </message>
</context>
<context>
    <name>sampan::Sdmx</name>
    <message>
        <source>The SDMX message holds a dataset without a single observation.</source>
        <translation>សារ SDMX មានសំណុំទិន្នន័យគ្មានការសង្កេតសូម្បីមួយ។</translation>
    </message>
    <message>
        <source>This SDMX message carries no data; perhaps it is the structure alone.</source>
        <translation>សារ SDMX នេះគ្មានទិន្នន័យ ប្រហែលមានតែរចនាសម្ព័ន្ធ។</translation>
    </message>
    <message>
        <source>The message holds %1 datasets; they are read as one.</source>
        <translation>សារមាន %1 សំណុំទិន្នន័យ អានជាមួយគ្នាតែមួយ។</translation>
    </message>
    <message>
        <source>This is no data but an answer of the service it was asked of: “%1”.</source>
        <translation>នេះមិនមែនជាទិន្នន័យទេ តែជាចម្លើយនៃសេវាដែលបានសួរ៖ “%1”។</translation>
    </message>
</context>
<context>
    <name>sampan::Session</name>
    <message>
        <source>This is no session of Sampan.</source>
        <translation>នេះមិនមែនជាសម័យរបស់ Sampan ទេ។</translation>
    </message>
    <message>
        <source>This session was written by a newer version of Sampan.</source>
        <translation>សម័យនេះសរសេរដោយ Sampan កំណែថ្មីជាង។</translation>
    </message>
    <message>
        <source>A dataset of this session has no path; it is left out.</source>
        <translation>សំណុំទិន្នន័យមួយនៃសម័យនេះគ្មានផ្លូវ; វាត្រូវបានទុកចោល។</translation>
    </message>
    <message>
        <source>A figure of %1 cannot be read and is left out: %2</source>
        <translation>មិនអាចអានគំនូសតាងមួយនៃ %1 បានទេ ហើយត្រូវបានទុកចោល៖ %2</translation>
    </message>
</context>
<context>
    <name>sampan::SideFigure</name>
    <message>
        <source>Selection</source>
        <translation>ជម្រើស</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>Hidden series</source>
        <translation>ស៊េរីដែលលាក់</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ទិដ្ឋភាព</translation>
    </message>
    <message>
        <source>Second figure</source>
        <translation>គំនូសតាងទីពីរ</translation>
    </message>
    <message>
        <source>Figure beside</source>
        <translation>គំនូសតាងនៅក្បែរ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Close the second figure</source>
        <translation>បិទគំនូសតាងទីពីរ</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>គំនូសតាង %1</translation>
    </message>
</context>
<context>
    <name>sampan::Speech</name>
    <message>
        <source>US dollars</source>
        <translation>ដុល្លារអាមេរិក</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>យ័ន</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>អឺរ៉ូ</translation>
    </message>
    <message>
        <source>%1 per cent</source>
        <translation>%1 ភាគរយ</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>គ្មានទិន្នន័យ</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1 លាក់</translation>
    </message>
    <message>
        <source>%1, no data</source>
        <translation>%1 គ្មានទិន្នន័យ</translation>
    </message>
    <message>
        <source>%1, one value, %2</source>
        <translation>%1 តម្លៃមួយ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n value(s) from %2 to %3</source>
        <translation>
            <numerusform>%1, %n តម្លៃពី %2 ដល់ %3</numerusform>
            <numerusform>%1, %n តម្លៃពី %2 ដល់ %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>បាត់ %n</numerusform>
            <numerusform>បាត់ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Status</name>
    <message>
        <source>reported</source>
        <translation>បានរាយការណ៍</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>ប៉ាន់ស្មាន</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>បណ្ដោះអាសន្ន</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>បាត់</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>សម្ងាត់</translation>
    </message>
    <message>
        <source>break in the series</source>
        <translation>ការដាច់នៃស៊េរី</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>បានគណនា</translation>
    </message>
    <message>
        <source>lower bound</source>
        <translation>កម្រិតទាប</translation>
    </message>
    <message>
        <source>reports differ</source>
        <translation>របាយការណ៍ខុសគ្នា</translation>
    </message>
</context>
<context>
    <name>sampan::StatusStrip</name>
    <message>
        <source>Reading</source>
        <translation>ការអាន</translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation>កំពុងបើកឯកសារ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>បោះបង់ការបើក</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>កំពុងបើក %1…</translation>
    </message>
</context>
<context>
    <name>sampan::TableBuilder</name>
    <message>
        <source>A note, not data: “%1”.</source>
        <translation>ជាកំណត់សម្គាល់ មិនមែនទិន្នន័យ៖ “%1”។</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2; those beyond are not read.</source>
        <translation>មាន %1 ក្រឡា ខណៈបឋមកថាមាន %2 អ្វីលើសមិនត្រូវបានអាន។</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2; the others are taken as missing.</source>
        <translation>មាន %1 ក្រឡា ខណៈបឋមកថាមាន %2 អ្វីនៅសល់ចាត់ទុកថាបាត់។</translation>
    </message>
    <message>
        <source>“%1” is empty here; the row cannot be placed and is left out.</source>
        <translation>“%1” ទទេនៅទីនេះ មិនអាចដាក់ជួរបាន ដូច្នេះរំលង។</translation>
    </message>
    <message>
        <source>“%1” is no period; expected one such as 1991, 1991-Q1 or 1991-03. The row is left out.</source>
        <translation>“%1” មិនមែនជារយៈពេលទេ គួរដូចជា 1991, 1991-Q1 ឬ 1991-03។ ជួរត្រូវបានរំលង។</translation>
    </message>
    <message>
        <source>“%1” is taken as a group of countries: it is never added to its members.</source>
        <translation>“%1” ចាត់ទុកជាក្រុមប្រទេស៖ មិនដែលបូកជាមួយសមាជិករបស់វាទេ។</translation>
    </message>
    <message>
        <source>“%1” is no country or territory that is known; it is kept as it stands.</source>
        <translation>“%1” មិនមែនជាប្រទេស ឬដែនដីដែលស្គាល់ទេ រក្សាទុកដូចដើម។</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(ទទេ)</translation>
    </message>
    <message>
        <source>The measure “%1” is not among those that the descriptor names; its unit is not known.</source>
        <translation>រង្វាស់ “%1” មិននៅក្នុងឯកសារពិពណ៌នាទេ មិនស្គាល់ឯកតារបស់វា។</translation>
    </message>
    <message>
        <source>The source “%1” is not among those that the descriptor names.</source>
        <translation>ប្រភព “%1” មិននៅក្នុងឯកសារពិពណ៌នាទេ។</translation>
    </message>
    <message>
        <source>More than 256 measures; the row is left out.</source>
        <translation>រង្វាស់លើស 256 ជួរត្រូវបានរំលង។</translation>
    </message>
    <message>
        <source>“%1” is no number; the value is taken as missing.</source>
        <translation>“%1” មិនមែនជាលេខទេ តម្លៃចាត់ទុកថាបាត់។</translation>
    </message>
    <message>
        <source>Dates are one a year and taken as years.</source>
        <translation>កាលបរិច្ឆេទមានមួយក្នុងមួយឆ្នាំ ចាត់ទុកជាឆ្នាំ។</translation>
    </message>
    <message>
        <source>Dates are one a month and taken as months.</source>
        <translation>កាលបរិច្ឆេទមានមួយក្នុងមួយខែ ចាត់ទុកជាខែ។</translation>
    </message>
    <message>
        <source>Periods of different length stand side by side (%1 and %2).</source>
        <translation>រយៈពេលវែងខ្លីខុសគ្នានៅទន្ទឹមគ្នា (%1 និង %2)។</translation>
    </message>
    <message>
        <source>A second value for %1; both are kept, and sums count both.</source>
        <translation>តម្លៃទីពីរសម្រាប់ %1 រក្សាទុកទាំងពីរ ហើយផលបូករាប់ទាំងពីរ។</translation>
    </message>
    <message>
        <source>There is a header but not a single record of data under it.</source>
        <translation>មានបឋមកថា តែគ្មានកំណត់ត្រាទិន្នន័យសូម្បីមួយនៅក្រោមវា។</translation>
    </message>
    <message>
        <source>The default member “%1” of “%2” does not occur; the first one takes its place.</source>
        <translation>សមាជិកលំនាំដើម “%1” នៃ “%2” មិនមានទេ យកមួយដំបូងជំនួស។</translation>
    </message>
    <message>
        <source>“%1” has codes of several levels side by side, as 02, 0202 and 020230: a sum over all of them counts the same trade more than once. Choose codes of one level, or the total.</source>
        <translation>“%1” មានកូដច្រើនកម្រិតទន្ទឹមគ្នា ដូចជា 02, 0202 និង 020230៖ ផលបូកទាំងអស់រាប់ពាណិជ្ជកម្មដដែលលើសម្ដង។ សូមជ្រើសកូដកម្រិតមួយ ឬសរុប។</translation>
    </message>
</context>
<context>
    <name>sampan::TableReader</name>
    <message>
        <source>column %1</source>
        <translation>ជួរឈរ %1</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>តារាងទទេ។</translation>
    </message>
    <message>
        <source>This is text but no table: expected columns parted by commas, semicolons or tabs under a line of names, as in “year,partner,value”.</source>
        <translation>នេះជាអត្ថបទ តែមិនមែនតារាងទេ៖ គួរមានជួរឈរបំបែកដោយសញ្ញាក្បៀស ចំណុចក្បៀស ឬថេប ក្រោមបន្ទាត់ឈ្មោះ ដូចជា “year,partner,value”។</translation>
    </message>
    <message>
        <source>The table has %1 columns; up to %2 are read.</source>
        <translation>តារាងមាន %1 ជួរឈរ អានបានត្រឹម %2។</translation>
    </message>
    <message>
        <source>The header is in line %1; the lines above it are taken as title and notes.</source>
        <translation>បឋមកថានៅបន្ទាត់ %1 បន្ទាត់ខាងលើចាត់ទុកជាចំណងជើង និងកំណត់សម្គាល់។</translation>
    </message>
    <message>
        <source>There is no line with the names of the columns; they are numbered.</source>
        <translation>គ្មានបន្ទាត់ឈ្មោះជួរឈរទេ ជួរឈរត្រូវបានដាក់លេខ។</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>ការអានត្រូវបានបោះបង់។</translation>
    </message>
    <message>
        <source>This is a binary file, not a table of text.</source>
        <translation>នេះជាឯកសារគោលពីរ មិនមែនតារាងអត្ថបទទេ។</translation>
    </message>
    <message>
        <source>The encoding is taken as %1.</source>
        <translation>ការអ៊ិនកូដចាត់ទុកជា %1។</translation>
    </message>
    <message>
        <source>Some characters are illegal in %1 and appear as “�”.</source>
        <translation>តួអក្សរខ្លះមិនត្រឹមត្រូវក្នុង %1 ហើយបង្ហាញជា “�”។</translation>
    </message>
    <message>
        <source>The encoding could also be %1; look at the names.</source>
        <translation>ការអ៊ិនកូដក៏អាចជា %1 ដែរ សូមមើលឈ្មោះ។</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes; everything up to the end is in this cell.</source>
        <translation>សញ្ញាសម្រង់បើកនៅទីនេះ ហើយមិនបិទទេ អ្វីៗរហូតដល់ចប់នៅក្នុងក្រឡានេះ។</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark; it is kept as part of the cell.</source>
        <translation>មានអត្ថបទបន្ទាប់ពីសញ្ញាសម្រង់បិទ រក្សាទុកជាផ្នែកនៃក្រឡា។</translation>
    </message>
    <message>
        <source>Read as was chosen for files of this layout.</source>
        <translation>អានតាមដែលបានជ្រើសសម្រាប់ឯកសារប្លង់នេះ។</translation>
    </message>
    <message>
        <source>“%1” and “%2” together are the time.</source>
        <translation>“%1” និង “%2” រួមគ្នាជាពេលវេលា។</translation>
    </message>
    <message>
        <source>The table would take far more memory than a file of its size should: it is taken for a trap and not opened.</source>
        <translation>តារាងនេះនឹងប្រើអង្គចងចាំច្រើនជាងឯកសារទំហំនេះគួរប្រើឆ្ងាយណាស់៖ ចាត់ទុកជាអន្ទាក់ ហើយមិនបើកទេ។</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>មិនបានអាន៖ %1។</translation>
    </message>
    <message>
        <source>Lines such as “%1” name the rows under them; they are read as “%2”.</source>
        <translation>បន្ទាត់ដូចជា “%1” ដាក់ឈ្មោះឱ្យជួរដេកខាងក្រោម ហើយត្រូវបានអានជា “%2”។</translation>
    </message>
    <message>
        <source>Empty cells under a name in “%1” repeat it.</source>
        <translation>ក្រឡាទទេក្រោមឈ្មោះក្នុង “%1” មានន័យដូចឈ្មោះនោះ។</translation>
    </message>
</context>
<context>
    <name>sampan::Theme</name>
    <message>
        <source>There is no theme “%1”. The themes are: %2.</source>
        <translation>គ្មានរចនាប័ទ្ម “%1” ទេ។ រចនាប័ទ្មមាន៖ %2។</translation>
    </message>
    <message>
        <source>“%1” is no property of a theme.</source>
        <translation>“%1” មិនមែនជាលក្ខណៈនៃរចនាបថទេ។</translation>
    </message>
    <message>
        <source>The colour “%1” is missing.</source>
        <translation>បាត់ពណ៌ “%1”។</translation>
    </message>
    <message>
        <source>There is no palette.</source>
        <translation>គ្មានក្ដារលាយពណ៌ទេ។</translation>
    </message>
    <message>
        <source>“%1” is a number of points from %2 to %3.</source>
        <translation>“%1” ជាចំនួនពិន្ទុពី %2 ដល់ %3។</translation>
    </message>
    <message>
        <source>A theme is a JSON object; this is something else.</source>
        <translation>រចនាបថជាវត្ថុ JSON; នេះជាអ្វីផ្សេង។</translation>
    </message>
    <message>
        <source>“base” is “%1”; it is one of %2.</source>
        <translation>“base” គឺ “%1”; ត្រូវជាមួយក្នុងចំណោម %2។</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>កម្រិតផ្ទុយខ្ពស់</translation>
    </message>
    <message>
        <source>“%1” is no colour; expected “#” and six digits from 0 to f.</source>
        <translation>“%1” មិនមែនជាពណ៌ទេ; ត្រូវជា “#” និងប្រាំមួយខ្ទង់ពី 0 ដល់ f។</translation>
    </message>
</context>
<context>
    <name>sampan::Transform</name>
    <message>
        <source>Values</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>Share of total</source>
        <translation>ចំណែកនៃសរុប</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>កំណើន</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>សន្ទស្សន៍</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>តុល្យភាព</translation>
    </message>
</context>
<context>
    <name>sampan::WelcomePage</name>
    <message>
        <source>Charts of trade between nations</source>
        <translation>គំនូសតាងពាណិជ្ជកម្មរវាងប្រទេស</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>បើកឯកសារ…</translation>
    </message>
    <message>
        <source>Datasets that come with Sampan</source>
        <translation>សំណុំទិន្នន័យដែលមកជាមួយ Sampan</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>បានបើកពីមុន</translation>
    </message>
    <message>
        <source>Thirty years of exports and imports with ten states, as three statistics have them.</source>
        <translation>សាមសិបឆ្នាំនៃការនាំចេញ និងការនាំចូលជាមួយដប់ប្រទេស តាមស្ថិតិបី។</translation>
    </message>
    <message>
        <source>Who sells to each of eleven states, how much, and how the shares moved.</source>
        <translation>អ្នកណាលក់ឱ្យប្រទេសនីមួយៗក្នុងដប់មួយ ប៉ុន្មាន ហើយចំណែកប្រែប្រួលយ៉ាងណា។</translation>
    </message>
    <message>
        <source>What was signed and sold at each expo, as announced at its closing.</source>
        <translation>អ្វីដែលបានចុះហត្ថលេខា និងលក់នៅពិព័រណ៍នីមួយៗ តាមការប្រកាសពេលបិទ។</translation>
    </message>
    <message>
        <source>Open a table of trade figures, or drop one here: CSV, a workbook, SDMX, JSON-stat, a data package, a .sampan file.</source>
        <translation>បើកតារាងតួលេខពាណិជ្ជកម្ម ឬទម្លាក់មួយនៅទីនេះ៖ CSV សៀវភៅការងារ SDMX, JSON-stat កញ្ចប់ទិន្នន័យ ឯកសារ .sampan។</translation>
    </message>
    <message>
        <source>A short manual</source>
        <translation>សៀវភៅណែនាំខ្លី</translation>
    </message>
    <message>
        <source>How has China’s trade with ASEAN grown?</source>
        <translation>តើពាណិជ្ជកម្មចិនជាមួយអាស៊ានកើនឡើងយ៉ាងណា?</translation>
    </message>
    <message>
        <source>Who supplies Cambodia?</source>
        <translation>តើអ្នកណាផ្គត់ផ្គង់កម្ពុជា?</translation>
    </message>
    <message>
        <source>Does China buy or sell more?</source>
        <translation>តើចិនទិញ ឬលក់ច្រើនជាង?</translation>
    </message>
    <message>
        <source>Do both sides report the same?</source>
        <translation>តើភាគីទាំងពីររាយការណ៍ដូចគ្នាទេ?</translation>
    </message>
    <message>
        <source>Questions to try</source>
        <translation>សំណួរសម្រាប់សាកល្បង</translation>
    </message>
</context>
<context>
    <name>sampan::WholeFile</name>
    <message>
        <source>This is a link to a file that does not exist.</source>
        <translation>នេះជាតំណទៅឯកសារដែលមិនមាន។</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>គ្មានឯកសារបែបនេះទេ។</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>នេះជាថត មិនមែនឯកសារទេ។</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>នេះមិនមែនជាឯកសារធម្មតាទេ។</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>មិនអាចបើកឯកសារបានទេ៖ %1។</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation>មិនអាចអានឯកសារដល់ចប់បានទេ៖ %1។</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>មិនអាចសរសេរឯកសារបានទេ៖ %1។</translation>
    </message>
    <message>
        <source>The file could not be written to its end (%1); what was there before is kept.</source>
        <translation>មិនអាចសរសេរឯកសារដល់ចប់បានទេ (%1) អ្វីដែលមានពីមុនត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>The file could not be put in its place: %1.</source>
        <translation>មិនអាចដាក់ឯកសារនៅកន្លែងវាបានទេ៖ %1។</translation>
    </message>
    <message>
        <source>The file became shorter while it was read; open it again when it is whole.</source>
        <translation>ឯកសារបានខ្លីជាងមុនពេលអាន; បើកវាម្ដងទៀតពេលវាពេញលេញ។</translation>
    </message>
</context>
<context>
    <name>sampan::Workbook</name>
    <message>
        <source>The sheet “%1” is hidden and not read.</source>
        <translation>សន្លឹក “%1” ត្រូវបានលាក់ ហើយមិនត្រូវបានអាន។</translation>
    </message>
    <message>
        <source>No sheet of the workbook holds a table: expected a line of names with numbers under it.</source>
        <translation>គ្មានសន្លឹកណានៃសៀវភៅការងារមានតារាងទេ៖ គួរមានបន្ទាត់ឈ្មោះ ហើយលេខនៅក្រោម។</translation>
    </message>
    <message>
        <source>Without numbers, so not read: %1.</source>
        <translation>គ្មានលេខ ដូច្នេះមិនអាន៖ %1។</translation>
    </message>
    <message>
        <source>The sheets %1 have one layout and are read together; “%2” tells them apart.</source>
        <translation>សន្លឹក %1 មានប្លង់ដូចគ្នា ហើយអានរួមគ្នា “%2” សម្គាល់វាពីគ្នា។</translation>
    </message>
    <message>
        <source>The sheet “%1” is shown, as it holds the most numbers; the others are not read: %2.</source>
        <translation>បង្ហាញសន្លឹក “%1” ព្រោះវាមានលេខច្រើនបំផុត ផ្សេងទៀតមិនអាន៖ %2។</translation>
    </message>
    <message>
        <source>Read from the sheet “%1”.</source>
        <translation>អានពីសន្លឹក “%1”។</translation>
    </message>
    <message>
        <source>The sheet “%1” is named by the workbook but not in it.</source>
        <translation>សន្លឹក “%1” ត្រូវបានសៀវភៅការងារដាក់ឈ្មោះ តែមិននៅក្នុងវាទេ។</translation>
    </message>
    <message>
        <source>Cells of the sheet “%1” point at nothing; they are left out.</source>
        <translation>ក្រឡានៃសន្លឹក “%1” ចង្អុលទៅទទេ បានរំលង។</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) carry no value, the first in %1; open the workbook in the program that made it and save it once.</source>
        <translation>
            <numerusform>រូបមន្ត %n គ្មានតម្លៃ ដំបូងនៅ %1 សូមបើកសៀវភៅការងារក្នុងកម្មវិធីដែលបង្កើតវា ហើយរក្សាទុកម្ដង។</numerusform>
            <numerusform>រូបមន្ត %n គ្មានតម្លៃ ដំបូងនៅ %1 សូមបើកសៀវភៅការងារក្នុងកម្មវិធីដែលបង្កើតវា ហើយរក្សាទុកម្ដង។</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet repeats its cells millions of times, or would take far more memory than a file of its size should: it is taken for a trap and not opened.</source>
        <translation>សន្លឹកមួយធ្វើក្រឡាដដែលរាប់លានដង ឬនឹងប្រើអង្គចងចាំច្រើនជាងឯកសារទំហំនេះគួរប្រើឆ្ងាយណាស់៖ ចាត់ទុកជាអន្ទាក់ ហើយមិនបើកទេ។</translation>
    </message>
    <message>
        <source>%1 would take far more memory than a file of its size should: it is taken for a trap and not opened.</source>
        <translation>%1 នឹងប្រើអង្គចងចាំច្រើនជាងឯកសារទំហំនេះគួរប្រើឆ្ងាយណាស់៖ ចាត់ទុកជាអន្ទាក់ ហើយមិនបើកទេ។</translation>
    </message>
    <message>
        <source>The texts of the workbook</source>
        <translation>អក្សរនៃសៀវភៅការងារ</translation>
    </message>
    <message>
        <source>The sheet “%1”</source>
        <translation>សន្លឹក “%1”</translation>
    </message>
</context>
<context>
    <name>sampan::Writer</name>
    <message>
        <source>A dataset is written as .sampan or .csv; this name ends otherwise.</source>
        <translation>សំណុំទិន្នន័យសរសេរជា .sampan ឬ .csv ឈ្មោះនេះបញ្ចប់ផ្សេង។</translation>
    </message>
</context>
<context>
    <name>sampan::Xml</name>
    <message>
        <source>There is not enough memory to read this.</source>
        <translation>អង្គចងចាំមិនគ្រប់ដើម្បីអានវា។</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>ការអានត្រូវបានបោះបង់។</translation>
    </message>
    <message>
        <source>The XML declares entities, which a table does not need and a trap does; it is not read.</source>
        <translation>XML ប្រកាសធាតុ ដែលតារាងមិនត្រូវការ តែអន្ទាក់ត្រូវការ មិនអានទេ។</translation>
    </message>
    <message>
        <source>The XML is nested more than %1 deep; it is not read.</source>
        <translation>XML ដាក់ក្នុងគ្នាជ្រៅជាង %1 មិនអានទេ។</translation>
    </message>
    <message>
        <source>The XML is damaged here (%1).</source>
        <translation>XML ខូចនៅទីនេះ (%1)។</translation>
    </message>
    <message>
        <source>A tag or a remark in the XML is longer than %1 MB; it is not read.</source>
        <translation>ស្លាក ឬកំណត់សម្គាល់ក្នុង XML វែងជាង %1 MB; មិនអានទេ។</translation>
    </message>
</context>
</TS>
