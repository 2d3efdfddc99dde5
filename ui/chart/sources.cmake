# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(sampan_ui PRIVATE
    chart/chartview.cpp chart/chartview.h chart/chartmouse.cpp chart/chartevents.cpp chart/charthits.cpp
    chart/chartfocus.cpp chart/chartpicture.cpp chart/charttouch.cpp chart/chartkeys.cpp chart/overlay.cpp
    chart/padlock.cpp chart/readingbox.cpp chart/speech.cpp chart/accessiblechart.cpp chart/accessiblepart.cpp
    chart/measurehandles.cpp chart/measuring.cpp chart/annotationeditor.cpp chart/annotationtool.cpp
    chart/annotationtool.h
    chart/reading.cpp chart/viewmath.cpp chart/viewmath.h chart/zoomburst.cpp chart/zoomburst.h)
