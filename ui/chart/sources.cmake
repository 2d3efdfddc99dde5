target_sources(sampan_ui PRIVATE chart/chartview.cpp chart/chartview.h)
