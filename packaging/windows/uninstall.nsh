# SPDX-License-Identifier: GPL-3.0-or-later
# The user may have given .sampan to another program since; then it stays there.
ReadRegStr $R9 SHCTX "Software\Classes\.sampan" ""
StrCmp $R9 "Sampan.Dataset.1" 0 +3
DeleteRegValue SHCTX "Software\Classes\.sampan" ""
DeleteRegValue SHCTX "Software\Classes\.sampan" "Content Type"
DeleteRegValue SHCTX "Software\Classes\.sampan\OpenWithProgids" "Sampan.Dataset.1"
DeleteRegKey /ifempty SHCTX "Software\Classes\.sampan\OpenWithProgids"
DeleteRegKey /ifempty SHCTX "Software\Classes\.sampan"
ReadRegStr $R9 SHCTX "Software\Classes\.sampansession" ""
StrCmp $R9 "Sampan.Session.1" 0 +2
DeleteRegValue SHCTX "Software\Classes\.sampansession" ""
DeleteRegValue SHCTX "Software\Classes\.sampansession\OpenWithProgids" "Sampan.Session.1"
DeleteRegKey /ifempty SHCTX "Software\Classes\.sampansession\OpenWithProgids"
DeleteRegKey /ifempty SHCTX "Software\Classes\.sampansession"
DeleteRegValue SHCTX "Software\Classes\.csv\OpenWithProgids" "Sampan.Table.1"
DeleteRegValue SHCTX "Software\Classes\.tsv\OpenWithProgids" "Sampan.Table.1"
DeleteRegValue SHCTX "Software\Classes\.xlsx\OpenWithProgids" "Sampan.Table.1"
DeleteRegValue SHCTX "Software\Classes\.ods\OpenWithProgids" "Sampan.Table.1"
DeleteRegValue SHCTX "Software\Classes\.xml\OpenWithProgids" "Sampan.Table.1"
DeleteRegValue SHCTX "Software\Classes\.json\OpenWithProgids" "Sampan.Table.1"
DeleteRegValue SHCTX "Software\Classes\.png\OpenWithProgids" "Sampan.Table.1"
DeleteRegValue SHCTX "Software\Classes\.svg\OpenWithProgids" "Sampan.Table.1"
DeleteRegValue SHCTX "Software\Classes\.pdf\OpenWithProgids" "Sampan.Table.1"
DeleteRegKey SHCTX "Software\Classes\Sampan.Dataset.1"
DeleteRegKey SHCTX "Software\Classes\Sampan.Session.1"
DeleteRegKey SHCTX "Software\Classes\Sampan.Table.1"
DeleteRegKey SHCTX "Software\Classes\Applications\sampan.exe"
System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
