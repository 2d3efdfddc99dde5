# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(sampan_ui PRIVATE
    chart/chartview.cpp chart/chartview.h chart/chartviewprivate.h chart/chartrender.cpp chart/chartmouse.cpp
    chart/chartdrag.cpp chart/chartkeys.cpp
    chart/viewmath.cpp chart/viewmath.h chart/zoomburst.cpp chart/zoomburst.h chart/reading.cpp chart/reading.h
    chart/measure.cpp chart/measure.h chart/readingbox.cpp chart/readingbox.h chart/overlay.cpp)
