// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figurefiles.h"

#include "datasets/readers/figurefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QPdfWriter>
#include <QtEndian>

#include <optional>

namespace sampan {

namespace {

struct PdfFileText {
    Q_DECLARE_TR_FUNCTIONS(sampan::PdfFile)
};

//! The time that a build is told to have, so that its results can be compared.
std::optional<QDateTime> sourceDate()
{
    bool given = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    return given ? std::optional(QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC)) : std::nullopt;
}

//! A text string (ISO 32000-1, 7.9.2.2): UTF-16 with its mark.
QByteArray pdfText(const QString &text)
{
    QByteArray bytes("\xFE\xFF");
    for (const QChar c : text) {
        const quint16 unit = qToBigEndian(c.unicode());
        bytes.append(reinterpret_cast<const char *>(&unit), sizeof unit);
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray pdfDate(const QDateTime &date)
{
    return "(D:" + date.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)";
}

QString xmlList(const QStringList &items)
{
    QString text;
    for (const QString &item : items)
        text += QStringLiteral("<rdf:li>%1</rdf:li>").arg(xmlText(item));
    return text;
}

//! An XMP packet (ISO 16684-1) with Dublin Core.
QByteArray xmpOf(const Provenance &provenance)
{
    QString text
        = QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                         "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                         "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                         "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                         "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">"
                         "<dc:format>application/pdf</dc:format>");
    const auto alternative = [&text](const char *element, const QString &value) {
        if (!value.isEmpty())
            text += QStringLiteral("<dc:%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:%1>")
                        .arg(QString::fromLatin1(element), xmlText(value));
    };
    alternative("title", provenance.title);
    alternative("description", provenance.summary);
    alternative("rights", provenance.license);
    if (!provenance.sourceLine.isEmpty())
        text += QStringLiteral("<dc:source>%1</dc:source>").arg(xmlText(provenance.sourceLine));
    if (!provenance.sources.isEmpty())
        text += QStringLiteral("<dc:subject><rdf:Bag>%1</rdf:Bag></dc:subject><pdf:Keywords>%2</pdf:Keywords>")
                    .arg(xmlList(provenance.sources), xmlText(provenance.sources.join(QLatin1String("; "))));
    text += QStringLiteral("<xmp:CreatorTool>%1</xmp:CreatorTool><pdf:Producer>Qt %2</pdf:Producer>")
                .arg(xmlText(provenance.program), QString::fromLatin1(qVersion()));
    if (const auto date = sourceDate())
        text += QStringLiteral("<xmp:CreateDate>%1</xmp:CreateDate>").arg(date->toString(Qt::ISODate));
    return (text + QLatin1String("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>")).toUtf8();
}

//! Number of the object that a key of the trailer refers to; 0: none.
int reference(const QByteArray &trailer, const char *key)
{
    const qsizetype at = trailer.indexOf(key);
    if (at < 0)
        return 0;
    const QByteArray rest = trailer.mid(at + qsizetype(qstrlen(key)), 12).trimmed();
    return rest.left(rest.indexOf(' ')).toInt();
}

} // namespace

void describePdf(QPdfWriter &writer, const Provenance &provenance)
{
    writer.setCreator(provenance.program);
    writer.setTitle(provenance.title);
    writer.setDocumentXmpMetadata(xmpOf(provenance));
    // In the order of their names: the writer leaves it to us, and readers look them up as in a dictionary.
    if (!provenance.csv.isEmpty())
        writer.addFileAttachment(QStringLiteral("data.csv"), provenance.csv, QStringLiteral("text/csv"));
    writer.addFileAttachment(
        QString::fromLatin1(figureAttachment), provenance.package, QStringLiteral("application/json"));
}

//! The writer knows title and creator only, so a second section (ISO 32000-1, 7.5.6) holds the full information.
QByteArray finishedPdf(QByteArray pdf, const Provenance &provenance)
{
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    const QByteArray trailer = trailerAt < 0 ? QByteArray() : pdf.mid(trailerAt);
    const int info = reference(trailer, "/Info "), root = reference(trailer, "/Root "),
              size = reference(trailer, "/Size ");
    const qsizetype startAt = trailer.indexOf("startxref");
    const qsizetype catalogAt = pdf.indexOf('\n' + QByteArray::number(root) + " 0 obj");
    const qsizetype catalogEnd = pdf.indexOf("endobj", catalogAt);
    const qsizetype catalogClose = catalogEnd < 0 ? -1 : pdf.lastIndexOf(">>", catalogEnd);
    if (info <= 0 || root <= 0 || size <= 0 || startAt < 0 || catalogAt < 0 || catalogClose < catalogAt)
        return pdf; // of another writer than ours
    const QByteArray previous = trailer.mid(startAt + 9).trimmed().split('\n').first().trimmed();

    // The day on which it was written is no part of it.
    const QByteArray key = "/CreationDate (D:";
    if (const qsizetype at = pdf.indexOf(key), end = pdf.indexOf(')', at); at >= 0 && end > at && end - at < 60)
        pdf.replace(at, end + 1 - at, QByteArray(end + 1 - at, ' '));

    const qsizetype bodyAt = catalogAt + 1;
    QByteArray catalog = pdf.mid(bodyAt, catalogClose - bodyAt);
    catalog += "/Lang (" + PdfFileText::tr("en", "code of the language of the program's texts").toLatin1()
        + ")\n/ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n";
    QByteArray information = QByteArray::number(info) + " 0 obj\n<<\n";
    const auto put = [&information](const char *name, const QString &text) {
        if (!text.isEmpty())
            information += '/' + QByteArray(name) + ' ' + pdfText(text) + '\n';
    };
    put("Title", provenance.title);
    put("Subject", provenance.summary);
    put("Keywords", provenance.sources.join(QLatin1String("; ")));
    put("Creator", provenance.program);
    put("Producer", QStringLiteral("Qt ") + QString::fromLatin1(qVersion()));
    if (const auto date = sourceDate())
        information += "/CreationDate " + pdfDate(*date) + "\n";
    information += ">>\nendobj\n";

    if (!pdf.endsWith('\n'))
        pdf += '\n';
    const auto entry = [](int object, qsizetype at) {
        return QByteArray::number(object) + " 1\n" + QByteArray::number(at).rightJustified(10, '0') + " 00000 n \n";
    };
    const qsizetype informationAt = pdf.size();
    pdf += information;
    const qsizetype newCatalogAt = pdf.size();
    pdf += catalog;
    const qsizetype tableAt = pdf.size();
    const QByteArray id = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).left(16).toHex();
    pdf += "xref\n" + entry(info, informationAt) + entry(root, newCatalogAt) + "trailer\n<<\n/Size "
        + QByteArray::number(size) + "\n/Info " + QByteArray::number(info) + " 0 R\n/Root " + QByteArray::number(root)
        + " 0 R\n/Prev " + previous + "\n/ID [<" + id + "> <" + id + ">]\n>>\nstartxref\n" + QByteArray::number(tableAt)
        + "\n%%EOF\n";
    return pdf;
}

} // namespace sampan
