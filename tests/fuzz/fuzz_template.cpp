// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/stylefile.h"
#include "tests/unit/report/blockwalk.h"
#include "tests/unit/report/reportworld.h"

#include <QGuiApplication>

using namespace twb;
using namespace twb::report;

namespace {

const test::ReportWorld &world()
{
    static int count = 1;
    static char name[] = "fuzz_template";
    static char *arguments[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Both live until the process ends: their destructors must not run among those of other statics.
    static const auto *const application = new QGuiApplication(count, arguments);
    Q_UNUSED(application)
    static const auto *const made = new test::ReportWorld;
    return *made;
}

} // namespace

/// Whatever a template or style says: it is refused with a line, or the document ends.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray yaml(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto style = parseStyle(yaml, {}); !style && style.error().line < 1)
        qFatal("a problem without a line");
    const auto layout = parseTemplate(yaml);
    if (!layout) {
        if (layout.error().line < 1 || layout.error().reason.isEmpty())
            qFatal("a problem without a line");
        return 0;
    }
    const auto source = makeReport(world().request(*layout), *world().library, *world().index);
    if (!source)
        return 0;
    if (const auto document = test::readAll(**source); !document)
        qFatal("no document");
    return 0;
}
