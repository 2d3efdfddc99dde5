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
        <translation>Sampan：国家间贸易图表。

sampan [FILE...]                    打开窗口
sampan info FILE [--json|--views]   对文件的理解
sampan query FILE [--where DIM=CODE[,CODE]]... [--by DIM] [--measure NAME] [--years A:B]
             [--transform level|share|growth|index|balance] [--top N] [--format csv|json]
sampan render FILE [--view NAME | query 的选项，外加 --mark、--title、--log]
             [--size 183x103mm] [--dpi 300] [--theme light|dark|print] -o OUT.png|pdf|svg|csv
sampan check FILE [--json]          用数据核对数据集中的说法
sampan convert FILE -o OUT.sampan|OUT.csv
sampan --version | --help

--lang CODE 可与以上任何命令同用：语言，如 en、zh、km、th、vi、id、ms。
--where 和 --by 接受角色（reporter、partner、flow、product）、列名或 country。
</translation>
    </message>
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
        <source>--size needs WIDTHxHEIGHTmm, from 40x30mm to 1000x1000mm, not “%1”</source>
        <translation>--size 需要 WIDTHxHEIGHTmm，从 40x30mm 到 1000x1000mm，而不是“%1”</translation>
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
        <source>convert writes one file</source>
        <translation>convert 只写一个文件</translation>
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
        <source>No figure for %1.</source>
        <translation>%1 无数据。</translation>
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
        <source>thousand</source>
        <translation>千</translation>
    </message>
    <message>
        <source>m</source>
        <comment>million</comment>
        <translation>百万</translation>
    </message>
    <message>
        <source>bn</source>
        <comment>billion</comment>
        <translation>十亿</translation>
    </message>
    <message>
        <source>tn</source>
        <comment>trillion</comment>
        <translation>万亿</translation>
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
</context>
<context>
    <name>sampan::FigurePainter</name>
    <message>
        <source>no
data</source>
        <translation>无
数据</translation>
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
        <translation>%2的%1</translation>
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
        <source>Datasets (*.sampan *.csv *.tsv *.json *.zip *.xlsx *.ods *.xml *.txt);;All files (*)</source>
        <translation>数据集 (*.sampan *.csv *.tsv *.json *.zip *.xlsx *.ods *.xml *.txt);;所有文件 (*)</translation>
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
        <source>Show everything again</source>
        <translation>重新显示全部</translation>
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
        <source>Print</source>
        <translation>印刷</translation>
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
        <source>This is a PDF, not a dataset.</source>
        <translation>这是 PDF，不是数据集。</translation>
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
        <source>no data at an end</source>
        <translation>有一端没有数据</translation>
    </message>
    <message>
        <source>%1&#x202f;% a period on average, compound</source>
        <translation>平均每期 %1 %，复合</translation>
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
</context>
<context>
    <name>sampan::Theme</name>
    <message>
        <source>There is no theme “%1”. The themes are: %2.</source>
        <translation>没有主题“%1”。现有主题：%2。</translation>
    </message>
    <message>
        <source>The theme “%1” lacks a colour.</source>
        <translation>主题“%1”缺少一种颜色。</translation>
    </message>
    <message>
        <source>The theme “%1” has no palette.</source>
        <translation>主题“%1”没有调色板。</translation>
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
</context>
<context>
    <name>sampan::Workbook</name>
    <message>
        <source>The sheet repeats its rows millions of times; it is not read.</source>
        <translation>该工作表将各行重复了数百万次，不予读取。</translation>
    </message>
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
</context>
</TS>
