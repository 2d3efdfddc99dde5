<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>sampan::ChartView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Claims</name>
    <message numerus="yes">
        <source>compound growth from %1 to %2 (%n steps)</source>
        <translation>
            <numerusform>compound growth from %1 to %2 (%n step)</numerusform>
            <numerusform>compound growth from %1 to %2 (%n steps)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compared with %n earlier value(s) in the data</source>
        <translation>
            <numerusform>compared with %n earlier value in the data</numerusform>
            <numerusform>compared with %n earlier values in the data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>place among the %n partner(s) compared, in %1</source>
        <translation>
            <numerusform>place among the %n partner compared, in %1</numerusform>
            <numerusform>place among the %n partners compared, in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sum of %n share(s) in the total of %1</source>
        <translation>
            <numerusform>sum of %n share in the total of %1</numerusform>
            <numerusform>sum of %n shares in the total of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::CommandLine</name>
    <message numerus="yes">
        <source>exactly one file is needed; %n given</source>
        <translation>
            <numerusform>exactly one file is needed; %n given</numerusform>
            <numerusform>exactly one file is needed; %n given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::DifferenceModel</name>
    <message numerus="yes">
        <source>%n revised</source>
        <translation>
            <numerusform>%n revised</numerusform>
            <numerusform>%n revised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vanished</source>
        <translation>
            <numerusform>%n vanished</numerusform>
            <numerusform>%n vanished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::ExportAllDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names exist in the folder. Replace them?</source>
        <translation>
            <numerusform>%n file of this name exists in the folder. Replace it?</numerusform>
            <numerusform>%n files of these names exist in the folder. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Figure</name>
    <message numerus="yes">
        <source>%n smaller ones are together in “Other”.</source>
        <translation>
            <numerusform>%n smaller one is in “Other”.</numerusform>
            <numerusform>%n smaller ones are together in “Other”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of zero or below cannot stand on a logarithmic scale and are not shown.</source>
        <translation>
            <numerusform>%n value of zero or below cannot stand on a logarithmic scale and is not shown.</numerusform>
            <numerusform>%n values of zero or below cannot stand on a logarithmic scale and are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series hidden.</source>
        <translation>
            <numerusform>%n series hidden.</numerusform>
            <numerusform>%n series hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series; in %1: %2.</source>
        <translation>
            <numerusform>%n series; in %1: %2.</numerusform>
            <numerusform>%n series; in %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n panes: %2. </source>
        <translation>
            <numerusform>%1 in %n pane: %2. </numerusform>
            <numerusform>%1 in %n panes: %2. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No data for %1 and %n others.</source>
        <translation>
            <numerusform>No data for %1 and %n other.</numerusform>
            <numerusform>No data for %1 and %n others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::History</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Honesty</name>
    <message numerus="yes">
        <source>%n value(s) of zero or below are not drawn, because the axis is logarithmic.</source>
        <translation>
            <numerusform>%n value of zero or below is not drawn, because the axis is logarithmic.</numerusform>
            <numerusform>%n values of zero or below are not drawn, because the axis is logarithmic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %n more pair(s)</source>
        <translation>
            <numerusform>, and %n more pair</numerusform>
            <numerusform>, and %n more pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::LookDialog</name>
    <message numerus="yes">
        <source>%n file(s) found.</source>
        <translation>
            <numerusform>%n file found.</numerusform>
            <numerusform>%n files found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::MainWindow</name>
    <message numerus="yes">
        <source>%n problem(s) were found while reading %1. They stand in the tab “Problems”.</source>
        <translation>
            <numerusform>%n problem was found while reading %1. It stands in the tab “Problems”.</numerusform>
            <numerusform>%n problems were found while reading %1. They stand in the tab “Problems”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::MeasurePanel</name>
    <message numerus="yes">
        <source>%1 (%n rates)</source>
        <translation>
            <numerusform>%1 (%n rate)</numerusform>
            <numerusform>%1 (%n rates)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Measuring</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::ObservationPanel</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::ProblemLog</name>
    <message numerus="yes">
        <source>%n more of the same kind from this row on.</source>
        <translation>
            <numerusform>%n more of the same kind from this row on.</numerusform>
            <numerusform>%n more of the same kind from this row on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Query</name>
    <message numerus="yes">
        <source>… (%n in all)</source>
        <translation>
            <numerusform>… (%n in all)</numerusform>
            <numerusform>… (%n in all)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Reading</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Sanity</name>
    <message numerus="yes">
        <source>“%1” ended in %2 but has %n value(s) after that; since then its trade belongs to %3.</source>
        <translation>
            <numerusform>“%1” ended in %2 but has %n value after that; since then its trade belongs to %3.</numerusform>
            <numerusform>“%1” ended in %2 but has %n values after that; since then its trade belongs to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” reports for itself since %2 but has %n value(s) from before, when its trade stood under %3.</source>
        <translation>
            <numerusform>“%1” reports for itself since %2 but has %n value from before, when its trade stood under %3.</numerusform>
            <numerusform>“%1” reports for itself since %2 but has %n values from before, when its trade stood under %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Speech</name>
    <message numerus="yes">
        <source>%1, %n value(s) from %2 to %3</source>
        <translation>
            <numerusform>%1, one value from %2 to %3</numerusform>
            <numerusform>%1, %n values from %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sampan::Workbook</name>
    <message numerus="yes">
        <source>%n formula(s) carry no value, the first in %1; open the workbook in the program that made it and save it once.</source>
        <translation>
            <numerusform>%n formula carries no value, in %1; open the workbook in the program that made it and save it once.</numerusform>
            <numerusform>%n formulas carry no value, the first in %1; open the workbook in the program that made it and save it once.</numerusform>
        </translation>
    </message>
</context>
</TS>
