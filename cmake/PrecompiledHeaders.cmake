# SPDX-FileCopyrightText: Timeline Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The headers that most files read, compiled once for what is linked with Qt Network, and once for what is linked with
# Qt Widgets. The test command builds from nothing, twice; the other presets build without, so that each file still
# names what it needs.
option(TIMELINEDESK_PCH "Precompile the headers that most files read" OFF)

set(app_headers <algorithm> <chrono> <functional> <memory> <optional> <utility> <variant>
    <QAbstractListModel> <QCoreApplication> <QDateTime> <QDir> <QElapsedTimer> <QFile> <QFileInfo> <QHash>
    <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale> <QNetworkAccessManager> <QNetworkReply>
    <QNetworkRequest> <QPointer> <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QTimeZone> <QUrl>
    <QUrlQuery>)
set(ui_headers ${app_headers} <QAbstractItemView> <QAction> <QApplication> <QBoxLayout> <QClipboard> <QLabel>
    <QLineEdit> <QListView> <QMenu> <QPainter> <QPlainTextEdit> <QPushButton> <QScrollArea> <QStackedWidget>
    <QStyledItemDelegate>)

# A target can use what was precompiled with no more definitions than it has itself, so these have the fewest.
if(TIMELINEDESK_PCH)
    foreach(kind app ui)
        file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${kind}_headers.cpp CONTENT "// Nothing: the headers are what is compiled.\n")
        add_library(${kind}_headers OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${kind}_headers.cpp)
        set_target_properties(${kind}_headers PROPERTIES AUTOMOC OFF)
        target_precompile_headers(${kind}_headers PRIVATE ${${kind}_headers})
        target_link_libraries(${kind}_headers PRIVATE Qt6::Network project_options)
    endforeach()
    target_link_libraries(ui_headers PRIVATE Qt6::Widgets)
endif()

# use_precompiled(tst_client app), or ui where the target is linked with Qt Widgets.
function(use_precompiled target kind)
    if(TIMELINEDESK_PCH)
        target_precompile_headers(${target} REUSE_FROM ${kind}_headers)
    endif()
endfunction()
