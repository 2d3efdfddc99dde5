# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(sampan_ui PRIVATE
    window/aboutpage.cpp window/aboutpage.h
    window/annotationpanel.cpp window/annotationpanel.h
    window/linkbutton.cpp window/linkbutton.h
    window/linkedviews.cpp window/linkedviews.h
    window/sidefigure.cpp window/sidefigure.h
    window/measurepanel.cpp window/measurepanel.h
    window/motion.cpp
    window/navigator.cpp window/navigator.h window/navigatorstrip.cpp window/navigatorstrip.h
    window/panelcommands.cpp
    window/actions.cpp window/actions.h
    window/appearance.cpp window/appearance.h
    window/controlbar.cpp window/controlbar.h
    window/datasetcard.cpp window/datasetcard.h
    window/datasetdelegate.cpp window/datasetdelegate.h
    window/datasetpanel.cpp window/datasetpanel.h
    window/documentlist.cpp window/documentlist.h
    window/elidingbox.cpp window/elidingbox.h
    window/exportalldialog.cpp window/exportalldialog.h
    window/exportbatch.cpp window/exportbatch.h
    window/exportdialog.cpp window/exportdialog.h
    window/exportrequest.cpp window/exportrequest.h
    window/filewatch.cpp window/filewatch.h
    window/filtergroup.cpp window/filtergroup.h
    window/filterpanel.cpp window/filterpanel.h
    window/fittingarea.h
    window/flowlayout.cpp window/flowlayout.h
    window/helpwindow.cpp window/helpwindow.h
    window/icons.cpp window/icons.h
    window/language.cpp window/language.h
    window/mainwindow.cpp window/mainwindow.h
    window/lookdialog.cpp window/lookdialog.h
    window/manualbrowser.cpp window/manualbrowser.h
    window/messagebar.cpp window/messagebar.h
    window/observationpanel.cpp window/observationpanel.h
    window/opener.cpp window/opener.h
    window/preferences.cpp window/preferences.h
    window/preview.cpp window/preview.h
    window/printing.cpp window/printing.h
    window/quietview.h
    window/recognitionpanel.cpp window/recognitionpanel.h window/recognitioncommands.cpp
    window/roomgiver.cpp window/roomgiver.h
    window/sessionkeeper.cpp window/sessionkeeper.h
    window/qtwords.cpp
    window/settings.cpp window/settings.h
    window/specedits.cpp window/specedits.h
    window/statusstrip.cpp window/statusstrip.h
    window/taborder.cpp window/taborder.h
    window/welcomepage.cpp window/welcomepage.h
    window/windowcommands.cpp window/windowdesktop.cpp window/windowexport.cpp window/windowhelp.cpp window/windowlayout.cpp
    window/windowprivate.h window/windowsession.cpp window/windowstart.cpp)
target_link_libraries(sampan_ui PRIVATE Qt6::Svg Qt6::PrintSupport)
