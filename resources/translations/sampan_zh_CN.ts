<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>增加(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>减少(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>浮动</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>上级文件夹</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>列表视图</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>详细视图</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>显示隐藏文件(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新建文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 已存在。
要替换吗？</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
找不到文件。
请核对文件名是否正确。</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>sampan::AboutPage</name>
    <message>
        <source>About this dataset</source>
        <translation>关于此数据集</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Statements in print, checked against the data</source>
        <translation>已刊载的说法，与数据核对</translation>
    </message>
    <message>
        <source>the data give %1</source>
        <translation>数据给出 %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>文件的读取方式</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
</context>
<context>
    <name>sampan::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close dataset</source>
        <translation>关闭数据集(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as .sampan…</source>
        <translation>另存为 .sampan(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>导出图表(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Repeat last export</source>
        <translation>重复上次导出(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;figure</source>
        <translation>复制图表(&amp;F)</translation>
    </message>
    <message>
        <source>Copy figure’s &amp;data</source>
        <translation>复制图表数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>清除这些记录</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Fit &amp;values</source>
        <translation>适应数值范围(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>对数刻度(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>浏览(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Zoom box</source>
        <translation>框选放大(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Go to &amp;table or chart</source>
        <translation>转到表格或图表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next figure</source>
        <translation>下一张图(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous figure</source>
        <translation>上一张图(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Milestones</source>
        <translation>大事记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>按键与手势(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Sampan</source>
        <translation>关于 Sampan(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>面板(&amp;N)</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>图表(&amp;G)</translation>
    </message>
    <message>
        <source>Chart type</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>打开会话(&amp;E)…</translation>
    </message>
    <message>
        <source>Save sessio&amp;n</source>
        <translation>保存会话(&amp;N)</translation>
    </message>
    <message>
        <source>Save session &amp;under another name…</source>
        <translation>会话另存为(&amp;U)…</translation>
    </message>
    <message>
        <source>Export a&amp;ll figures…</source>
        <translation>导出全部图表(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Zoom both axes in</source>
        <translation>放大两条轴</translation>
    </message>
    <message>
        <source>Zoom both axes out</source>
        <translation>缩小两条轴</translation>
    </message>
    <message>
        <source>&amp;Keep the value axis</source>
        <translation>保持数值轴(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Left drag draws the zoom box</source>
        <translation>左键拖动画缩放框(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back to the earlier view</source>
        <translation>回到先前的视图(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;orward to the later view</source>
        <translation>前往后来的视图(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Second figure beside</source>
        <translation>并排第二张图表(&amp;S)</translation>
    </message>
    <message>
        <source>Pla&amp;y through the years</source>
        <translation>逐年播放(&amp;Y)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>Add &amp;line at the year read</source>
        <translation>在所读年份加竖线(&amp;L)</translation>
    </message>
    <message>
        <source>Add &amp;band of years</source>
        <translation>加年份区带(&amp;B)</translation>
    </message>
    <message>
        <source>Add la&amp;bel with a leader</source>
        <translation>加带引线的标签(&amp;B)</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>At constant p&amp;rices</source>
        <translation>按不变价(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;How it was read</source>
        <translation>读取方式(&amp;H)</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>下一个面板(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>上一个面板(&amp;V)</translation>
    </message>
</context>
<context>
    <name>sampan::Annotation</name>
    <message>
        <source>Line</source>
        <translation>折线图</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>区带</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>An annotation is of the kind “%1”; there are line, band, label.</source>
        <translation>标注的类型为“%1”；可用的有 line、band、label。</translation>
    </message>
    <message>
        <source>The annotation “%1” stands at “%2”; expected a period such as 1991.</source>
        <translation>标注“%1”位于“%2”；应为时期，如 1991。</translation>
    </message>
    <message>
        <source>The annotation “%1” has a number that is none.</source>
        <translation>标注“%1”中有一个数不是数字。</translation>
    </message>
    <message>
        <source>“handles” is “%1”; expected two periods such as 1991 and 2020.</source>
        <translation>“handles”为“%1”；应为两个时期，如 1991 和 2020。</translation>
    </message>
</context>
<context>
    <name>sampan::AnnotationPanel</name>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Annotations of the figure</source>
        <translation>图表的标注</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>加竖线</translation>
    </message>
    <message>
        <source>Add band</source>
        <translation>加区带</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation>删除标注</translation>
    </message>
    <message>
        <source>Drag what stands on the chart; double-click it to word it anew.</source>
        <translation>拖动图上的标注；双击可改写文字。</translation>
    </message>
    <message>
        <source>Bars and donuts show one period only; annotations stand in time.</source>
        <translation>柱形图和环形图只显示一个时期；标注须有时间轴。</translation>
    </message>
    <message>
        <source>“%1” is no period such as %2.</source>
        <translation>“%1”不是 %2 这样的时期。</translation>
    </message>
    <message>
        <source>Word “%1”</source>
        <translation>改写“%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>移动“%1”</translation>
    </message>
</context>
<context>
    <name>sampan::AnnotationTool</name>
    <message>
        <source>&amp;Edit text</source>
        <translation>编辑文字(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Leave out “%1”</source>
        <translation>不显示“%1”</translation>
    </message>
    <message>
        <source>Text of the annotation</source>
        <translation>标注的文字</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Word “%1”</source>
        <translation>改写“%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
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
        <translation>这是损坏或不完整的 zip 文件（%1）</translation>
    </message>
    <message>
        <source>the zip file holds %1 entries; a dataset has a handful</source>
        <translation>此 zip 文件含 %1 个条目；数据集只有寥寥数个</translation>
    </message>
    <message>
        <source>entry %1 of the zip file cannot be read</source>
        <translation>zip 文件的第 %1 个条目无法读取</translation>
    </message>
    <message>
        <source>the zip file has an entry “%1”, which would lie outside of it; it is not opened</source>
        <translation>zip 文件有条目“%1”，其位置会在压缩包之外；未打开</translation>
    </message>
    <message>
        <source>“%1” in the zip file is protected by a password</source>
        <translation>zip 文件中的“%1”有密码保护</translation>
    </message>
    <message>
        <source>“%1” in the zip file would grow from %2 to %3: it is taken for a trap and not opened</source>
        <translation>zip 文件中的“%1”会从 %2 膨胀到 %3：视为陷阱，未打开</translation>
    </message>
    <message>
        <source>the zip file would grow beyond %1</source>
        <translation>zip 文件解压后会超过 %1</translation>
    </message>
    <message>
        <source>“%1” in the zip file cannot be read (%2)</source>
        <translation>zip 文件中的“%1”无法读取（%2）</translation>
    </message>
    <message>
        <source>“%1” in the zip file is damaged</source>
        <translation>zip 文件中的“%1”已损坏</translation>
    </message>
    <message>
        <source>the file could not be packed (%1)</source>
        <translation>无法打包文件（%1）</translation>
    </message>
    <message>
        <source>“%1” in the zip file would grow to %2: it is taken for a trap and not opened</source>
        <translation>zip 文件中的“%1”会膨胀到 %2：视为陷阱，未打开</translation>
    </message>
    <message>
        <source>“%1” in the zip file is a link; it is not followed</source>
        <translation>zip 文件中的“%1”是链接；不予跟随</translation>
    </message>
    <message>
        <source>there is no “%1” in the zip file</source>
        <translation>zip 文件中没有“%1”</translation>
    </message>
    <message>
        <source>The part of Sampan that reads and writes zip files is not installed.</source>
        <translation>未安装 Sampan 中读写 zip 文件的部分。</translation>
    </message>
</context>
<context>
    <name>sampan::ChartView</name>
    <message>
        <source>Move the view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>Scale the time axis</source>
        <translation>缩放时间轴</translation>
    </message>
    <message>
        <source>Scale the value axis</source>
        <translation>缩放数值轴</translation>
    </message>
    <message>
        <source>Zoom to a box</source>
        <translation>放大到选框</translation>
    </message>
    <message>
        <source>Hide or show %1</source>
        <translation>隐藏或显示 %1</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>只显示 %1</translation>
    </message>
    <message>
        <source>Move along time</source>
        <translation>沿时间移动</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>显示整个时期</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>显示全部数值</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1，已隐藏</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1，已显示</translation>
    </message>
    <message>
        <source>Move the values</source>
        <translation>移动数值</translation>
    </message>
    <message>
        <source>%1 is the only one left and stays in view.</source>
        <translation>%1 是仅剩的系列，保持显示。</translation>
    </message>
    <message>
        <source>Fix the value axis</source>
        <translation>固定数值轴</translation>
    </message>
    <message>
        <source>Release the value axis</source>
        <translation>释放数值轴</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Close the measure</source>
        <translation>关闭测量</translation>
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
        <translation>份额</translation>
    </message>
    <message>
        <source>on a year before</source>
        <translation>与上年相比</translation>
    </message>
    <message>
        <source>The arrow keys move it, Enter opens its text, Delete takes it away</source>
        <translation>方向键移动它，Enter 打开其文字，Delete 删除它</translation>
    </message>
</context>
<context>
    <name>sampan::Claims</name>
    <message>
        <source>the dataset has no value for %1</source>
        <translation>数据集中没有 %1 的数值</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>该时期</translation>
    </message>
    <message>
        <source>the value of %1 is not above zero</source>
        <translation>%1 的数值不大于零</translation>
    </message>
    <message>
        <source>value of %1 divided by that of %2</source>
        <translation>%1 的数值除以 %2 的数值</translation>
    </message>
    <message>
        <source>growth is not defined between these ends</source>
        <translation>这两端之间无法计算增长率</translation>
    </message>
    <message>
        <source>value of %1</source>
        <translation>%1 的数值</translation>
    </message>
    <message>
        <source>change from the period before to %1</source>
        <translation>%1 较上一期的变化</translation>
    </message>
    <message>
        <source>this kind of claim is not known</source>
        <translation>不认识这类说法</translation>
    </message>
    <message numerus="yes">
        <source>compound growth from %1 to %2 (%n steps)</source>
        <translation>
            <numerusform>从 %1 到 %2 的复合增长率（%n 期）</numerusform>
        </translation>
    </message>
    <message>
        <source>the dataset has no earlier value to compare with</source>
        <translation>数据集中没有更早的数值可比</translation>
    </message>
    <message>
        <source>the value of %1 is not below that of %2</source>
        <translation>%1 的数值不低于 %2 的数值</translation>
    </message>
    <message numerus="yes">
        <source>compared with %n earlier value(s) in the data</source>
        <translation>
            <numerusform>与数据中更早的 %n 个数值比较</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>place among the %n partner(s) compared, in %1</source>
        <translation>
            <numerusform>%1 在所比较的 %n 个贸易伙伴中的名次</numerusform>
        </translation>
    </message>
    <message>
        <source>the claim does not say which dimension the share is along</source>
        <translation>该说法没有指明份额按哪个维度计算</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n share(s) in the total of %1</source>
        <translation>
            <numerusform>%n 个份额之和占 %1 总额的比重</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2 %）</translation>
    </message>
    <message>
        <source>log-linear least squares</source>
        <translation>对数线性最小二乘法</translation>
    </message>
    <message>
        <source>mean of the yearly rates</source>
        <translation>历年增长率的平均值</translation>
    </message>
    <message>
        <source>; agrees only by %1</source>
        <translation>；仅在采用%1时相符</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
</context>
<context>
    <name>sampan::ColumnModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Click to choose what this column is</source>
        <translation>点击以选择此列的含义</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>当作</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
</context>
<context>
    <name>sampan::ColumnRole</name>
    <message>
        <source>Not read</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>报告方</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流向</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Other dimension</source>
        <translation>其他维度</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>所测内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Names of the codes</source>
        <translation>代码的名称</translation>
    </message>
</context>
<context>
    <name>sampan::CommandLine</name>
    <message>
        <source>--where needs DIM=CODE, not “%1”</source>
        <translation>--where 需要 DIM=CODE，而不是“%1”</translation>
    </message>
    <message>
        <source>--transform is level, share, growth, index or balance, not “%1”</source>
        <translation>--transform 应为 level、share、growth、index 或 balance，而不是“%1”</translation>
    </message>
    <message>
        <source>--top needs a whole number above 0, not “%1”</source>
        <translation>--top 需要大于 0 的整数，而不是“%1”</translation>
    </message>
    <message>
        <source>--mark is line, area, column, stacked, percent, bar or donut, not “%1”</source>
        <translation>--mark 应为 line、area、column、stacked、percent、bar 或 donut，而不是“%1”</translation>
    </message>
    <message>
        <source>--view names a whole figure; it does not go with options that make another</source>
        <translation>--view 指定一张完整的图，不能与另组一图的选项同用</translation>
    </message>
    <message>
        <source>--dpi needs a number from 36 to 1200, not “%1”</source>
        <translation>--dpi 需要 36 到 1200 之间的数，而不是“%1”</translation>
    </message>
    <message>
        <source>--years needs A:B such as 1991:2020, not “%1”</source>
        <translation>--years 需要 A:B，如 1991:2020，而不是“%1”</translation>
    </message>
    <message numerus="yes">
        <source>exactly one file is needed; %n given</source>
        <translation>
            <numerusform>恰好需要一个文件；给出了 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>--format is csv or json, not “%1”</source>
        <translation>--format 应为 csv 或 json，而不是“%1”</translation>
    </message>
    <message>
        <source>-o names the file to write</source>
        <translation>-o 指定要写入的文件</translation>
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
        <translation>Sampan：国家间贸易图表。

sampan [--new-instance] [FILE...]   打开窗口，或把文件交给已打开的窗口
sampan info FILE [--json|--views]   对文件的理解
sampan query FILE [--where DIM=CODE[,CODE]]... [--by DIM] [--measure NAME] [--years A:B]
             [--transform level|share|growth|index|balance] [--top N] [--format csv|json]
sampan render FILE [--view NAME | query 的选项，外加 --mark、--title、--log]
             [--split DIM] [--free-scales]
             [--size 183x103mm|NAME] [--dpi 300] [--theme NAME|FILE.json] [--text-size POINTS]
             [--transparent] [--no-data] -o OUT.png|pdf|svg|csv|vl.json [-o OUT]...
sampan check FILE [--json]          用数据核对数据集中的说法
sampan convert FILE -o OUT.sampan|OUT.csv
sampan --version | --help

{view} 在输出名称中代表文件的每个视图，或 --view 所指的视图。
FILE 也可以是 Sampan 导出的图表：PNG、PDF 或 SVG。
尺寸的 NAME 为 column1、column1.5、column2、slide、web、square、a4 或 a4-portrait。
--lang CODE 可与以上任何命令同用：语言，如 en、zh、km、th、vi、id、ms。
--where 和 --by 接受角色（reporter、partner、flow、product）、列名或 country。
</translation>
    </message>
    <message>
        <source>--size needs WIDTHxHEIGHTmm, from 40x30mm to 1000x1000mm, or a name (%1), not “%2”</source>
        <translation>--size 需要 宽x高mm，从 40x30mm 到 1000x1000mm，或一个名称（%1），而非“%2”</translation>
    </message>
    <message>
        <source>--text-size needs points from 6 to 40, not “%1”</source>
        <translation>--text-size 需要 6 到 40 磅，而非“%1”</translation>
    </message>
    <message>
        <source>several views need {view} in the name of each output</source>
        <translation>多个视图时，每个输出的名称中须有 {view}</translation>
    </message>
    <message>
        <source>{view} stands for views of the file; it does not go with options that make another figure</source>
        <translation>{view} 代表文件中的视图；不能与生成其他图表的选项同用</translation>
    </message>
    <message>
        <source>--pixels needs a whole number from 16 to 2048, not “%1”</source>
        <translation>--pixels 需要 16 到 2048 的整数，而非“%1”</translation>
    </message>
    <message>
        <source>%1 writes one file</source>
        <translation>%1 只写一个文件</translation>
    </message>
</context>
<context>
    <name>sampan::Commands</name>
    <message>
        <source>the result could not be written
</source>
        <translation>无法写出结果
</translation>
    </message>
    <message>
        <source>there is no view “%1”; the views are: %2</source>
        <translation>没有视图“%1”；现有视图：%2</translation>
    </message>
    <message>
        <source>“%1” is nothing that a figure can be split by</source>
        <translation>图表不能按“%1”拆分</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>无法生成图像。</translation>
    </message>
</context>
<context>
    <name>sampan::ControlBar</name>
    <message>
        <source>Chart type</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What is shown of the values</source>
        <translation>数值的呈现方式</translation>
    </message>
    <message>
        <source>One series for each…</source>
        <translation>每个系列对应一个…</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>起始期</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>结束期</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>显示的时期</translation>
    </message>
    <message>
        <source>Figure controls</source>
        <translation>图表控件</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>全部系列</translation>
    </message>
    <message>
        <source>Top </source>
        <translation>前 </translation>
    </message>
    <message>
        <source>Number of the largest series</source>
        <translation>显示最大系列的个数</translation>
    </message>
    <message>
        <source>Show only the largest series</source>
        <translation>只显示最大的系列</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Logarithmic scale (L)</source>
        <translation>对数刻度（L）</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>大事记</translation>
    </message>
    <message>
        <source>Show milestones</source>
        <translation>显示大事记</translation>
    </message>
    <message>
        <source>Show dated events on the chart</source>
        <translation>在图上显示有日期的事件</translation>
    </message>
    <message>
        <source>chart type</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>values shown</source>
        <translation>数值呈现</translation>
    </message>
    <message>
        <source>series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>number of series</source>
        <translation>系列个数</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>大事记</translation>
    </message>
    <message>
        <source>One series</source>
        <translation>单个系列</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>按%1</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近一期</translation>
    </message>
    <message>
        <source>One pane for each…</source>
        <translation>每个对应一个窗格…</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>各自刻度</translation>
    </message>
    <message>
        <source>Each pane has its own scale</source>
        <translation>每个窗格有自己的刻度</translation>
    </message>
    <message>
        <source>panes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>scales of the panes</source>
        <translation>窗格的刻度</translation>
    </message>
    <message>
        <source>One figure</source>
        <translation>单张图表</translation>
    </message>
    <message>
        <source>Split by %1</source>
        <translation>按%1拆分</translation>
    </message>
</context>
<context>
    <name>sampan::DataPackage</name>
    <message>
        <source>The data of this package lie in the net (%1). Sampan opens no connections: download the file and put it beside the descriptor.</source>
        <translation>此数据包的数据在网络上（%1）。Sampan 不连接网络：请下载该文件并放在描述文件旁边。</translation>
    </message>
    <message>
        <source>The path “%1” leads out of the package&apos;s folder; only files beside the descriptor are read.</source>
        <translation>路径“%1”指向数据包文件夹之外；只读取描述文件旁边的文件。</translation>
    </message>
    <message>
        <source>The inline data are no list of rows.</source>
        <translation>内嵌数据不是行的列表。</translation>
    </message>
    <message>
        <source>Row %1 of the inline data is of another kind than the first one.</source>
        <translation>内嵌数据的第 %1 行与第一行类型不同。</translation>
    </message>
    <message>
        <source>A data package is a JSON object; this is something else.</source>
        <translation>数据包应是一个 JSON 对象；这里不是。</translation>
    </message>
    <message>
        <source>The data package names no resources, so there is no table to open.</source>
        <translation>数据包没有列出任何资源，因此没有表格可打开。</translation>
    </message>
    <message>
        <source>None of the package&apos;s resources is a table (CSV, TSV or inline rows).</source>
        <translation>数据包的资源中没有表格（CSV、TSV 或内嵌行）。</translation>
    </message>
    <message>
        <source>The package has no resource “%1”.</source>
        <translation>数据包没有资源“%1”。</translation>
    </message>
    <message>
        <source>The package has other tables, which are not shown: %1.</source>
        <translation>数据包还有其他表格，未显示：%1。</translation>
    </message>
    <message>
        <source>The resource “%1” has neither a path nor data.</source>
        <translation>资源“%1”既无路径也无数据。</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>表格是空的。</translation>
    </message>
    <message>
        <source>Claim %1 is of the kind “%2”, which is not known; it is left out.</source>
        <translation>说法 %1 的类型“%2”无法识别，已略去。</translation>
    </message>
    <message>
        <source>Claim %1 states no number; it is left out.</source>
        <translation>说法 %1 没有给出数字，已略去。</translation>
    </message>
    <message>
        <source>Field “%1” has the role “%2”, which is not known; it is understood by its contents.</source>
        <translation>字段“%1”的角色“%2”无法识别；按其内容理解。</translation>
    </message>
    <message>
        <source>The milestone “%1” has the date “%2”, which is none; it is left out.</source>
        <translation>大事记“%1”的日期“%2”不是日期，已略去。</translation>
    </message>
    <message>
        <source>The inline data would grow to %1 cells, hardly any of which stand in the file: it is taken for a trap and not opened.</source>
        <translation>内联数据会膨胀到 %1 个单元格，而文件中几乎没有这些单元格：视为陷阱，未打开。</translation>
    </message>
    <message>
        <source>The files of the table are larger than 2 GB together.</source>
        <translation>该表的文件合计大于 2 GB。</translation>
    </message>
</context>
<context>
    <name>sampan::DatasetModel</name>
    <message>
        <source>Comes with Sampan: %1</source>
        <translation>Sampan 自带：%1</translation>
    </message>
    <message>
        <source>%1, comes with Sampan, not open</source>
        <translation>%1，Sampan 自带，未打开</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>图 %1</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>图：%1</translation>
    </message>
    <message>
        <source>Dataset: %1</source>
        <translation>数据集：%1</translation>
    </message>
</context>
<context>
    <name>sampan::DatasetPanel</name>
    <message>
        <source>Datasets and figures</source>
        <translation>数据集与图表</translation>
    </message>
    <message>
        <source>Close dataset</source>
        <translation>关闭数据集</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>sampan::DifferenceModel</name>
    <message>
        <source>Revised</source>
        <translation>已修订</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message numerus="yes">
        <source>%n revised</source>
        <translation>
            <numerusform>%n 个修订</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vanished</source>
        <translation>
            <numerusform>%n 个消失</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Differences</name>
    <message>
        <source>The columns %1 are no longer there.</source>
        <translation>列 %1 已不存在。</translation>
    </message>
    <message>
        <source>The columns %1 are new.</source>
        <translation>列 %1 是新增的。</translation>
    </message>
    <message>
        <source>The measures %1 are no longer there.</source>
        <translation>指标 %1 已不存在。</translation>
    </message>
    <message>
        <source>The measures %1 are new.</source>
        <translation>指标 %1 是新增的。</translation>
    </message>
    <message>
        <source>The unit of %1 is another one now.</source>
        <translation>%1 的单位已改变。</translation>
    </message>
</context>
<context>
    <name>sampan::Document</name>
    <message>
        <source>earlier view</source>
        <translation>先前的视图</translation>
    </message>
    <message>
        <source>later view</source>
        <translation>后来的视图</translation>
    </message>
</context>
<context>
    <name>sampan::Export</name>
    <message>
        <source>A picture of %1 × %2 pixels is too large; choose a smaller size or fewer dpi.</source>
        <translation>%1 × %2 像素的图片过大；请选择较小的尺寸或较低的 dpi。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>内存不足以生成 %1 × %2 像素的图片。</translation>
    </message>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>无法开始写 PDF。</translation>
    </message>
    <message>
        <source>The SVG could not be begun.</source>
        <translation>无法开始写 SVG。</translation>
    </message>
    <message>
        <source>A figure is 20 to 2000 mm wide and high; this one would be %1 × %2 mm.</source>
        <translation>图的宽和高应为 20 至 2000 毫米；这张图将为 %1 × %2 毫米。</translation>
    </message>
    <message>
        <source>A picture has 36 to 1200 dots per inch, not %1.</source>
        <translation>图片的分辨率应为每英寸 36 至 1200 点，而不是 %1。</translation>
    </message>
    <message>
        <source>“%1” is no format of a figure; there are %2.</source>
        <translation>“%1”不是图的格式；可用 %2。</translation>
    </message>
    <message>
        <source>A file of this format (%1) is made of the figure’s data.</source>
        <translation>此格式的文件（%1）由图表的数据生成。</translation>
    </message>
</context>
<context>
    <name>sampan::ExportAllDialog</name>
    <message>
        <source>Export all figures</source>
        <translation>导出全部图表</translation>
    </message>
    <message>
        <source>Figures of “%1”</source>
        <translation>“%1”的图表</translation>
    </message>
    <message>
        <source>Figures of all open datasets</source>
        <translation>所有已打开数据集的图表</translation>
    </message>
    <message>
        <source>Each figure’s own size</source>
        <translation>各图表自己的尺寸</translation>
    </message>
    <message>
        <source>Each figure’s own theme</source>
        <translation>各图表自己的主题</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>内容(&amp;W)：</translation>
    </message>
    <message>
        <source>Formats:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>尺寸(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>分辨率(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>文件夹(&amp;O)：</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names exist in the folder. Replace them?</source>
        <translation>
            <numerusform>文件夹中已有 %n 个同名文件。要替换吗？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::ExportDialog</name>
    <message>
        <source>Transparent &amp;background</source>
        <translation>透明背景(&amp;B)</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF，用于印刷</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>CSV, the figure&apos;s data</source>
        <translation>CSV，图中的数据</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定尺寸</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Preview of the export</source>
        <translation>导出预览</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>尺寸(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>分辨率(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>文件(&amp;I)：</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>&amp;Values in the file, so that it opens as a figure again</source>
        <translation>在文件中存入数值，以便再作为图表打开(&amp;V)</translation>
    </message>
    <message>
        <source>Vega-Lite, for the web</source>
        <translation>Vega-Lite，用于网页</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>来自文件…</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>As in the theme</source>
        <translation>依主题</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Advice on the figure</source>
        <translation>对图表的建议</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>文字(&amp;X)：</translation>
    </message>
    <message>
        <source>Theme file</source>
        <translation>主题文件</translation>
    </message>
    <message>
        <source>Themes (*.json);;All files (*)</source>
        <translation>主题 (*.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>sampan::Figure</name>
    <message>
        <source>The dataset holds no observations.</source>
        <translation>数据集不含任何观测值。</translation>
    </message>
    <message>
        <source>A length that stands for a value needs a scale from zero: the scale is linear.</source>
        <translation>用长度表示数值时刻度须从零开始：已改用线性刻度。</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>没有符合筛选条件的数据。</translation>
    </message>
    <message>
        <source>All series are hidden.</source>
        <translation>所有系列均已隐藏。</translation>
    </message>
    <message>
        <source>There is no value in this selection.</source>
        <translation>所选范围内没有数值。</translation>
    </message>
    <message>
        <source>Shares of a whole cannot be negative, but some of these values are; choose lines instead.</source>
        <translation>整体中的份额不能为负，但其中有些数值为负；请改用折线图。</translation>
    </message>
    <message>
        <source>There is no value for %1.</source>
        <translation>%1 没有数值。</translation>
    </message>
    <message>
        <source>A donut shows parts of a whole, and %1 is negative (%2); choose bars instead.</source>
        <translation>环形图表示整体的各个部分，而 %1 为负（%2）；请改用条形图。</translation>
    </message>
    <message>
        <source>The largest %1 of %2 are shown.</source>
        <translation>显示 %2 个中最大的 %1 个。</translation>
    </message>
    <message>
        <source>All values of this selection are zero.</source>
        <translation>所选的数值全部为零。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller ones are together in “Other”.</source>
        <translation>
            <numerusform>%n 个较小的并入“其他”。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is counted in another unit (%2) and is not drawn.</source>
        <translation>“%1”的计量单位不同（%2），未画出。</translation>
    </message>
    <message>
        <source>Index, %1 = 100</source>
        <translation>指数，%1 = 100</translation>
    </message>
    <message>
        <source>Index, first value = 100</source>
        <translation>指数，首个数值 = 100</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>贸易</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>flow of reporter</comment>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1, partner %2</source>
        <translation>%1，伙伴：%2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>按%2划分的%1</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>占总额的份额</translation>
    </message>
    <message>
        <source>%1, change on the period before</source>
        <translation>%1，较上一期变化</translation>
    </message>
    <message>
        <source>%1, as an index</source>
        <translation>%1，指数</translation>
    </message>
    <message>
        <source>Exports less imports</source>
        <translation>出口减进口</translation>
    </message>
    <message>
        <source>Hollow markers: estimated by the source (%1).</source>
        <translation>空心标记：来源方的估计值（%1）。</translation>
    </message>
    <message>
        <source>Estimated by the source, in whole or in part: %1.</source>
        <translation>全部或部分为来源方的估计值：%1。</translation>
    </message>
    <message>
        <source>Hollow markers: provisional (%1).</source>
        <translation>空心标记：初步数据（%1）。</translation>
    </message>
    <message>
        <source>Provisional: %1.</source>
        <translation>初步数据：%1。</translation>
    </message>
    <message>
        <source>≥ Reported as “over”, so at least this much: %1.</source>
        <translation>≥ 来源称“超过”，即至少为此数：%1。</translation>
    </message>
    <message>
        <source>† Other reports differ: %1.</source>
        <translation>† 其他报告的数字不同：%1。</translation>
    </message>
    <message>
        <source>A break in the series: %1.</source>
        <translation>序列中断：%1。</translation>
    </message>
    <message>
        <source>The parts exceed the reported total in %1.</source>
        <translation>%1，各部分之和超过公布的总额。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of zero or below cannot stand on a logarithmic scale and are not shown.</source>
        <translation>
            <numerusform>%n 个不大于零的数值无法用对数刻度表示，未显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 values are missing.</source>
        <translation>%2 个数值中缺 %1 个。</translation>
    </message>
    <message>
        <source>Where a figure is missing, the column is lower by it.</source>
        <translation>缺数据之处，柱高相应偏低。</translation>
    </message>
    <message numerus="yes">
        <source>%n series hidden.</source>
        <translation>
            <numerusform>已隐藏 %n 个系列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1, which names none</source>
        <translation>来源：%1，其中未注明出处</translation>
    </message>
    <message>
        <source> and others, all named in the data</source>
        <translation> 等，均在数据中注明</translation>
    </message>
    <message>
        <source>; some figures name no source</source>
        <translation>；部分数字未注明来源</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>资料来源：%1</translation>
    </message>
    <message>
        <source>From %1 in %2 to %3 in %4; the highest value is %5 in %6.</source>
        <translation>从 %2 的 %1 到 %4 的 %3；最高值为 %6 的 %5。</translation>
    </message>
    <message numerus="yes">
        <source>%n series; in %1: %2.</source>
        <translation>
            <numerusform>%n 个系列；%1：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>accessed %1</source>
        <translation>访问于 %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>许可：%1</translation>
    </message>
    <message>
        <source>“%1” is nothing that a figure can be split by.</source>
        <translation>图表不能按“%1”拆分。</translation>
    </message>
    <message>
        <source>There is only one member to split by.</source>
        <translation>只有一个成员可供拆分。</translation>
    </message>
    <message>
        <source>%1, one pane for each %2</source>
        <translation>%1，每个%2一个窗格</translation>
    </message>
    <message>
        <source>Shaded: %1, %2.</source>
        <translation>阴影：%1，%2。</translation>
    </message>
    <message>
        <source>Dashed line: %1, %2.</source>
        <translation>虚线：%1，%2。</translation>
    </message>
    <message>
        <source>Each pane has its own scale.</source>
        <translation>每个窗格有自己的刻度。</translation>
    </message>
    <message>
        <source>Points of other selections are not drawn in small multiples.</source>
        <translation>分面小图中不画其他选择的点。</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n panes: %2. </source>
        <translation>
            <numerusform>%1，共 %n 个窗格：%2。 </numerusform>
        </translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>%1 无数据。</translation>
    </message>
    <message numerus="yes">
        <source>No data for %1 and %n others.</source>
        <translation>
            <numerusform>%1 及另外 %n 个无数据。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::FigureFile</name>
    <message>
        <source>This file carries no figure of Sampan. Another program made it, or one on its way (many messengers and web sites do) took out what it carried.</source>
        <translation>此文件不含 Sampan 的图表。它由其他程序生成，或在传送途中（许多即时通讯工具和网站如此）被去掉了所含内容。</translation>
    </message>
    <message>
        <source>The figure that this file carries is damaged.</source>
        <translation>此文件所含的图表已损坏。</translation>
    </message>
    <message>
        <source>What this file carries is larger than any figure; it is not read.</source>
        <translation>此文件所含内容比任何图表都大；未读取。</translation>
    </message>
    <message>
        <source>The picture is cut off.</source>
        <translation>图像被截断。</translation>
    </message>
</context>
<context>
    <name>sampan::FigurePainter</name>
    <message>
        <source>no
data</source>
        <translation>无
数据</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>sampan::FigureSpec</name>
    <message>
        <source>Line</source>
        <translation>折线图</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积图</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>柱形图</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>堆积图</translation>
    </message>
    <message>
        <source>Stacked to 100 %</source>
        <translation>百分比堆积图</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Donut</source>
        <translation>环形图</translation>
    </message>
    <message>
        <source>A figure spec is a JSON object; this is something else.</source>
        <translation>图表规格应是一个 JSON 对象；这里不是。</translation>
    </message>
    <message>
        <source>Figure “%1”: %2</source>
        <translation>图“%1”：%2</translation>
    </message>
    <message>
        <source>periods such as 1991</source>
        <translation>如 1991 的时期</translation>
    </message>
    <message>
        <source>two lengths of 20 to 2000 millimetres</source>
        <translation>两个 20 至 2000 毫米的长度</translation>
    </message>
    <message>
        <source>“%1” is “%2”; expected %3.</source>
        <translation>“%1”为“%2”；应为%3。</translation>
    </message>
    <message>
        <source>a period such as 1991</source>
        <translation>如 1991 的一个时期</translation>
    </message>
    <message>
        <source>a number of points from 6 to 40</source>
        <translation>6 到 40 的磅数</translation>
    </message>
</context>
<context>
    <name>sampan::FilterGroup</name>
    <message>
        <source>Filter by %1</source>
        <translation>按%1筛选</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>在%1中搜索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>No filter on this</source>
        <translation>不按此项筛选</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1：全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Uncheck all, then choose a few</source>
        <translation>全部取消勾选，再选几个</translation>
    </message>
    <message>
        <source>None of %1</source>
        <translation>%1：全不选</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>仅选此项</translation>
    </message>
    <message>
        <source>Only the one marked in the list</source>
        <translation>只选列表中标记的一项</translation>
    </message>
    <message>
        <source>Only the marked one of %1</source>
        <translation>%1：只选标记的一项</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>只选此项</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Hide or show in the figure</source>
        <translation>在图表中隐藏或显示</translation>
    </message>
</context>
<context>
    <name>sampan::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Selection and hidden series</source>
        <translation>选择和隐藏的系列</translation>
    </message>
    <message>
        <source>Hide or show %1</source>
        <translation>隐藏或显示 %1</translation>
    </message>
</context>
<context>
    <name>sampan::Fonts</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>高棉文</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰文</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>老挝文</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>缅甸文</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>天城文</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>孟加拉文</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>泰米尔文</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔文</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>拉丁文</translation>
    </message>
    <message>
        <source>%1 letters stand in this figure, and no font for them is installed. The package “%2” has one.</source>
        <translation>此图表中有%1字符，但未安装相应字体。软件包“%2”中有。</translation>
    </message>
    <message>
        <source>The font “%1” is not installed; another one stands in for it.</source>
        <translation>字体“%1”未安装；以另一字体代替。</translation>
    </message>
</context>
<context>
    <name>sampan::HelpWindow</name>
    <message>
        <source>A first figure</source>
        <translation>第一张图</translation>
    </message>
    <message>
        <source>Opening data</source>
        <translation>打开数据</translation>
    </message>
    <message>
        <source>Shaping the figure</source>
        <translation>调整图表</translation>
    </message>
    <message>
        <source>Reading and zooming</source>
        <translation>读数与缩放</translation>
    </message>
    <message>
        <source>What the figure admits</source>
        <translation>图表如实说明什么</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Without a window</source>
        <translation>不用窗口</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>按键与手势</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>sampan::History</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1：全部</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>整个时期</translation>
    </message>
    <message>
        <source>Chart type: %1</source>
        <translation>图表类型：%1</translation>
    </message>
    <message>
        <source>Series: %1</source>
        <translation>系列：%1</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>One figure</source>
        <translation>单张图表</translation>
    </message>
    <message>
        <source>Split by %1</source>
        <translation>按%1拆分</translation>
    </message>
    <message>
        <source>Own scales in every pane</source>
        <translation>各窗格使用自己的刻度</translation>
    </message>
    <message>
        <source>One scale for all panes</source>
        <translation>所有窗格使用同一刻度</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>时期：%1</translation>
    </message>
    <message>
        <source>The largest %1</source>
        <translation>最大的 %1 个</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>全部系列</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>线性刻度</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Measure: %1–%2</source>
        <translation>测量：%1–%2</translation>
    </message>
</context>
<context>
    <name>sampan::Honesty</name>
    <message>
        <source>The axis begins at %1, not at zero: lengths no longer stand for the values. Fit the values, or choose lines.</source>
        <translation>轴从 %1 而非零开始：长度不再代表数值。请适配数值，或选用折线。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of zero or below are not drawn, because the axis is logarithmic.</source>
        <translation>
            <numerusform>有 %n 个零或负值未画出，因为轴是对数的。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a low of “%2”: counted from the year before or after, what it grew to would be at least %3 % less.</source>
        <translation>%1 是“%2”的低点：若从前一年或后一年算起，增长结果至少会低 %3 %。</translation>
    </message>
    <message>
        <source>More than %1 slices cannot be told apart%2. Bars show them all.</source>
        <translation>超过 %1 个扇区无法分辨%2。柱形图可全部显示。</translation>
    </message>
    <message>
        <source>; the smallest are together in “Other”</source>
        <translation>；最小的合并为“其他”</translation>
    </message>
    <message>
        <source>%1 layers are more than can be told apart by colour; show the largest %2 and the rest together.</source>
        <translation>%1 个层次太多，颜色无法分辨；请显示最大的 %2 个，其余合并。</translation>
    </message>
    <message>
        <source>The data name no source; a reader cannot check the figure.</source>
        <translation>数据未注明来源；读者无法核查此图表。</translation>
    </message>
    <message>
        <source>%1 of %2 values shown name no source.</source>
        <translation>所示 %2 个数值中有 %1 个未注明来源。</translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <comment>two series</comment>
        <translation>“%1”和“%2”</translation>
    </message>
    <message>
        <source>To colour-blind readers %1 look alike</source>
        <translation>对色觉障碍读者来说，%1 看起来相似</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between pairs</comment>
        <translation>，以及 </translation>
    </message>
    <message numerus="yes">
        <source>, and %n more pair(s)</source>
        <translation>
            <numerusform>，以及另外 %n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>. Fewer series, or one highlighted, read better.</source>
        <translation>。减少系列或突出一个，会更易读。</translation>
    </message>
    <message>
        <source>At %1 dpi the smallest text is %2 pixels high, too small to read; %3 dpi would do.</source>
        <translation>在 %1 dpi 下最小的文字高 %2 像素，小得难以阅读；%3 dpi 即可。</translation>
    </message>
    <message>
        <source>Text of %1 points makes notes and source as small as they may get (%2 points).</source>
        <translation>%1 磅的文字使注释和来源小到极限（%2 磅）。</translation>
    </message>
</context>
<context>
    <name>sampan::Json</name>
    <message>
        <source>The JSON is nested deeper than 100 levels.</source>
        <translation>JSON 嵌套超过 100 层。</translation>
    </message>
    <message>
        <source>The JSON ends too early: a bracket or a quotation mark is not closed.</source>
        <translation>JSON 过早结束：有括号或引号未闭合。</translation>
    </message>
    <message>
        <source>This is no valid JSON: “%1” was not expected here.</source>
        <translation>JSON 无效：此处不应出现“%1”。</translation>
    </message>
    <message>
        <source>This is no valid JSON.</source>
        <translation>JSON 无效。</translation>
    </message>
</context>
<context>
    <name>sampan::JsonStat</name>
    <message>
        <source>“id” and “size” must be lists of one length, an entry for each dimension.</source>
        <translation>“id”和“size”应为等长的列表，每个维度一项。</translation>
    </message>
    <message>
        <source>“id” must hold texts and “size” whole numbers.</source>
        <translation>“id”应为文本，“size”应为整数。</translation>
    </message>
    <message>
        <source>The dataset would have %1 cells; up to 50 million are read.</source>
        <translation>此数据集将有 %1 个单元格；最多读取 5000 万个。</translation>
    </message>
    <message>
        <source>There is no “value” with the numbers.</source>
        <translation>没有含数字的“value”。</translation>
    </message>
    <message>
        <source>“value” holds %1 numbers where the dimensions have %2 cells.</source>
        <translation>“value”含 %1 个数，而各维度共有 %2 个单元格。</translation>
    </message>
    <message>
        <source>This JSON-stat cannot be read: %1</source>
        <translation>无法读取此 JSON-stat：%1</translation>
    </message>
    <message>
        <source>the dimension “%1” should have %2 categories, and %3 can be found.</source>
        <translation>维度“%1”应有 %2 个类别，而找到 %3 个。</translation>
    </message>
    <message>
        <source>a category of the dimension “%1” has no place.</source>
        <translation>维度“%1”有一个类别没有位置。</translation>
    </message>
    <message>
        <source>This JSON-stat collection only points to datasets elsewhere. Sampan opens no connections: download one of them.</source>
        <translation>此 JSON-stat 集合只指向别处的数据集。Sampan 不打开网络连接：请下载其中一个。</translation>
    </message>
    <message>
        <source>The collection has other datasets, which are not shown: %1.</source>
        <translation>该集合还有其他未显示的数据集：%1。</translation>
    </message>
</context>
<context>
    <name>sampan::LinkButton</name>
    <message>
        <source>%1: linked</source>
        <translation>%1：已联动</translation>
    </message>
    <message>
        <source>%1: not linked</source>
        <translation>%1：未联动</translation>
    </message>
</context>
<context>
    <name>sampan::LookDialog</name>
    <message>
        <source>Look for a file</source>
        <translation>查找文件</translation>
    </message>
    <message>
        <source>%1 is no longer in %2.</source>
        <translation>%1 已不在 %2 中。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Files that were found</source>
        <translation>找到的文件</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Look in another &amp;folder…</source>
        <translation>在其他文件夹中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Looking in %1</source>
        <translation>正在 %1 中查找</translation>
    </message>
    <message>
        <source>Look in a folder</source>
        <translation>在文件夹中查找</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found.</source>
        <translation>
            <numerusform>找到 %n 个文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::MainWindow</name>
    <message numerus="yes">
        <source>%n problem(s) were found while reading %1. They stand in the tab “Problems”.</source>
        <translation>
            <numerusform>读取 %1 时发现 %n 个问题，列在“问题”标签页中。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed and was read again.</source>
        <translation>%1 已更改，已重新读取。</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1 observations</source>
        <translation>%1 个观测值</translation>
    </message>
    <message>
        <source>Zoomed to %1–%2</source>
        <translation>放大至 %1–%2</translation>
    </message>
    <message>
        <source>values fixed</source>
        <translation>数值轴固定</translation>
    </message>
    <message>
        <source>Everything in view</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No row of the table stems from this place of the file.</source>
        <translation>表格中没有出自文件此处的行。</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>大事记</translation>
    </message>
    <message>
        <source>chart type</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>values shown</source>
        <translation>数值呈现</translation>
    </message>
    <message>
        <source>Open datasets</source>
        <translation>打开数据集</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>图表已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The figure’s data are on the clipboard.</source>
        <translation>图表数据已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save dataset</source>
        <translation>保存数据集</translation>
    </message>
    <message>
        <source>Sampan datasets (*.sampan);;One table (*.csv)</source>
        <translation>Sampan 数据集 (*.sampan);;单个表格 (*.csv)</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>按键与手势</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右箭头</translation>
    </message>
    <message>
        <source>Read the year before, the year after</source>
        <translation>读取上一年、下一年</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom time about the cursor; with Ctrl both axes, with Shift move; over an axis that axis only</source>
        <translation>以光标为中心缩放时间；按住 Ctrl 缩放两轴，按住 Shift 移动；在轴上只缩放该轴</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Move the figure; with Shift a zoom box, with Ctrl measure between two years</source>
        <translation>移动图表；按住 Shift 框选放大，按住 Ctrl 在两年之间测量</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel the drag, close the measure, clear the selection</source>
        <translation>取消拖动，关闭测量，清除选择</translation>
    </message>
    <message>
        <source>About Sampan</source>
        <translation>关于 Sampan</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sampan %1&lt;/h3&gt;&lt;p&gt;Charts of trade between nations.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Sampan %1&lt;/h3&gt;&lt;p&gt;国家间贸易图表。&lt;/p&gt;&lt;p&gt;自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布，不提供任何担保。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Problems found while reading</source>
        <translation>读取时发现的问题</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>About this dataset</source>
        <translation>关于此数据集</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>%1 was not opened: cancelled.</source>
        <translation>%1 未打开：已取消。</translation>
    </message>
    <message>
        <source>%1
The file changed and cannot be read now; the figures show what it held before.</source>
        <translation>%1
文件已更改，现在无法读取；图表仍显示其先前的内容。</translation>
    </message>
    <message>
        <source>Figures were changed. Save them before Sampan ends?</source>
        <translation>图表已更改。Sampan 结束前要保存吗？</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pla&amp;y through the years</source>
        <translation>逐年播放(&amp;Y)</translation>
    </message>
    <message>
        <source>figure of the columns as chosen</source>
        <translation>按所选列的图表</translation>
    </message>
    <message>
        <source>No value is above zero: a logarithmic scale cannot show any of them.</source>
        <translation>没有大于零的数值：对数刻度无法显示任何数值。</translation>
    </message>
    <message>
        <source>Datasets (*.sampan *.sampansession *.csv *.tsv *.json *.zip *.xlsx *.ods *.xml *.txt);;Exported figures (*.png *.pdf *.svg);;All files (*)</source>
        <translation>数据集 (*.sampan *.sampansession *.csv *.tsv *.json *.zip *.xlsx *.ods *.xml *.txt);;导出的图表 (*.png *.pdf *.svg);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Sampan opens files of this machine only. Save a copy first: %1</source>
        <translation>Sampan 只打开本机上的文件。请先保存副本：%1</translation>
    </message>
    <message>
        <source>The disk with %1 does not answer. The file is opened as soon as it does.</source>
        <translation>%1 所在的磁盘没有响应。一有响应即打开文件。</translation>
    </message>
    <message>
        <source>%1 is no longer there: it was moved or removed. The figures show what it held.</source>
        <translation>%1 已不在：已被移动或删除。图表显示其原有内容。</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>查找它…</translation>
    </message>
    <message>
        <source>What changed when the file was read again</source>
        <translation>重新读取文件后的变化</translation>
    </message>
    <message>
        <source>%1 has changed since its figures were saved.</source>
        <translation>%1 自其图表保存以来已更改。</translation>
    </message>
    <message>
        <source>%1 has changed and was read again: %2.</source>
        <translation>%1 已更改并重新读取：%2。</translation>
    </message>
    <message>
        <source>No observation is another one.</source>
        <translation>没有观测值改变。</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>显示列表</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>变化（%1）</translation>
    </message>
    <message>
        <source>This observation is no longer in the file.</source>
        <translation>此观测值已不在文件中。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 个文件写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print figure</source>
        <translation>打印图表</translation>
    </message>
    <message>
        <source>Drag along an axis</source>
        <translation>沿轴拖动</translation>
    </message>
    <message>
        <source>Scale it about its other end; with Shift move it</source>
        <translation>以另一端为准缩放；按住 Shift 则移动</translation>
    </message>
    <message>
        <source>Show everything again; over an axis the whole of that axis</source>
        <translation>重新显示全部；在轴上则显示该轴全部</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>点击名称</translation>
    </message>
    <message>
        <source>Hide or show that series; double click: only this one</source>
        <translation>隐藏或显示该系列；双击：只显示该系列</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Up, Down</translation>
    </message>
    <message>
        <source>Read the next larger or smaller series of the year</source>
        <translation>读取该年下一个较大或较小的系列</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Left, Ctrl+Right</translation>
    </message>
    <message>
        <source>Move a tenth</source>
        <translation>移动十分之一</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From the title to the plot, the names and the source</source>
        <translation>从标题到绘图区、名称和来源</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>触摸</translation>
    </message>
    <message>
        <source>Drag to move or to read, pinch along an axis to zoom it, press long to keep the reading, tap twice to show everything</source>
        <translation>拖动以移动或读取，沿轴捏合以缩放该轴，长按以保留读数，轻点两次显示全部</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>History of the figures</source>
        <translation>图表的历史</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Unsaved figures</source>
        <translation>未保存的图表</translation>
    </message>
    <message>
        <source>A session keeps the open datasets and their figures in one file.</source>
        <translation>会话将打开的数据集及其图表保存在一个文件中。</translation>
    </message>
    <message>
        <source>The figures of “%1” were changed. Save them?</source>
        <translation>“%1”的图表已更改。要保存吗？</translation>
    </message>
    <message>
        <source>Figures were changed. Save them before another session is opened?</source>
        <translation>图表已更改。打开另一会话前要保存吗？</translation>
    </message>
    <message>
        <source>%1 is no longer in %2. Open it from where it is now, and its figures come back.</source>
        <translation>%1 已不在 %2 中。请从其现在的位置打开，图表便会恢复。</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Sessions (*.%1);;All files (*)</source>
        <translation>会话 (*.%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Sessions (*.%1)</source>
        <translation>会话 (*.%1)</translation>
    </message>
    <message>
        <source>Sampan did not end in order last time. What was open then is open again; it is also kept in %1.</source>
        <translation>Sampan 上次未正常结束。当时打开的内容已重新打开；另有副本存于 %1。</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>sampan::MeasurePanel</name>
    <message>
        <source>Drag across the chart with Ctrl held, or press M and then the arrow keys, to measure between two years.</source>
        <translation>按住 Ctrl 在图上拖动，或按 M 再用方向键，以测量两个年份之间。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the whole measure as text</source>
        <translation>将整个测量复制为文字</translation>
    </message>
    <message>
        <source>Put on figure</source>
        <translation>放到图表上</translation>
    </message>
    <message>
        <source>Write the selected row on the figure</source>
        <translation>将所选行写在图表上</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take the handles away (Esc in the chart)</source>
        <translation>去掉测量柄（图中按 Esc）</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首值</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末值</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>合计变化</translation>
    </message>
    <message>
        <source>Compound a year</source>
        <translation>年复合</translation>
    </message>
    <message>
        <source>Log-linear a year</source>
        <translation>年对数线性</translation>
    </message>
    <message>
        <source>Mean of yearly rates</source>
        <translation>年增长率均值</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Compound, an end ±1 year</source>
        <translation>复合，一端 ±1 年</translation>
    </message>
    <message>
        <source>The value at handle A or B, whichever is earlier</source>
        <translation>测量柄 A 或 B 中较早者处的数值</translation>
    </message>
    <message>
        <source>The value at the later handle</source>
        <translation>较晚测量柄处的数值</translation>
    </message>
    <message>
        <source>Last less first</source>
        <translation>末值减首值</translation>
    </message>
    <message>
        <source>Change as a share of the first value</source>
        <translation>变化占首值的份额</translation>
    </message>
    <message>
        <source>(last / first) ^ (1 / years) − 1</source>
        <translation>(末值 / 首值) ^ (1 / 年数) − 1</translation>
    </message>
    <message>
        <source>Least squares of the logarithms of all values from end to end: e ^ slope − 1</source>
        <translation>两端之间所有数值的对数的最小二乘：e ^ 斜率 − 1</translation>
    </message>
    <message>
        <source>Arithmetic mean of the growth from each year to the next; only neighbouring years with values count</source>
        <translation>逐年增长率的算术平均；只计有数值的相邻年份</translation>
    </message>
    <message>
        <source>Values from end to end</source>
        <translation>两端之间的数值</translation>
    </message>
    <message>
        <source>Periods without a value from end to end</source>
        <translation>两端之间没有数值的时期</translation>
    </message>
    <message>
        <source>The range of the compound rate when either end is moved by a year, earlier or later</source>
        <translation>任一端前移或后移一年时复合增长率的范围</translation>
    </message>
    <message>
        <source>Measure between the handles</source>
        <translation>在测量柄之间测量</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <source>Put the measure on the figure</source>
        <translation>将测量放到图表上</translation>
    </message>
    <message>
        <source>Close the measure</source>
        <translation>关闭测量</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n rates)</source>
        <translation>
            <numerusform>%1（%n 个增长率）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Measuring</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>no data at an end</source>
        <translation>有一端没有数据</translation>
    </message>
    <message>
        <source>a value is zero or below</source>
        <translation>有数值为零或以下</translation>
    </message>
    <message>
        <source>less than a year</source>
        <translation>不足一年</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <source>not defined: %1</source>
        <translation>无定义：%1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>变化：%1</translation>
    </message>
    <message>
        <source>In total: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>Average growth a year, compound between the ends: %1</source>
        <translation>年均增长，两端复合：%1</translation>
    </message>
    <message>
        <source>Average growth a year, log-linear least squares: %1</source>
        <translation>年均增长，对数线性最小二乘：%1</translation>
    </message>
    <message>
        <source>Average growth a year, mean of %1 yearly rates: %2</source>
        <translation>年均增长，%1 个年增长率的均值：%2</translation>
    </message>
    <message>
        <source>Compound rate with either end a year earlier or later: %1</source>
        <translation>任一端提前或推后一年的复合增长率：%1</translation>
    </message>
    <message>
        <source>Values: n = %1, missing %2</source>
        <translation>数值：n = %1，缺失 %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 a year (compound)</source>
        <translation>%1：%2，每年 %3（复合）</translation>
    </message>
</context>
<context>
    <name>sampan::MemberModel</name>
    <message>
        <source>group</source>
        <translation>国家组</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>former</source>
        <translation>历史国家</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>未列明</translation>
    </message>
    <message>
        <source>%1 · hidden</source>
        <translation>%1 · 已隐藏</translation>
    </message>
    <message>
        <source>%1, hidden in the figure</source>
        <translation>%1，在图表中隐藏</translation>
    </message>
</context>
<context>
    <name>sampan::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>sampan::Names</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this file translates into, as in its name: zh_CN, km, th, vi, id, ms.</extracomment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>World</source>
        <translation>世界</translation>
    </message>
    <message>
        <source>ASEAN</source>
        <translation>东盟</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>欧盟</translation>
    </message>
    <message>
        <source>European Union (27)</source>
        <translation>欧盟（27国）</translation>
    </message>
    <message>
        <source>Euro area</source>
        <translation>欧元区</translation>
    </message>
    <message>
        <source>Advanced economies</source>
        <translation>发达经济体</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>非洲</translation>
    </message>
    <message>
        <source>Africa, not specified</source>
        <translation>非洲，未列明</translation>
    </message>
    <message>
        <source>Areas not specified</source>
        <translation>未列明地区</translation>
    </message>
    <message>
        <source>Areas, nes</source>
        <translation>未列明地区</translation>
    </message>
    <message>
        <source>Other Asia, nes</source>
        <translation>亚洲其他地区，未列明</translation>
    </message>
    <message>
        <source>Asia, not specified</source>
        <translation>亚洲，未列明</translation>
    </message>
    <message>
        <source>Emerging and developing economies</source>
        <translation>新兴市场和发展中经济体</translation>
    </message>
    <message>
        <source>Emerging and developing Asia</source>
        <translation>新兴和发展中亚洲</translation>
    </message>
    <message>
        <source>Emerging and developing Europe</source>
        <translation>新兴和发展中欧洲</translation>
    </message>
    <message>
        <source>Emerging and developing economies: fuel exporters</source>
        <translation>新兴市场和发展中经济体：燃料出口国</translation>
    </message>
    <message>
        <source>Emerging and developing economies: others</source>
        <translation>新兴市场和发展中经济体：其他</translation>
    </message>
    <message>
        <source>Europe, not specified</source>
        <translation>欧洲，未列明</translation>
    </message>
    <message>
        <source>Middle East and Central Asia</source>
        <translation>中东和中亚</translation>
    </message>
    <message>
        <source>Middle East and Central Asia, not specified</source>
        <translation>中东和中亚，未列明</translation>
    </message>
    <message>
        <source>Middle East</source>
        <translation>中东</translation>
    </message>
    <message>
        <source>Other countries not included elsewhere</source>
        <translation>未另列入的其他国家</translation>
    </message>
    <message>
        <source>Special categories</source>
        <translation>特殊类别</translation>
    </message>
    <message>
        <source>Bunkers</source>
        <translation>船用及机用燃料</translation>
    </message>
    <message>
        <source>Free zones</source>
        <translation>自由区</translation>
    </message>
    <message>
        <source>Sub-Saharan Africa</source>
        <translation>撒哈拉以南非洲</translation>
    </message>
    <message>
        <source>Western Hemisphere</source>
        <translation>西半球</translation>
    </message>
    <message>
        <source>Western Hemisphere, not specified</source>
        <translation>西半球，未列明</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>苏联</translation>
    </message>
    <message>
        <source>USSR</source>
        <translation>苏联</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>南斯拉夫</translation>
    </message>
    <message>
        <source>Serbia and Montenegro</source>
        <translation>塞尔维亚和黑山</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <translation>捷克斯洛伐克</translation>
    </message>
    <message>
        <source>Belgium-Luxembourg</source>
        <translation>比利时-卢森堡</translation>
    </message>
    <message>
        <source>German Democratic Republic</source>
        <translation>德意志民主共和国</translation>
    </message>
    <message>
        <source>Netherlands Antilles</source>
        <translation>荷属安的列斯</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>中国澳门</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>中国台湾</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>进口</translation>
    </message>
    <message>
        <source>Total trade</source>
        <translation>进出口总额</translation>
    </message>
    <message>
        <source>Exports plus imports</source>
        <translation>进出口总额</translation>
    </message>
    <message>
        <source>Re-exports</source>
        <translation>再出口</translation>
    </message>
    <message>
        <source>Re-imports</source>
        <translation>再进口</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>报告方</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流向</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>进口方</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>出口方</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应方</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>统计来源</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Goods trade</source>
        <translation>货物贸易额</translation>
    </message>
    <message>
        <source>Imports of goods</source>
        <translation>货物进口额</translation>
    </message>
    <message>
        <source>Trade value</source>
        <translation>贸易额</translation>
    </message>
    <message>
        <source>China’s trade with ASEAN, 1991–2020</source>
        <translation>中国与东盟的贸易，1991–2020年</translation>
    </message>
    <message>
        <source>Growth of bilateral trade</source>
        <translation>双边贸易的增长</translation>
    </message>
    <message>
        <source>China’s goods trade with the ten ASEAN states, exports plus imports</source>
        <translation>中国与东盟十国的货物贸易，出口加进口</translation>
    </message>
    <message>
        <source>China Customs, as quoted</source>
        <translation>中国海关，引自报道</translation>
    </message>
    <message>
        <source>China’s exports to and imports from ASEAN</source>
        <translation>中国对东盟的出口与自东盟的进口</translation>
    </message>
    <message>
        <source>Goods trade with the ten ASEAN states, as China reports it</source>
        <translation>与东盟十国的货物贸易，中国公布</translation>
    </message>
    <message>
        <source>China’s trade with the ten ASEAN states</source>
        <translation>中国与东盟十国的贸易</translation>
    </message>
    <message>
        <source>Exports plus imports of goods</source>
        <translation>货物出口加进口</translation>
    </message>
    <message>
        <source>The ten states’ parts in China’s trade with ASEAN</source>
        <translation>十国在中国—东盟贸易中的份额</translation>
    </message>
    <message>
        <source>ASEAN’s share of China’s trade</source>
        <translation>东盟占中国贸易的份额</translation>
    </message>
    <message>
        <source>Share of China’s goods trade with the world, per cent</source>
        <translation>占中国对世界货物贸易的百分比</translation>
    </message>
    <message>
        <source>China’s trade balance with ASEAN</source>
        <translation>中国对东盟的贸易差额</translation>
    </message>
    <message>
        <source>Exports less imports of goods, as China reports them</source>
        <translation>货物出口减进口，中国公布</translation>
    </message>
    <message>
        <source>The same trade as both sides report it</source>
        <translation>双方各自公布的同一贸易</translation>
    </message>
    <message>
        <source>Exports plus imports of goods between China and the ten ASEAN states</source>
        <translation>中国与东盟十国之间的货物出口加进口</translation>
    </message>
    <message>
        <source>The ten states’ reports</source>
        <translation>十国公布的数字</translation>
    </message>
    <message>
        <source>Dialogue begins</source>
        <translation>对话开启</translation>
    </message>
    <message>
        <source>Trade passes US$10 billion</source>
        <translation>贸易额突破100亿美元</translation>
    </message>
    <message>
        <source>Two joint committees formalised</source>
        <translation>两个联合委员会正式成立</translation>
    </message>
    <message>
        <source>Viet Nam joins ASEAN</source>
        <translation>越南加入东盟</translation>
    </message>
    <message>
        <source>China becomes full Dialogue Partner</source>
        <translation>中国成为全面对话伙伴</translation>
    </message>
    <message>
        <source>Asian financial crisis starts</source>
        <translation>亚洲金融危机爆发</translation>
    </message>
    <message>
        <source>Laos and Myanmar join ASEAN</source>
        <translation>老挝和缅甸加入东盟</translation>
    </message>
    <message>
        <source>First China-ASEAN summit</source>
        <translation>首次中国—东盟领导人会议</translation>
    </message>
    <message>
        <source>Cambodia joins ASEAN</source>
        <translation>柬埔寨加入东盟</translation>
    </message>
    <message>
        <source>Zhu Rongji proposes a free trade area</source>
        <translation>朱镕基倡议建立自由贸易区</translation>
    </message>
    <message>
        <source>Leaders agree to build the FTA within ten years</source>
        <translation>领导人同意十年内建成自贸区</translation>
    </message>
    <message>
        <source>China admitted to the WTO</source>
        <translation>中国加入世贸组织</translation>
    </message>
    <message>
        <source>Framework agreement signed</source>
        <translation>签署框架协议</translation>
    </message>
    <message>
        <source>Strategic Partnership for Peace and Prosperity</source>
        <translation>建立面向和平与繁荣的战略伙伴关系</translation>
    </message>
    <message>
        <source>Trade passes US$100 billion</source>
        <translation>贸易额突破1000亿美元</translation>
    </message>
    <message>
        <source>First China-ASEAN Expo opens in Nanning</source>
        <translation>首届中国—东盟博览会在南宁开幕</translation>
    </message>
    <message>
        <source>Agreement on Trade in Goods signed</source>
        <translation>签署货物贸易协议</translation>
    </message>
    <message>
        <source>Tariff cuts under the goods agreement begin</source>
        <translation>货物贸易协议降税开始</translation>
    </message>
    <message>
        <source>Agreement on Trade in Services signed</source>
        <translation>签署服务贸易协议</translation>
    </message>
    <message>
        <source>Trade passes US$200 billion</source>
        <translation>贸易额突破2000亿美元</translation>
    </message>
    <message>
        <source>Trade falls in the global crisis</source>
        <translation>全球危机中贸易下降</translation>
    </message>
    <message>
        <source>Free trade area in effect</source>
        <translation>自由贸易区全面建成</translation>
    </message>
    <message>
        <source>ASEAN becomes China&apos;s third largest partner</source>
        <translation>东盟成为中国第三大贸易伙伴</translation>
    </message>
    <message>
        <source>ASEAN-China Centre launched</source>
        <translation>中国—东盟中心成立</translation>
    </message>
    <message>
        <source>21st Century Maritime Silk Road proposed</source>
        <translation>提出21世纪海上丝绸之路</translation>
    </message>
    <message>
        <source>Target of US$1 trillion by 2020 set</source>
        <translation>提出2020年贸易额1万亿美元目标</translation>
    </message>
    <message>
        <source>FTA upgrade protocol (2.0) signed</source>
        <translation>签署自贸区升级议定书（2.0版）</translation>
    </message>
    <message>
        <source>ASEAN overtakes the US</source>
        <translation>东盟超过美国</translation>
    </message>
    <message>
        <source>FTA upgrade protocol in effect for all</source>
        <translation>升级议定书全面生效</translation>
    </message>
    <message>
        <source>ASEAN is China’s largest partner</source>
        <translation>东盟成为中国最大贸易伙伴</translation>
    </message>
    <message>
        <source>RCEP signed</source>
        <translation>签署RCEP</translation>
    </message>
    <message>
        <source>Comprehensive Strategic Partnership</source>
        <translation>建立全面战略伙伴关系</translation>
    </message>
    <message>
        <source>RCEP in force</source>
        <translation>RCEP生效</translation>
    </message>
    <message>
        <source>RCEP in force for all 15</source>
        <translation>RCEP对15国全面生效</translation>
    </message>
    <message>
        <source>FTA 3.0 negotiations concluded</source>
        <translation>自贸区3.0版谈判结束</translation>
    </message>
    <message>
        <source>Timor-Leste joins ASEAN (11 members)</source>
        <translation>东帝汶加入东盟（11个成员）</translation>
    </message>
    <message>
        <source>FTA 3.0 Upgrade Protocol signed</source>
        <translation>签署自贸区3.0版升级议定书</translation>
    </message>
    <message>
        <source>Trade passes US$1 trillion</source>
        <translation>贸易额突破1万亿美元</translation>
    </message>
    <message>
        <source>IMF Direction of Trade Statistics</source>
        <translation>国际货币基金组织《贸易方向统计》</translation>
    </message>
    <message>
        <source>China Customs, as quoted in print</source>
        <translation>中国海关，引自已刊载报道</translation>
    </message>
    <message>
        <source>ASEAN statistics, as quoted in print</source>
        <translation>东盟统计，引自已刊载报道</translation>
    </message>
    <message>
        <source>Imports of the ASEAN states and China by supplier, 1991–2024</source>
        <translation>东盟各国和中国的进口来源，1991–2024年</translation>
    </message>
    <message>
        <source>Market shares of Cambodia’s suppliers</source>
        <translation>柬埔寨供应方的市场份额</translation>
    </message>
    <message>
        <source>Share of goods imports by partner, per cent</source>
        <translation>各伙伴占货物进口的百分比</translation>
    </message>
    <message>
        <source>Cambodia’s suppliers in 2020</source>
        <translation>2020年柬埔寨的供应方</translation>
    </message>
    <message>
        <source>Share of goods imports, per cent</source>
        <translation>占货物进口的百分比</translation>
    </message>
    <message>
        <source>Who supplied Cambodia in 2020</source>
        <translation>2020年谁向柬埔寨供货</translation>
    </message>
    <message>
        <source>Cambodia’s suppliers in 2022</source>
        <translation>2022年柬埔寨的供应方</translation>
    </message>
    <message>
        <source>Share of goods imports according to customs, per cent</source>
        <translation>按海关统计占货物进口的百分比</translation>
    </message>
    <message>
        <source>Market shares of Brunei’s suppliers</source>
        <translation>文莱供应方的市场份额</translation>
    </message>
    <message>
        <source>Market shares of China’s suppliers</source>
        <translation>中国供应方的市场份额</translation>
    </message>
    <message>
        <source>Market shares of Indonesia’s suppliers</source>
        <translation>印度尼西亚供应方的市场份额</translation>
    </message>
    <message>
        <source>Market shares of Laos’ suppliers</source>
        <translation>老挝供应方的市场份额</translation>
    </message>
    <message>
        <source>Market shares of Myanmar’s suppliers</source>
        <translation>缅甸供应方的市场份额</translation>
    </message>
    <message>
        <source>Market shares of Malaysia’s suppliers</source>
        <translation>马来西亚供应方的市场份额</translation>
    </message>
    <message>
        <source>Market shares of Philippines’ suppliers</source>
        <translation>菲律宾供应方的市场份额</translation>
    </message>
    <message>
        <source>Market shares of Singapore’s suppliers</source>
        <translation>新加坡供应方的市场份额</translation>
    </message>
    <message>
        <source>Market shares of Thailand’s suppliers</source>
        <translation>泰国供应方的市场份额</translation>
    </message>
    <message>
        <source>Market shares of Vietnam’s suppliers</source>
        <translation>越南供应方的市场份额</translation>
    </message>
    <message>
        <source>In some years the IMF’s total counts Taiwan twice or splits it in two rows; shares are of the total put right.</source>
        <translation>有些年份国际货币基金组织的总额重复计入台湾或将其分列两行；份额以订正后的总额为分母。</translation>
    </message>
    <message>
        <source>From 1997: the years before are mostly estimates of the IMF.</source>
        <translation>自1997年起：此前各年多为国际货币基金组织的估计值。</translation>
    </message>
    <message>
        <source>The total holds gold from Singapore that the figure for Singapore evidently leaves out.</source>
        <translation>总额含来自新加坡的黄金，而新加坡一项显然未计入。</translation>
    </message>
    <message>
        <source>Nearly all figures of Laos are estimates of the IMF.</source>
        <translation>老挝的数字几乎全部为国际货币基金组织的估计值。</translation>
    </message>
    <message>
        <source>From 2000: the years before are mostly estimates of the IMF.</source>
        <translation>自2000年起：此前各年多为国际货币基金组织的估计值。</translation>
    </message>
    <message>
        <source>Singapore’s figures of 2020 look like part of a year.</source>
        <translation>新加坡2020年的数字似为部分月份。</translation>
    </message>
    <message>
        <source>The IMF’s, Taiwan counted once</source>
        <translation>国际货币基金组织，台湾只计一次</translation>
    </message>
    <message>
        <source>Customs of Cambodia, as quoted in print</source>
        <translation>柬埔寨海关，引自已刊载报道</translation>
    </message>
    <message>
        <source>China–ASEAN Expo: contracts and trade by edition, 2004–2025</source>
        <translation>中国—东盟博览会：历届签约与成交，2004–2025年</translation>
    </message>
    <message>
        <source>Expo investment totals</source>
        <translation>博览会投资总额</translation>
    </message>
    <message>
        <source>Investment contracted at each China–ASEAN Expo, international and domestic</source>
        <translation>历届中国—东盟博览会签约投资额，国际与国内</translation>
    </message>
    <message>
        <source>Expo investment totals in dollars</source>
        <translation>博览会投资总额（美元）</translation>
    </message>
    <message>
        <source>As the reports convert the amounts in yuan</source>
        <translation>按报道换算的人民币金额</translation>
    </message>
    <message>
        <source>International contracts of the early expos</source>
        <translation>早期各届的国际合同</translation>
    </message>
    <message>
        <source>Investment in international projects signed at each China–ASEAN Expo</source>
        <translation>历届中国—东盟博览会签约国际项目投资额</translation>
    </message>
    <message>
        <source>Domestic contracts of the early expos</source>
        <translation>早期各届的国内合同</translation>
    </message>
    <message>
        <source>Investment in Chinese domestic projects signed at each China–ASEAN Expo</source>
        <translation>历届中国—东盟博览会签约国内项目投资额</translation>
    </message>
    <message>
        <source>Trade concluded at the expo</source>
        <translation>博览会成交额</translation>
    </message>
    <message>
        <source>Goods sold at each China–ASEAN Expo</source>
        <translation>历届中国—东盟博览会货物成交额</translation>
    </message>
    <message>
        <source>Projects signed at the expo</source>
        <translation>博览会签约项目</translation>
    </message>
    <message>
        <source>International and domestic investment projects</source>
        <translation>国际与国内投资项目</translation>
    </message>
    <message>
        <source>Values as announced at each closing; “over” in the reports is a lower bound.</source>
        <translation>各届闭幕时公布的数值；报道称“超过”者为下限。</translation>
    </message>
    <message>
        <source>No total was found for the 21st and 22nd.</source>
        <translation>第21届和第22届未见总额。</translation>
    </message>
    <message>
        <source>Later editions report only a total with domestic contracts.</source>
        <translation>后来各届只公布含国内合同的总额。</translation>
    </message>
    <message>
        <source>No longer published after the 10th edition.</source>
        <translation>第10届以后不再公布。</translation>
    </message>
    <message>
        <source>Investment contracted, international and domestic</source>
        <translation>签约投资额，国际与国内</translation>
    </message>
    <message>
        <source>Investment contracted, international and domestic, as printed in dollars</source>
        <translation>签约投资额，国际与国内，按刊载的美元数</translation>
    </message>
    <message>
        <source>Investment in international contracts</source>
        <translation>国际合同投资额</translation>
    </message>
    <message>
        <source>Investment in domestic contracts</source>
        <translation>国内合同投资额</translation>
    </message>
    <message>
        <source>Projects signed, international and domestic</source>
        <translation>签约项目，国际与国内</translation>
    </message>
    <message>
        <source>International projects signed</source>
        <translation>签约国际项目</translation>
    </message>
    <message>
        <source>Domestic projects signed</source>
        <translation>签约国内项目</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>参展商</translation>
    </message>
    <message>
        <source>Booths</source>
        <translation>展位</translation>
    </message>
    <message>
        <source>Main report</source>
        <translation>主要报道</translation>
    </message>
    <message>
        <source>Other report 1</source>
        <translation>其他报道1</translation>
    </message>
    <message>
        <source>Other report 2</source>
        <translation>其他报道2</translation>
    </message>
</context>
<context>
    <name>sampan::Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>导航条</translation>
    </message>
    <message>
        <source>Year shown</source>
        <translation>显示的年份</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play through the years</source>
        <translation>逐年播放</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>sampan::NavigatorStrip</name>
    <message>
        <source>First period shown</source>
        <translation>显示的第一个时期</translation>
    </message>
    <message>
        <source>Last period shown</source>
        <translation>显示的最后一个时期</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>显示的时期</translation>
    </message>
    <message>
        <source>Drag to choose the years in view; drag the bright part to move it; double-click for all</source>
        <translation>拖动以选择显示的年份；拖动亮部以移动；双击显示全部</translation>
    </message>
    <message>
        <source>Years in view</source>
        <translation>显示的年份</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>显示整个时期</translation>
    </message>
</context>
<context>
    <name>sampan::ObservationModel</name>
    <message>
        <source>suppressed</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>sampan::ObservationPanel</name>
    <message>
        <source>Only those in the figure</source>
        <translation>只看图中的</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Filter rows by text</source>
        <translation>按文本筛选行</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>观测值</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 行中的 %1 行</translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>，已选 %1 行</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>正在排序…</translation>
    </message>
    <message>
        <source>The first %1 of %2 selected rows are on the clipboard; “Save as” writes all of them.</source>
        <translation>所选 %2 行中的前 %1 行已复制到剪贴板；“另存为”会写出全部。</translation>
    </message>
    <message>
        <source>Selection and year</source>
        <translation>选择和年份</translation>
    </message>
</context>
<context>
    <name>sampan::Opener</name>
    <message>
        <source>The file needs more memory than there is. Nothing was opened.</source>
        <translation>该文件所需内存超过可用内存。未打开任何内容。</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
</context>
<context>
    <name>sampan::Origin</name>
    <message>
        <source>This figure was saved without its values, and the dataset that it was made of (%1) was not found beside it or among the files opened lately.</source>
        <translation>此图表保存时未带数值，其来源数据集（%1）不在其旁边，也不在最近打开的文件之中。</translation>
    </message>
    <message>
        <source>Only the values in the figure are shown: the dataset that it was made of (%1) was not found beside it or among the files opened lately.</source>
        <translation>只显示图表中的数值：其来源数据集（%1）不在其旁边，也不在最近打开的文件之中。</translation>
    </message>
</context>
<context>
    <name>sampan::PageSize</name>
    <message>
        <source>One column, 89 mm</source>
        <translation>单栏，89 mm</translation>
    </message>
    <message>
        <source>One and a half columns, 120 mm</source>
        <translation>一栏半，120 mm</translation>
    </message>
    <message>
        <source>Two columns, 183 mm</source>
        <translation>双栏，183 mm</translation>
    </message>
    <message>
        <source>Slide 16:9, 254 × 143 mm</source>
        <translation>幻灯片 16:9，254 × 143 mm</translation>
    </message>
    <message>
        <source>Web, 1200 × 675 pixels</source>
        <translation>网页，1200 × 675 像素</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080 pixels</source>
        <translation>方形，1080 × 1080 像素</translation>
    </message>
    <message>
        <source>A4 landscape, 297 × 210 mm</source>
        <translation>A4 横向，297 × 210 mm</translation>
    </message>
    <message>
        <source>A4 portrait, 210 × 297 mm</source>
        <translation>A4 纵向，210 × 297 mm</translation>
    </message>
</context>
<context>
    <name>sampan::PdfAttachment</name>
    <message>
        <source>The part of Sampan that reads PDF files is not installed.</source>
        <translation>未安装 Sampan 中读取 PDF 文件的部分。</translation>
    </message>
    <message>
        <source>The attachment of this PDF is larger than any figure; it is not read.</source>
        <translation>此 PDF 的附件比任何图表都大；未读取。</translation>
    </message>
    <message>
        <source>This PDF is locked with a password; it is not read.</source>
        <translation>此 PDF 有密码锁定；未读取。</translation>
    </message>
    <message>
        <source>This PDF is damaged.</source>
        <translation>此 PDF 已损坏。</translation>
    </message>
</context>
<context>
    <name>sampan::PdfFile</name>
    <message>
        <source>en</source>
        <comment>code of the language of the program&apos;s texts</comment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>sampan::Preferences</name>
    <message>
        <source>The language changes when Sampan is started next.</source>
        <translation>语言将在下次启动 Sampan 时更改。</translation>
    </message>
    <message>
        <source>Dragging with the &amp;left button draws a zoom box</source>
        <translation>按左键拖动时画出放大框(&amp;L)</translation>
    </message>
    <message>
        <source>Every &amp;export begins with this size and look</source>
        <translation>每次导出均采用此尺寸和外观(&amp;E)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Width of exports</source>
        <translation>导出宽度</translation>
    </message>
    <message>
        <source>Height of exports</source>
        <translation>导出高度</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>语言(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外观(&amp;A)：</translation>
    </message>
    <message>
        <source>Chart:</source>
        <translation>图表：</translation>
    </message>
    <message>
        <source>Otherwise it moves the figure, and Shift draws the box. The middle button always moves it.</source>
        <translation>否则左键拖动移动图表，按住 Shift 画框。中键始终移动图表。</translation>
    </message>
    <message>
        <source>Exports:</source>
        <translation>导出：</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>尺寸(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>分辨率(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>Otherwise an export begins as the last one was.</source>
        <translation>否则导出沿用上次的设置。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>sampan::Printing</name>
    <message>
        <source>The printer “%1” takes no page.</source>
        <translation>打印机“%1”不接受页面。</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>无法打印此页。</translation>
    </message>
</context>
<context>
    <name>sampan::ProblemLog</name>
    <message numerus="yes">
        <source>%n more of the same kind from this row on.</source>
        <translation>
            <numerusform>自此行起还有 %n 个同类问题。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
</context>
<context>
    <name>sampan::Provenance</name>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>%1, which names none</source>
        <translation>%1，其中未注明出处</translation>
    </message>
</context>
<context>
    <name>sampan::Quantity</name>
    <message>
        <source>thousand</source>
        <translation>千</translation>
    </message>
    <message>
        <source>ten thousand</source>
        <translation>万</translation>
    </message>
    <message>
        <source>million</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>hundred million</source>
        <translation>亿</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>十亿</translation>
    </message>
    <message>
        <source>trillion</source>
        <translation>万亿</translation>
    </message>
    <message>
        <source>US$</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A scale and the unit: &quot;million yuan&quot;.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <extracomment>%1 a scale: &quot;US$ million&quot;.</extracomment>
        <translation>%1美元</translation>
    </message>
</context>
<context>
    <name>sampan::Query</name>
    <message>
        <source>the dataset has no measure: there is nothing to show</source>
        <translation>数据集没有指标，无可显示</translation>
    </message>
    <message>
        <source>Totals are exports plus imports as reported; exports are usually valued FOB, imports CIF.</source>
        <translation>总额为公布的出口加进口；出口通常按离岸价（FOB），进口按到岸价（CIF）计。</translation>
    </message>
    <message>
        <source>Only %1 figures are shown; the file also holds others.</source>
        <translation>仅显示%1数字；文件中还有其他数字。</translation>
    </message>
    <message>
        <source>values of “%1” cannot be added; choose one member of: %2</source>
        <translation>“%1”的数值不能相加；请从 %2 中选择一个</translation>
    </message>
    <message>
        <source>each dimension</source>
        <translation>每个维度</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>The parts exceed the reported total in %1: “Other” is left out there.</source>
        <translation>%1，各部分之和超过公布的总额：此处略去“其他”。</translation>
    </message>
    <message>
        <source>a share needs a whole: choose what to show side by side, or a partner to compare with the total</source>
        <translation>份额需要一个整体：请选择并列显示的内容，或与总额比较的伙伴</translation>
    </message>
    <message>
        <source>the members of “%1” are alternatives: they have no total to be shares of</source>
        <translation>“%1”的成员互为替代口径：没有可作份额分母的总额</translation>
    </message>
    <message>
        <source>No share is given where the total is missing or zero.</source>
        <translation>总额缺失或为零处不给出份额。</translation>
    </message>
    <message>
        <source>Shares are of the sum of the members in the data; no total is reported.</source>
        <translation>份额以数据中各成员之和为分母；未公布总额。</translation>
    </message>
    <message>
        <source>a balance needs exports and imports; the dataset has no flows</source>
        <translation>差额需要出口和进口；此数据集没有贸易流向</translation>
    </message>
    <message>
        <source>a balance joins the flows, so they cannot be shown side by side</source>
        <translation>差额已合并两个流向，因此不能再并列显示</translation>
    </message>
    <message>
        <source>Balance: exports less imports as reported; exports are usually valued FOB, imports CIF.</source>
        <translation>差额：公布的出口减进口；出口通常按离岸价（FOB），进口按到岸价（CIF）计。</translation>
    </message>
    <message numerus="yes">
        <source>… (%n in all)</source>
        <translation>
            <numerusform>…（共 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no measure “%1”; the measures are: %2</source>
        <translation>没有指标“%1”；现有指标：%2</translation>
    </message>
    <message>
        <source>there is no dimension “%1”; the dimensions are: %2</source>
        <translation>没有维度“%1”；现有维度：%2</translation>
    </message>
    <message>
        <source>“%1” has no member “%2”; there are: %3</source>
        <translation>“%1”没有成员“%2”；现有：%3</translation>
    </message>
    <message>
        <source>the members of “%1” are alternatives and cannot be added; choose one, or show them side by side</source>
        <translation>“%1”的成员互为替代口径，不能相加；请选择一个，或并列显示</translation>
    </message>
    <message>
        <source>“%1” is made of other members of “%2” and cannot be added to them; choose one, or show them side by side</source>
        <translation>“%1”由“%2”的其他成员组成，不能与它们相加；请选择一个，或并列显示</translation>
    </message>
    <message>
        <source>the members of “%1” are alternatives and cannot be added; choose one of: %2</source>
        <translation>“%1”的成员互为替代口径，不能相加；请从 %2 中选择一个</translation>
    </message>
    <message>
        <source>Codes of “%1” at several levels are added up, so the same trade counts more than once; choose one level, or the total.</source>
        <translation>“%1”多个层级的编码相加，同一笔贸易被重复计算；请选择一个层级或总额。</translation>
    </message>
    <message>
        <source>the members of “%1” overlap and cannot be added; choose one of: %2</source>
        <translation>“%1”的成员互有重叠，不能相加；请从 %2 中选择一个</translation>
    </message>
    <message>
        <source>Without a value above zero in the base period, hence not shown: %1</source>
        <translation>基期数值不大于零，因此未显示：%1</translation>
    </message>
    <message>
        <source>%1 series over %2 periods are too many to show, and hardly any of their values are there; choose fewer, or a shorter time</source>
        <translation>%2 个时期的 %1 个系列太多，无法显示，而且几乎没有数值；请少选一些，或缩短时间</translation>
    </message>
</context>
<context>
    <name>sampan::Reader</name>
    <message>
        <source>This is a link that leads out of the package&apos;s folder; it is not followed.</source>
        <translation>这是指向数据包文件夹之外的链接，不予跟随。</translation>
    </message>
    <message>
        <source>The data package names this file, but it is not there.</source>
        <translation>数据包列出了此文件，但它不在那里。</translation>
    </message>
    <message>
        <source>The data package names “%1”, but the archive does not hold it.</source>
        <translation>数据包列出了“%1”，但压缩包中没有。</translation>
    </message>
    <message>
        <source>The archive holds neither a datapackage.json nor a table.</source>
        <translation>压缩包中既没有 datapackage.json 也没有表格。</translation>
    </message>
    <message>
        <source>The archive holds %1 tables and no datapackage.json; unpack it and open one of them.</source>
        <translation>压缩包中有 %1 个表格而没有 datapackage.json；请解压后打开其中一个。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>A .sampan file is a zip archive; this is something else, or its beginning is damaged.</source>
        <translation>.sampan 文件是 zip 压缩包；这个文件不是，或其开头已损坏。</translation>
    </message>
    <message>
        <source>This is a workbook of an old Excel (.xls). Save it as CSV and open that.</source>
        <translation>这是旧版 Excel 工作簿（.xls）。请另存为 CSV 后再打开。</translation>
    </message>
    <message>
        <source>This is a binary file, not a dataset. Sampan opens data packages, .sampan files, workbooks (xlsx, ods), SDMX, JSON-stat and tables of text (CSV, TSV).</source>
        <translation>这是二进制文件，不是数据集。Sampan 可打开数据包、.sampan 文件、工作簿（xlsx、ods）、SDMX、JSON-stat 和文本表格（CSV、TSV）。</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks.</source>
        <translation>文件只有空白。</translation>
    </message>
    <message>
        <source>This JSON is neither a data package (with “resources”) nor JSON-stat (with “dimension” and “value”).</source>
        <translation>此 JSON 既不是数据包（含“resources”），也不是 JSON-stat（含“dimension”和“value”）。</translation>
    </message>
    <message>
        <source>This is a web page or XML that is no SDMX message. Download the data as CSV.</source>
        <translation>这是网页，或不是 SDMX 消息的 XML。请下载 CSV 格式的数据。</translation>
    </message>
    <message>
        <source>The folder holds no datapackage.json.</source>
        <translation>文件夹中没有 datapackage.json。</translation>
    </message>
    <message>
        <source>This is a link to a file that does not exist.</source>
        <translation>这是指向不存在文件的链接。</translation>
    </message>
    <message>
        <source>This file is compressed with gzip. Unpack it and open what is in it.</source>
        <translation>此文件用 gzip 压缩。请先解压，再打开其中的文件。</translation>
    </message>
    <message>
        <source>This is SDMX-JSON, which Sampan does not read. Ask the same service for SDMX-CSV or SDMX-ML.</source>
        <translation>这是 SDMX-JSON，Sampan 不读取此格式。请向同一服务索取 SDMX-CSV 或 SDMX-ML。</translation>
    </message>
</context>
<context>
    <name>sampan::Reading</name>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>占整体的 %1</translation>
    </message>
    <message>
        <source>%1 on a year before</source>
        <translation>与上年相比 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year, compound</source>
        <translation>每年 %1，复合</translation>
    </message>
</context>
<context>
    <name>sampan::RecentList</name>
    <message>
        <source>This is no list of recent files; it was left as it is.</source>
        <translation>这不是最近文件列表；已原样保留。</translation>
    </message>
    <message>
        <source>The list of recent files cannot be written: %1.</source>
        <translation>无法写入最近文件列表：%1。</translation>
    </message>
</context>
<context>
    <name>sampan::Recognition</name>
    <message>
        <source>No column of numbers was found. The columns are: %1.</source>
        <translation>没有找到数字列。现有各列：%1。</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Two columns have one name; this one is called “%1”.</source>
        <translation>有两列同名；这一列改称“%1”。</translation>
    </message>
    <message>
        <source>The descriptor names a field “%1” that the table does not have.</source>
        <translation>描述文件列出了字段“%1”，而表格中没有。</translation>
    </message>
    <message>
        <source>Importers are taken as reporters and exporters as their partners.</source>
        <translation>以进口国为报告方，出口国为其伙伴。</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>报告方</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流向</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>The units differ from row to row (%1); no unit is given.</source>
        <translation>各行的单位不同（%1），不标单位。</translation>
    </message>
    <message>
        <source>The power of ten differs from row to row (%1); values of different scale stand side by side.</source>
        <translation>各行的数量级不同（%1）；不同量级的数值并列在一起。</translation>
    </message>
    <message>
        <source>“%1” is the time</source>
        <translation>“%1”为时间</translation>
    </message>
    <message>
        <source>“%1” is the %2</source>
        <translation>“%1”为%2</translation>
    </message>
    <message>
        <source>Numbers are written with a decimal comma.</source>
        <translation>数字以逗号作小数点。</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>未读取：%1。</translation>
    </message>
    <message>
        <source>No column of periods was found (years such as 1991, quarters such as 1991-Q1, months such as 1991-03).</source>
        <translation>没有找到时期列（如年份 1991、季度 1991-Q1、月份 1991-03）。</translation>
    </message>
    <message>
        <source>“%1” above the table is taken as the reporter.</source>
        <translation>以表格上方的“%1”为报告方。</translation>
    </message>
    <message>
        <source>“%1” follows from the flows and is not read.</source>
        <translation>“%1”可由流向得出，不予读取。</translation>
    </message>
    <message>
        <source>Periods stand across, from %1 to %2.</source>
        <translation>时期横向排列，从 %1 到 %2。</translation>
    </message>
    <message>
        <source>Columns are members of “%1”.</source>
        <translation>各列为“%1”的成员。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Trade value</source>
        <translation>贸易额</translation>
    </message>
    <message>
        <source>“%1” holds fiscal years: %2 is named by the year in which it begins.</source>
        <translation>“%1”为财政年度：%2 以其开始的年份命名。</translation>
    </message>
    <message>
        <source>“%1” has the day before the month, as in %2.</source>
        <translation>“%1”中日在月前，如 %2。</translation>
    </message>
    <message>
        <source>“%1” has the month before the day, as in %2.</source>
        <translation>“%1”中月在日前，如 %2。</translation>
    </message>
    <message>
        <source>The periods of “%1” could also be months; they are taken as fiscal years.</source>
        <translation>“%1”的时期也可能是月份；当作财政年度。</translation>
    </message>
    <message>
        <source>The dates of “%1” could also have the month first; the day is taken to come first.</source>
        <translation>“%1”的日期也可能月在前；当作日在前。</translation>
    </message>
    <message>
        <source>The numbers of “%1” are of another list than those of the United Nations; the names in “%2” are taken.</source>
        <translation>“%1”中的数字编码不是联合国的国家编码；改用“%2”中的名称。</translation>
    </message>
    <message>
        <source>“%1” counts the years of the Buddhist era, as in %2.</source>
        <translation>“%1”使用佛历纪年，例如 %2。</translation>
    </message>
    <message>
        <source>No column has periods; the title names %1, which is taken for all values.</source>
        <translation>没有时期列；标题中写有 %1，所有数值都归于该时期。</translation>
    </message>
    <message>
        <source>The years above the columns are of the Buddhist era: 2534 is 1991.</source>
        <translation>各列上方的年份为佛历：2534 年即公历 1991 年。</translation>
    </message>
    <message>
        <source>The numbers of “%1” are of another list of countries than that of the United Nations, and which country each of them is cannot be known; they are kept as they stand.</source>
        <translation>“%1”中的编号不属于联合国的国家编码表，无法得知各编号代表哪个国家，因此按原样保留。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>sampan::RecognitionPanel</name>
    <message>
        <source>Columns and what they are taken as</source>
        <translation>各列及其含义</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Names in line</source>
        <translation>名称所在行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Data from line</source>
        <translation>数据起始行</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>As found out</source>
        <translation>依识别结果</translation>
    </message>
    <message>
        <source>Forget what was chosen for files of this layout</source>
        <translation>忘记为此布局的文件所作的选择</translation>
    </message>
    <message>
        <source>No dataset is open.</source>
        <translation>没有打开的数据集。</translation>
    </message>
    <message>
        <source>This file describes itself: nothing about it had to be guessed.</source>
        <translation>此文件自带说明：无需猜测。</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <translation>%1（已识别）</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>句点</translation>
    </message>
    <message>
        <source>All of one layout</source>
        <translation>所有同一布局的文件</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Tonnes</source>
        <translation>吨</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>千克</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>个</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>千</translation>
    </message>
    <message>
        <source>Ten thousands</source>
        <translation>万</translation>
    </message>
    <message>
        <source>Millions</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>Hundred millions</source>
        <translation>亿</translation>
    </message>
    <message>
        <source>Billions</source>
        <translation>十亿</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>“%1”是什么</translation>
    </message>
</context>
<context>
    <name>sampan::Report</name>
    <message>
        <source>Format: %1; %2 rows, %3 values</source>
        <translation>格式：%1；%2 行，%3 个数值</translation>
    </message>
    <message>
        <source>Dimension %1 (%2), %3 members: %4</source>
        <translation>维度 %1（%2），%3 个成员：%4</translation>
    </message>
    <message>
        <source>Measure %1: %2</source>
        <translation>指标 %1：%2</translation>
    </message>
    <message>
        <source>View %1: %2</source>
        <translation>视图 %1：%2</translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <translation>来源 %1：%2</translation>
    </message>
    <message>
        <source>  %1: stated %2, computed %3; %4</source>
        <translation>  %1：称 %2，算得 %3；%4</translation>
    </message>
    <message>
        <source>  source: %1</source>
        <translation>  来源：%1</translation>
    </message>
    <message>
        <source>The dataset makes no claims.</source>
        <translation>此数据集不含任何说法。</translation>
    </message>
    <message>
        <source>A figure, exported by %1</source>
        <translation>图表，由 %1 导出</translation>
    </message>
    <message>
        <source>  Made of %1</source>
        <translation>  由 %1 生成</translation>
    </message>
    <message>
        <source>, SHA-256 %1</source>
        <translation>，SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>sampan::Sanity</name>
    <message>
        <source>The table is large: what stands beside what was checked for %1 of the %2 members of “%3”.</source>
        <translation>表很大：“%3”的 %2 个成员中，已检查其中 %1 个的相关内容。</translation>
    </message>
    <message>
        <source>the series</source>
        <translation>该系列</translation>
    </message>
    <message>
        <source>A share of %1 %: shares lie between 0 and 100 %. Look at the source.</source>
        <translation>份额为 %1 %：份额应在 0 到 100 % 之间。请查看来源。</translation>
    </message>
    <message>
        <source>%1, %2: the parts along “%3” add up to %4, the reported total is %5 (%6%7 %).</source>
        <translation>%1，%2：沿“%3”各部分合计 %4，而报告总额为 %5（%6%7 %）。</translation>
    </message>
    <message>
        <source>Values in several currencies stand side by side (%1); they are never added up.</source>
        <translation>多种货币的数值并列（%1）；从不相加。</translation>
    </message>
    <message>
        <source>Values at different prices stand side by side (%1); they are never added up.</source>
        <translation>不同价格的数值并列（%1）；从不相加。</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5, about 10^%6 times as much%7. Perhaps another unit.</source>
        <translation>%1：从 %3 的 %2 到 %5 的 %4，约为 10^%6 倍%7。也许单位不同。</translation>
    </message>
    <message>
        <source> and back</source>
        <translation> ，随后又回到原处</translation>
    </message>
    <message>
        <source>%1: %2 has the very value of %3 (%4).</source>
        <translation>%1：%2 的数值与 %3 完全相同（%4）。</translation>
    </message>
    <message>
        <source>%1 repeats %2: %3 of %4 values are the same to the last digit.</source>
        <translation>%1 重复 %2：%4 个数值中有 %3 个逐位相同。</translation>
    </message>
    <message>
        <source>%1: no value for %2.</source>
        <translation>%1：%2 没有数值。</translation>
    </message>
    <message>
        <source>%1 of %2 series have a gap between their first and last value; the largest are named.</source>
        <translation>%2 个系列中有 %1 个在首末值之间有缺口；最大的已列出。</translation>
    </message>
    <message>
        <source>Between %1 and %2 the file has nothing for %3.</source>
        <translation>在 %1 与 %2 之间，文件中没有 %3 的内容。</translation>
    </message>
    <message>
        <source>Russia and the other successor states</source>
        <translation>俄罗斯及其他继承国</translation>
    </message>
    <message>
        <source>the successor states</source>
        <translation>各继承国</translation>
    </message>
    <message>
        <source>Serbia and Montenegro, each for itself</source>
        <translation>塞尔维亚和黑山，各自单列</translation>
    </message>
    <message>
        <source>Czechia and Slovakia</source>
        <translation>捷克和斯洛伐克</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Curaçao, Sint Maarten and others</source>
        <translation>库拉索、荷属圣马丁等</translation>
    </message>
    <message>
        <source>Belgium and Luxembourg, each for itself</source>
        <translation>比利时和卢森堡，各自单列</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>也门</translation>
    </message>
    <message>
        <source>the USSR</source>
        <translation>苏联</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>南斯拉夫</translation>
    </message>
    <message>
        <source>Czechoslovakia</source>
        <translation>捷克斯洛伐克</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>埃塞俄比亚</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>印度尼西亚</translation>
    </message>
    <message>
        <source>Serbia and Montenegro</source>
        <translation>塞尔维亚和黑山</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>苏丹</translation>
    </message>
    <message>
        <source>the Netherlands Antilles</source>
        <translation>荷属安的列斯</translation>
    </message>
    <message numerus="yes">
        <source>“%1” ended in %2 but has %n value(s) after that; since then its trade belongs to %3.</source>
        <translation>
            <numerusform>“%1”于 %2 终止，但此后仍有 %n 个数值；此后其贸易属于%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ended in %2; since then its trade stands under %3.</source>
        <translation>“%1”于 %2 终止；此后其贸易列于%3之下。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” reports for itself since %2 but has %n value(s) from before, when its trade stood under %3.</source>
        <translation>
            <numerusform>“%1”自 %2 起自行报告，但有 %n 个更早的数值，当时其贸易列于%3之下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hong Kong re-exports much of what China buys and sells: figures by partner may name Hong Kong where the goods came from or went to the mainland.</source>
        <translation>中国内地买卖的许多货物经香港转口：按伙伴的数字可能记为香港，而货物实际来自或运往内地。</translation>
    </message>
</context>
<context>
    <name>sampan::Sdmx</name>
    <message>
        <source>The SDMX message holds a dataset without a single observation.</source>
        <translation>SDMX 消息中的数据集没有任何观测值。</translation>
    </message>
    <message>
        <source>This SDMX message carries no data; perhaps it is the structure alone.</source>
        <translation>此 SDMX 消息不含数据；也许只有结构。</translation>
    </message>
    <message>
        <source>The message holds %1 datasets; they are read as one.</source>
        <translation>消息含 %1 个数据集，合并读取。</translation>
    </message>
    <message>
        <source>This is no data but an answer of the service it was asked of: “%1”.</source>
        <translation>这不是数据，而是所查询服务的答复：“%1”。</translation>
    </message>
</context>
<context>
    <name>sampan::Session</name>
    <message>
        <source>This is no session of Sampan.</source>
        <translation>这不是 Sampan 的会话。</translation>
    </message>
    <message>
        <source>This session was written by a newer version of Sampan.</source>
        <translation>此会话由更新版本的 Sampan 写成。</translation>
    </message>
    <message>
        <source>A dataset of this session has no path; it is left out.</source>
        <translation>此会话的一个数据集没有路径；已略去。</translation>
    </message>
    <message>
        <source>A figure of %1 cannot be read and is left out: %2</source>
        <translation>%1 的一张图表无法读取，已略去：%2</translation>
    </message>
</context>
<context>
    <name>sampan::SideFigure</name>
    <message>
        <source>Selection</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Hidden series</source>
        <translation>隐藏的系列</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Second figure</source>
        <translation>第二张图表</translation>
    </message>
    <message>
        <source>Figure beside</source>
        <translation>并排图表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the second figure</source>
        <translation>关闭第二张图表</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>图 %1</translation>
    </message>
</context>
<context>
    <name>sampan::Speech</name>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>%1 per cent</source>
        <translation>百分之 %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1，已隐藏</translation>
    </message>
    <message>
        <source>%1, no data</source>
        <translation>%1，无数据</translation>
    </message>
    <message>
        <source>%1, one value, %2</source>
        <translation>%1，一个数值，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n value(s) from %2 to %3</source>
        <translation>
            <numerusform>%1，%n 个数值，从 %2 到 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Status</name>
    <message>
        <source>reported</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>初步数据</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>break in the series</source>
        <translation>序列中断</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>推算值</translation>
    </message>
    <message>
        <source>lower bound</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>reports differ</source>
        <translation>各报告不一致</translation>
    </message>
</context>
<context>
    <name>sampan::StatusStrip</name>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation>正在打开文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>取消打开</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
</context>
<context>
    <name>sampan::TableBuilder</name>
    <message>
        <source>A note, not data: “%1”.</source>
        <translation>是注释而非数据：“%1”。</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2; those beyond are not read.</source>
        <translation>有 %1 个单元格，而表头为 %2 个；多出的不读取。</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2; the others are taken as missing.</source>
        <translation>有 %1 个单元格，而表头为 %2 个；其余视为缺失。</translation>
    </message>
    <message>
        <source>“%1” is empty here; the row cannot be placed and is left out.</source>
        <translation>此处“%1”为空；该行无法定位，已略去。</translation>
    </message>
    <message>
        <source>“%1” is no period; expected one such as 1991, 1991-Q1 or 1991-03. The row is left out.</source>
        <translation>“%1”不是时期；应如 1991、1991-Q1 或 1991-03。该行已略去。</translation>
    </message>
    <message>
        <source>“%1” is taken as a group of countries: it is never added to its members.</source>
        <translation>“%1”视为国家组：绝不与其成员相加。</translation>
    </message>
    <message>
        <source>“%1” is no country or territory that is known; it is kept as it stands.</source>
        <translation>“%1”不是已知的国家或地区；按原文保留。</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>The measure “%1” is not among those that the descriptor names; its unit is not known.</source>
        <translation>指标“%1”不在描述文件所列之中；其单位未知。</translation>
    </message>
    <message>
        <source>The source “%1” is not among those that the descriptor names.</source>
        <translation>来源“%1”不在描述文件所列之中。</translation>
    </message>
    <message>
        <source>More than 256 measures; the row is left out.</source>
        <translation>指标超过 256 个；该行已略去。</translation>
    </message>
    <message>
        <source>“%1” is no number; the value is taken as missing.</source>
        <translation>“%1”不是数字；该值视为缺失。</translation>
    </message>
    <message>
        <source>Dates are one a year and taken as years.</source>
        <translation>日期每年一个，视为年份。</translation>
    </message>
    <message>
        <source>Dates are one a month and taken as months.</source>
        <translation>日期每月一个，视为月份。</translation>
    </message>
    <message>
        <source>Periods of different length stand side by side (%1 and %2).</source>
        <translation>长短不同的时期并列（%1 和 %2）。</translation>
    </message>
    <message>
        <source>A second value for %1; both are kept, and sums count both.</source>
        <translation>%1 有第二个数值；两者均保留，求和时都计入。</translation>
    </message>
    <message>
        <source>There is a header but not a single record of data under it.</source>
        <translation>有表头，但其下没有任何数据记录。</translation>
    </message>
    <message>
        <source>The default member “%1” of “%2” does not occur; the first one takes its place.</source>
        <translation>“%2”的默认成员“%1”没有出现；以第一个成员代替。</translation>
    </message>
    <message>
        <source>“%1” has codes of several levels side by side, as 02, 0202 and 020230: a sum over all of them counts the same trade more than once. Choose codes of one level, or the total.</source>
        <translation>“%1”含多个层级的编码并列，如 02、0202 和 020230：全部相加会重复计算同一笔贸易。请选择同一层级的编码，或总额。</translation>
    </message>
</context>
<context>
    <name>sampan::TableReader</name>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>表格是空的。</translation>
    </message>
    <message>
        <source>This is text but no table: expected columns parted by commas, semicolons or tabs under a line of names, as in “year,partner,value”.</source>
        <translation>这是文本但不是表格：应有一行列名，其下各列以逗号、分号或制表符分隔，如“year,partner,value”。</translation>
    </message>
    <message>
        <source>The table has %1 columns; up to %2 are read.</source>
        <translation>表格有 %1 列；最多读取 %2 列。</translation>
    </message>
    <message>
        <source>The header is in line %1; the lines above it are taken as title and notes.</source>
        <translation>表头在第 %1 行；其上各行视为标题和说明。</translation>
    </message>
    <message>
        <source>There is no line with the names of the columns; they are numbered.</source>
        <translation>没有列名行；各列以数字编号。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>已取消读取。</translation>
    </message>
    <message>
        <source>This is a binary file, not a table of text.</source>
        <translation>这是二进制文件，不是文本表格。</translation>
    </message>
    <message>
        <source>The encoding is taken as %1.</source>
        <translation>编码按 %1 处理。</translation>
    </message>
    <message>
        <source>Some characters are illegal in %1 and appear as “�”.</source>
        <translation>有些字符不合 %1 编码，显示为“�”。</translation>
    </message>
    <message>
        <source>The encoding could also be %1; look at the names.</source>
        <translation>编码也可能是 %1；请检查名称。</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes; everything up to the end is in this cell.</source>
        <translation>此处有引号开头却没有结尾；直到文件末尾都在此单元格中。</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark; it is kept as part of the cell.</source>
        <translation>右引号后还有文字；作为单元格的一部分保留。</translation>
    </message>
    <message>
        <source>Read as was chosen for files of this layout.</source>
        <translation>按为此布局的文件所作的选择读取。</translation>
    </message>
    <message>
        <source>“%1” and “%2” together are the time.</source>
        <translation>“%1”和“%2”合起来是时间。</translation>
    </message>
    <message>
        <source>The table would take far more memory than a file of its size should: it is taken for a trap and not opened.</source>
        <translation>该表占用的内存会远超这种大小的文件所应有：视为陷阱，未打开。</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>未读取：%1。</translation>
    </message>
    <message>
        <source>Lines such as “%1” name the rows under them; they are read as “%2”.</source>
        <translation>“%1”这样的行是其下各行的名称，按“%2”读取。</translation>
    </message>
    <message>
        <source>Empty cells under a name in “%1” repeat it.</source>
        <translation>“%1”中名称下方的空单元格表示与该名称相同。</translation>
    </message>
</context>
<context>
    <name>sampan::Theme</name>
    <message>
        <source>There is no theme “%1”. The themes are: %2.</source>
        <translation>没有主题“%1”。现有主题：%2。</translation>
    </message>
    <message>
        <source>“%1” is no property of a theme.</source>
        <translation>“%1”不是主题的属性。</translation>
    </message>
    <message>
        <source>The colour “%1” is missing.</source>
        <translation>缺少颜色“%1”。</translation>
    </message>
    <message>
        <source>There is no palette.</source>
        <translation>没有调色板。</translation>
    </message>
    <message>
        <source>“%1” is a number of points from %2 to %3.</source>
        <translation>“%1”应为 %2 到 %3 的磅数。</translation>
    </message>
    <message>
        <source>A theme is a JSON object; this is something else.</source>
        <translation>主题应为 JSON 对象；此内容不是。</translation>
    </message>
    <message>
        <source>“base” is “%1”; it is one of %2.</source>
        <translation>“base”为“%1”；应为 %2 之一。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>“%1” is no colour; expected “#” and six digits from 0 to f.</source>
        <translation>“%1”不是颜色；应为“#”加六位 0 到 f 的数字。</translation>
    </message>
</context>
<context>
    <name>sampan::Transform</name>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Share of total</source>
        <translation>占总额份额</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长率</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>差额</translation>
    </message>
</context>
<context>
    <name>sampan::WelcomePage</name>
    <message>
        <source>Charts of trade between nations</source>
        <translation>国家间贸易图表</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Datasets that come with Sampan</source>
        <translation>Sampan 自带的数据集</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>以前打开过</translation>
    </message>
    <message>
        <source>Thirty years of exports and imports with ten states, as three statistics have them.</source>
        <translation>三十年间与十国的出口和进口，来自三种统计。</translation>
    </message>
    <message>
        <source>Who sells to each of eleven states, how much, and how the shares moved.</source>
        <translation>谁向十一个国家各出售多少，份额如何变化。</translation>
    </message>
    <message>
        <source>What was signed and sold at each expo, as announced at its closing.</source>
        <translation>历届博览会的签约额与成交额，以闭幕时公布为准。</translation>
    </message>
    <message>
        <source>Open a table of trade figures, or drop one here: CSV, a workbook, SDMX, JSON-stat, a data package, a .sampan file.</source>
        <translation>打开贸易数据表，或将其拖放到这里：CSV、工作簿、SDMX、JSON-stat、数据包、.sampan 文件。</translation>
    </message>
    <message>
        <source>A short manual</source>
        <translation>简明手册</translation>
    </message>
    <message>
        <source>How has China’s trade with ASEAN grown?</source>
        <translation>中国与东盟的贸易增长了多少？</translation>
    </message>
    <message>
        <source>Who supplies Cambodia?</source>
        <translation>谁向柬埔寨供货？</translation>
    </message>
    <message>
        <source>Does China buy or sell more?</source>
        <translation>中国买得多还是卖得多？</translation>
    </message>
    <message>
        <source>Do both sides report the same?</source>
        <translation>双方的统计一致吗？</translation>
    </message>
    <message>
        <source>Questions to try</source>
        <translation>试试这些问题</translation>
    </message>
</context>
<context>
    <name>sampan::WholeFile</name>
    <message>
        <source>This is a link to a file that does not exist.</source>
        <translation>这是指向不存在文件的链接。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>无法打开文件：%1。</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation>无法将文件读到末尾：%1。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>The file could not be written to its end (%1); what was there before is kept.</source>
        <translation>无法将文件完整写入（%1）；原有内容已保留。</translation>
    </message>
    <message>
        <source>The file could not be put in its place: %1.</source>
        <translation>无法将文件放到目标位置：%1。</translation>
    </message>
    <message>
        <source>The file became shorter while it was read; open it again when it is whole.</source>
        <translation>文件在读取时变短；请待其完整后再打开。</translation>
    </message>
</context>
<context>
    <name>sampan::Workbook</name>
    <message>
        <source>The sheet “%1” is hidden and not read.</source>
        <translation>工作表“%1”是隐藏的，未读取。</translation>
    </message>
    <message>
        <source>No sheet of the workbook holds a table: expected a line of names with numbers under it.</source>
        <translation>工作簿中没有含表格的工作表：应有一行列名，其下为数字。</translation>
    </message>
    <message>
        <source>Without numbers, so not read: %1.</source>
        <translation>没有数字，因此未读取：%1。</translation>
    </message>
    <message>
        <source>The sheets %1 have one layout and are read together; “%2” tells them apart.</source>
        <translation>工作表 %1 格式相同，合并读取；以“%2”区分。</translation>
    </message>
    <message>
        <source>The sheet “%1” is shown, as it holds the most numbers; the others are not read: %2.</source>
        <translation>显示工作表“%1”，因其数字最多；其余未读取：%2。</translation>
    </message>
    <message>
        <source>Read from the sheet “%1”.</source>
        <translation>读自工作表“%1”。</translation>
    </message>
    <message>
        <source>The sheet “%1” is named by the workbook but not in it.</source>
        <translation>工作簿列出了工作表“%1”，但其中没有。</translation>
    </message>
    <message>
        <source>Cells of the sheet “%1” point at nothing; they are left out.</source>
        <translation>工作表“%1”的一些单元格指向空处，已略去。</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) carry no value, the first in %1; open the workbook in the program that made it and save it once.</source>
        <translation>
            <numerusform>%n 个公式没有数值，第一个在 %1；请用原来的程序打开工作簿并保存一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet repeats its cells millions of times, or would take far more memory than a file of its size should: it is taken for a trap and not opened.</source>
        <translation>某工作表将单元格重复数百万次，或占用的内存会远超这种大小的文件所应有：视为陷阱，未打开。</translation>
    </message>
    <message>
        <source>%1 would take far more memory than a file of its size should: it is taken for a trap and not opened.</source>
        <translation>%1 占用的内存会远超这种大小的文件所应有：视为陷阱，未打开。</translation>
    </message>
    <message>
        <source>The texts of the workbook</source>
        <translation>工作簿的文字</translation>
    </message>
    <message>
        <source>The sheet “%1”</source>
        <translation>工作表“%1”</translation>
    </message>
</context>
<context>
    <name>sampan::Writer</name>
    <message>
        <source>A dataset is written as .sampan or .csv; this name ends otherwise.</source>
        <translation>数据集可写为 .sampan 或 .csv；此文件名以其他后缀结尾。</translation>
    </message>
</context>
<context>
    <name>sampan::Xml</name>
    <message>
        <source>There is not enough memory to read this.</source>
        <translation>内存不足，无法读取。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>已取消读取。</translation>
    </message>
    <message>
        <source>The XML declares entities, which a table does not need and a trap does; it is not read.</source>
        <translation>此 XML 声明了实体，表格不需要而陷阱才需要，不予读取。</translation>
    </message>
    <message>
        <source>The XML is nested more than %1 deep; it is not read.</source>
        <translation>此 XML 嵌套超过 %1 层，不予读取。</translation>
    </message>
    <message>
        <source>The XML is damaged here (%1).</source>
        <translation>此 XML 在此处损坏（%1）。</translation>
    </message>
    <message>
        <source>A tag or a remark in the XML is longer than %1 MB; it is not read.</source>
        <translation>XML 中有一个标签或注释长于 %1 MB；未读取。</translation>
    </message>
</context>
</TS>
