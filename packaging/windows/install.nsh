# SPDX-License-Identifier: GPL-3.0-or-later
# .sampan and .sampansession are Sampan's own. The others keep the program that they have: Sampan is only offered under "Open with".
WriteRegStr SHCTX "Software\Classes\Sampan.Dataset.1" "" "Trade dataset"
WriteRegStr SHCTX "Software\Classes\Sampan.Dataset.1\DefaultIcon" "" "$INSTDIR\bin\sampan.exe,1"
WriteRegStr SHCTX "Software\Classes\Sampan.Dataset.1\shell\open\command" "" '"$INSTDIR\bin\sampan.exe" "%1"'
WriteRegStr SHCTX "Software\Classes\.sampan" "" "Sampan.Dataset.1"
WriteRegStr SHCTX "Software\Classes\.sampan" "Content Type" "application/vnd.sampan.dataset+zip"
WriteRegStr SHCTX "Software\Classes\.sampan\OpenWithProgids" "Sampan.Dataset.1" ""
WriteRegStr SHCTX "Software\Classes\Sampan.Session.1" "" "Session of Sampan"
WriteRegStr SHCTX "Software\Classes\Sampan.Session.1\DefaultIcon" "" "$INSTDIR\bin\sampan.exe,1"
WriteRegStr SHCTX "Software\Classes\Sampan.Session.1\shell\open\command" "" '"$INSTDIR\bin\sampan.exe" "%1"'
WriteRegStr SHCTX "Software\Classes\.sampansession" "" "Sampan.Session.1"
WriteRegStr SHCTX "Software\Classes\.sampansession\OpenWithProgids" "Sampan.Session.1" ""
WriteRegStr SHCTX "Software\Classes\Sampan.Table.1" "" "Table of trade figures"
WriteRegStr SHCTX "Software\Classes\Sampan.Table.1\shell\open\command" "" '"$INSTDIR\bin\sampan.exe" "%1"'
WriteRegStr SHCTX "Software\Classes\Applications\sampan.exe" "FriendlyAppName" "Sampan"
WriteRegStr SHCTX "Software\Classes\Applications\sampan.exe\shell\open\command" "" '"$INSTDIR\bin\sampan.exe" "%1"'
WriteRegStr SHCTX "Software\Classes\Applications\sampan.exe\SupportedTypes" ".sampan" ""
WriteRegStr SHCTX "Software\Classes\.csv\OpenWithProgids" "Sampan.Table.1" ""
WriteRegStr SHCTX "Software\Classes\Applications\sampan.exe\SupportedTypes" ".csv" ""
WriteRegStr SHCTX "Software\Classes\.tsv\OpenWithProgids" "Sampan.Table.1" ""
WriteRegStr SHCTX "Software\Classes\Applications\sampan.exe\SupportedTypes" ".tsv" ""
WriteRegStr SHCTX "Software\Classes\.xlsx\OpenWithProgids" "Sampan.Table.1" ""
WriteRegStr SHCTX "Software\Classes\Applications\sampan.exe\SupportedTypes" ".xlsx" ""
WriteRegStr SHCTX "Software\Classes\.ods\OpenWithProgids" "Sampan.Table.1" ""
WriteRegStr SHCTX "Software\Classes\Applications\sampan.exe\SupportedTypes" ".ods" ""
WriteRegStr SHCTX "Software\Classes\.xml\OpenWithProgids" "Sampan.Table.1" ""
WriteRegStr SHCTX "Software\Classes\Applications\sampan.exe\SupportedTypes" ".xml" ""
WriteRegStr SHCTX "Software\Classes\.json\OpenWithProgids" "Sampan.Table.1" ""
WriteRegStr SHCTX "Software\Classes\Applications\sampan.exe\SupportedTypes" ".json" ""
WriteRegStr SHCTX "Software\Classes\.png\OpenWithProgids" "Sampan.Table.1" ""
WriteRegStr SHCTX "Software\Classes\Applications\sampan.exe\SupportedTypes" ".png" ""
WriteRegStr SHCTX "Software\Classes\.svg\OpenWithProgids" "Sampan.Table.1" ""
WriteRegStr SHCTX "Software\Classes\Applications\sampan.exe\SupportedTypes" ".svg" ""
WriteRegStr SHCTX "Software\Classes\.pdf\OpenWithProgids" "Sampan.Table.1" ""
WriteRegStr SHCTX "Software\Classes\Applications\sampan.exe\SupportedTypes" ".pdf" ""
# SHCNE_ASSOCCHANGED: the shell reads the associations again.
System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
