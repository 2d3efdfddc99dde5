target_sources(sampan_ui PRIVATE document/document.cpp document/document.h)
