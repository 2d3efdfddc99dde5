// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figurefiles.h"

#include "datasets/readers/figurefile.h"

#include <QRegularExpression>

namespace sampan {

QString xmlText(QString text)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x{fffe}\\x{ffff}]"));
    text.remove(forbidden);
    text.replace(u'&', QLatin1String("&amp;"));
    text.replace(u'<', QLatin1String("&lt;"));
    text.replace(u'>', QLatin1String("&gt;"));
    return text;
}

QByteArray finishedSvg(QByteArray svg, const Provenance &provenance)
{
    const qsizetype at = svg.indexOf("<defs>");
    if (at < 0)
        return svg; // of another writer than ours
    QString text = QStringLiteral("<metadata>\n"
                                  "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
                                  "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<rdf:Description rdf:about=\"\">\n");
    const auto put = [&text](const char *element, const QString &value) {
        if (!value.isEmpty())
            text += QStringLiteral("<dc:%1>%2</dc:%1>\n").arg(QString::fromLatin1(element), xmlText(value));
    };
    put("title", provenance.title);
    put("description", provenance.summary);
    put("source", provenance.sourceLine);
    put("rights", provenance.license);
    put("publisher", provenance.program);
    text += QStringLiteral("</rdf:Description>\n</rdf:RDF>\n"
                           "<sampan:%1 xmlns:sampan=\"https://sampan.invalid/figure\">%2</sampan:%1>\n</metadata>\n")
                .arg(QString::fromLatin1(figureElement), xmlText(QString::fromUtf8(provenance.package)));
    return svg.insert(at, text.toUtf8());
}

} // namespace sampan
