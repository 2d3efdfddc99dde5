# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(sampan_figure PRIVATE
    figure/figurespec.cpp figure/figure.cpp figure/compose.cpp figure/composetexts.cpp figure/composesources.cpp
    figure/annotations.cpp figure/multiples.cpp figure/run.cpp figure/framing.cpp figure/axis.cpp
    figure/colorvision.cpp figure/compactnumber.cpp figure/fonts.cpp figure/honesty.cpp figure/figurepage.cpp
    figure/linebreaks.cpp figure/pagesizes.cpp figure/settingsfolder.cpp figure/marksitem.cpp figure/painttime.cpp
    figure/paintmultiples.cpp figure/paintannotations.cpp
    figure/theme.cpp figure/textblock.cpp figure/paint.cpp figure/paintmarks.cpp figure/paintlabels.cpp
    figure/export.cpp figure/provenance.cpp figure/pngfile.cpp figure/pdffile.cpp figure/svgfile.cpp
    figure/vegalite.cpp)
