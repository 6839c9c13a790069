// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/pdf/pdfsyntax.h"

#include <QBrush>
#include <QHash>
#include <QImage>
#include <QMap>
#include <QTransform>

namespace twb::report {

class PdfFile;

/// Images and opacities of a file, each written once.
class ImagePool {
public:
    explicit ImagePool(PdfFile &file) : m_file(file) { }

    /// Resource name of the image, without loss.
    QByteArray add(const QImage &image);

    /// Resource name of an image or photograph that is printed at this size in points, with no more pixels
    /// than that needs.
    QByteArray add(const Picture &picture, QSizeF printed);

    /// Resource name of a graphics state with this opacity, 0 to 1.
    QByteArray addOpacity(double opacity);

    /// Resource name of a pattern: a gradient seen through \a matrix, which leads to the page. Empty for
    /// gradients that PDF does not know: conical, repeated or translucent ones.
    QByteArray addGradient(const QGradient &gradient, const QTransform &matrix);

    bool hasTransparency() const { return m_transparency; }

    /// XObject and ExtGState entries of the resource dictionary.
    QByteArray resources() const;

private:
    enum class Loss : quint8 { None, Invisible };
    struct Known {
        QByteArray name;
        QSize size; ///< pixels
    };

    QByteArray write(const QImage &image, Loss loss);
    QByteArray write(const Photograph &photograph);
    QByteArray addObject(ObjectId object);
    ObjectId writePixels(const QImage &image, const QByteArray &entries, Loss loss);

    PdfFile &m_file;
    QHash<qint64, QByteArray> m_names; ///< by the image's cache key
    QHash<QByteArray, Known> m_known; ///< by content
    QByteArray m_objects;
    int m_objectCount = 0;
    QByteArray m_patterns;
    int m_patternCount = 0;
    QMap<int, ObjectId> m_opacities; ///< by 255ths
    bool m_transparency = false;
};

} // namespace twb::report
