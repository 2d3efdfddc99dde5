// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance.h"

#include "ui/figure/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace sampan {

namespace {

//! The desktop's own choice, asked before our palette covers it.
bool desktopIsDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    return dark;
}

//! All of the window's colours follow from the few of the figure's theme.
QPalette paletteOf(const Theme &theme)
{
    const QColor back = theme.background;
    const QColor text = theme.text;
    const bool dark = back.lightnessF() < 0.5F;
    const QColor window = mixed(back, text, dark ? 0.06 : 0.045);
    const QColor button = dark ? mixed(back, text, 0.12) : back;
    const QColor accent = theme.seriesColor(0);
    const QColor faint = mixed(back, text, 0.5);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, back);
    palette.setColor(QPalette::AlternateBase, mixed(back, text, 0.03));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, back);
    palette.setColor(QPalette::ToolTipBase, mixed(back, text, 0.1));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, mixed(back, text, 0.55));
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, mixed(accent, text, 0.3));
    palette.setColor(QPalette::Highlight, accent);
    const bool darkAccent = accent.lightnessF() < 0.6F;
    palette.setColor(QPalette::HighlightedText, darkAccent == dark ? text : back);
    palette.setColor(QPalette::Light, mixed(window, dark ? text : back, dark ? 0.1 : 1));
    palette.setColor(QPalette::Midlight, mixed(window, text, 0.06));
    palette.setColor(QPalette::Mid, mixed(window, text, 0.16));
    palette.setColor(QPalette::Dark, mixed(window, text, 0.3));
    palette.setColor(QPalette::Shadow, dark ? back : mixed(back, text, 0.6));
    for (QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

//! Quiet frames and room to breathe; every colour is the palette's.
QString styleSheet(const QPalette &palette)
{
    // The tick must be seen on the accent.
    const bool darkTick = palette.color(QPalette::HighlightedText).lightnessF() < 0.5F;
    const QString tick = darkTick ? QStringLiteral("tickdark") : QStringLiteral("ticklight");
    return QStringLiteral(
        "QMainWindow::separator { background: palette(window); width: 5px; height: 5px; }"
        "QDockWidget::title { padding: 7px 8px 5px 10px; background: palette(window); }"
        "QToolBar { border: 0; padding: 3px 6px; spacing: 2px; background: palette(window); }"
        "QToolBar QToolButton, QFrame#controlBar QToolButton { padding: 4px 8px; border: 1px solid transparent;"
        " border-radius: 5px; }"
        "QToolBar QToolButton:hover, QFrame#controlBar QToolButton:hover { background: palette(midlight); }"
        "QToolBar QToolButton:checked, QFrame#controlBar QToolButton:checked"
        " { background: palette(mid); border-color: palette(mid); }"
        "QToolBar QToolButton:focus, QFrame#controlBar QToolButton:focus { border-color: palette(highlight); }"
        "QFrame#controlBar QToolButton { padding: 3px 9px; border-color: palette(mid); }"
        "QPushButton { border: 1px solid palette(mid); border-radius: 5px; padding: 5px 14px; min-width: 56px;"
        " background: palette(button); }"
        "QPushButton:hover, QPushButton:pressed { background: palette(midlight); }"
        "QPushButton:default { background: palette(highlight); border-color: palette(highlight);"
        " color: palette(highlighted-text); }"
        "QPushButton:focus { border-color: palette(text); }"
        "QPushButton#link { text-align: left; padding: 4px 0; border: 0; background: transparent; color: "
        "palette(link); }"
        "QPushButton#link:hover, QPushButton#link:focus { text-decoration: underline; background: transparent; }"
        "QPushButton:disabled { color: palette(mid); background: palette(window); border-color: palette(mid); }"
        "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }"
        "QComboBox, QAbstractSpinBox { border: 1px solid palette(mid); border-radius: 5px; padding: 2px 4px 2px 8px;"
        " background: palette(base); min-height: 18px; }"
        "QComboBox:hover, QAbstractSpinBox:hover { border-color: palette(dark); }"
        "QComboBox:focus, QAbstractSpinBox:focus { border-color: palette(highlight); }"
        "QComboBox:disabled, QAbstractSpinBox:disabled { background: palette(window); }"
        "QComboBox::drop-down { border: 0; width: 20px; }"
        "QComboBox::down-arrow { image: url(:/icons/down%2.svg); width: 12px; height: 12px; }"
        "QComboBox QAbstractItemView { border: 1px solid palette(mid); background: palette(base); padding: 2px; }"
        "QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 18px; }"
        "QAbstractSpinBox::up-arrow { image: url(:/icons/up%2.svg); width: 10px; height: 10px; }"
        "QAbstractSpinBox::down-arrow { image: url(:/icons/down%2.svg); width: 10px; height: 10px; }"
        "QDockWidget { titlebar-close-icon: url(:/icons/close%2.svg); }"
        "QDockWidget::close-button { border: 0; border-radius: 4px; background: transparent; padding: 1px; }"
        "QDockWidget::close-button:hover { background: palette(mid); }"
        "QFrame#controlBar { background: palette(base); border: 0; border-bottom: 1px solid palette(midlight); }"
        "QTreeView, QListView, QTableView, QTextBrowser, QScrollArea { border: 0; }"
        "QToolButton#groupTitle { border: 1px solid transparent; border-radius: 5px; padding: 3px 2px; text-align: "
        "left; }"
        "QToolButton#groupTitle:hover { background: palette(midlight); }"
        "QToolButton#groupTitle:focus { border-color: palette(highlight); }"
        "QTableView { gridline-color: palette(midlight); }"
        "QHeaderView::section { background: palette(window); border: 0; padding: 4px 3px;"
        " border-bottom: 1px solid palette(mid); }"
        "QLineEdit { border: 1px solid palette(mid); border-radius: 5px; padding: 3px 6px; background: palette(base); }"
        "QLineEdit:focus { border-color: palette(highlight); }"
        "QAbstractSpinBox QLineEdit { border: 0; padding: 0; }"
        "QCheckBox::indicator, QListView::indicator { width: 13px; height: 13px; border: 1px solid palette(dark);"
        " border-radius: 3px; background: palette(base); }"
        "QCheckBox::indicator:checked, QListView::indicator:checked { background: palette(highlight);"
        " border-color: palette(highlight); image: url(:/icons/%1.svg); }"
        "QCheckBox::indicator:focus { border-color: palette(highlight); }"
        "sampan--DatasetPanel { selection-background-color: transparent; }"
        "QScrollBar { background: transparent; border: 0; margin: 0; }"
        "QScrollBar:vertical { width: 11px; } QScrollBar:horizontal { height: 11px; }"
        "QScrollBar::handle { background: palette(mid); border-radius: 3px; margin: 2px; }"
        "QScrollBar::handle:hover { background: palette(dark); }"
        "QScrollBar::handle:vertical { min-height: 28px; } QScrollBar::handle:horizontal { min-width: 28px; }"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
        "QTabWidget::pane { border: 0; }"
        "QTabBar { qproperty-drawBase: 0; }"
        "QTabBar::tab { padding: 6px 4px 4px 4px; margin: 0 8px; border: 0; border-bottom: 2px solid transparent;"
        " color: palette(placeholder-text); }"
        "QTabBar::tab:hover { color: palette(text); }"
        "QTabBar::tab:selected { color: palette(text); border-bottom-color: palette(highlight); }"
        "QTabBar::tab:focus { border-bottom-color: palette(text); }"
        "QStatusBar::item { border: 0; }"
        "QMenu::item { padding: 5px 28px 5px 24px; } ")
        .arg(
            tick, palette.color(QPalette::Base).lightnessF() < 0.5F ? QStringLiteral("light") : QStringLiteral("dark"));
}

} // namespace

QString screenThemeName(Appearance appearance)
{
    // Desktops that are set to high contrast say so by the name of their theme.
    if (appearance == Appearance::Contrast
        || (appearance == Appearance::System && qEnvironmentVariable("GTK_THEME").startsWith(u"HighContrast")))
        return QStringLiteral("contrast");
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && desktopIsDark());
    return dark ? QStringLiteral("dark") : QStringLiteral("light");
}

void applyAppearance(Appearance appearance)
{
    const QString name = screenThemeName(appearance); // asks the desktop first
    if (qApp->styleSheet().isEmpty() && QApplication::style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStringLiteral("Fusion"));
    if (const Result<Theme> theme = loadTheme(name))
        if (const QPalette palette = paletteOf(*theme); palette != QApplication::palette())
            QApplication::setPalette(palette);
    const QString sheet = styleSheet(QApplication::palette());
    if (qApp->styleSheet() != sheet)
        qApp->setStyleSheet(sheet);
}

} // namespace sampan
