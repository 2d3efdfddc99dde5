target_sources(sampan_ui PRIVATE window/mainwindow.cpp window/mainwindow.h)
