# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(sampan_figure PRIVATE
    figure/figurespec.cpp figure/figure.cpp figure/compose.cpp figure/composetexts.cpp figure/axis.cpp
    figure/run.cpp figure/framing.cpp figure/marksitem.cpp figure/painttime.cpp
    figure/theme.cpp figure/textblock.cpp figure/paint.cpp figure/paintmarks.cpp figure/paintlabels.cpp
    figure/export.cpp)
