// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/drawingcleaner.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace gallery {

namespace {

constexpr int maxParts = 20'000;
constexpr int maxDepth = 100;
constexpr qint64 maxDrawn = 100'000; ///< parts with every reference followed
constexpr qsizetype maxAttribute = 1024 * 1024;

const QString svgNamespace = u"http://www.w3.org/2000/svg"_s;
const QString linkNamespace = u"http://www.w3.org/1999/xlink"_s;

/// What draws, and what it is drawn with.
bool isKnown(QStringView name)
{
    static const QSet<QString> names {
        u"svg"_s,      u"g"_s,       u"defs"_s,   u"symbol"_s,         u"use"_s,
        u"path"_s,     u"rect"_s,    u"circle"_s, u"ellipse"_s,        u"line"_s,
        u"polyline"_s, u"polygon"_s, u"stop"_s,   u"linearGradient"_s, u"radialGradient"_s,
        u"switch"_s,   u"style"_s,   u"a"_s,
    };
    return names.contains(name.toString());
}

bool isText(QStringView name)
{
    return name == u"text" || name == u"textArea" || name == u"foreignObject"
        || name == u"flowRoot";
}

/// Elements that would show something from elsewhere.
bool isForeign(QStringView name)
{
    return name == u"image" || name == u"script" || name == u"video" || name == u"audio"
        || name == u"animation" || name == u"iframe" || name == u"object" || name == u"embed"
        || name == u"font-face-uri" || name == u"feImage";
}

/// Qt draws SVG Tiny 1.2, which has none of these.
bool isEffect(QStringView name)
{
    return name == u"clipPath" || name == u"mask" || name == u"filter" || name == u"pattern"
        || name == u"marker";
}

/// url(#part) is our own; url(anything else), @import and expressions are not.
bool leadsOutside(const QString &value)
{
    static const QRegularExpression own(uR"(url\(\s*["']?\s*#)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    if (value.contains(u'\\') // u\72l is how style sheets may write url, too
        || value.contains("@import"_L1, Qt::CaseInsensitive)
        || value.contains("@font-face"_L1, Qt::CaseInsensitive)
        || value.contains("javascript:"_L1, Qt::CaseInsensitive)
        || value.contains("file:"_L1, Qt::CaseInsensitive))
        return true;
    const qsizetype all = value.count("url("_L1, Qt::CaseInsensitive);
    return all > 0 && all != value.count(own);
}

double lengthOf(QStringView text)
{
    static const QRegularExpression number(
        u"^\\s*([0-9.]+(?:[eE][-+]?[0-9]+)?)\\s*(px|pt|pc|mm|cm|in)?\\s*$"_s);
    const auto match = number.match(text.toString());
    if (!match.hasMatch())
        return 0;
    static const QHash<QString, double> pixels { { u"pt"_s, 1.25 },
                                                 { u"pc"_s, 15 },
                                                 { u"mm"_s, 3.543307 },
                                                 { u"cm"_s, 35.43307 },
                                                 { u"in"_s, 90 } };
    return match.captured(1).toDouble() * pixels.value(match.captured(2), 1);
}

/// Follows how many parts are drawn when every reference is: references to references multiply.
class Weights
{
public:
    void enter(const QString &id, const QString &target)
    {
        const int part = int(m_parts.size());
        m_parts.append({ m_open.isEmpty() ? -1 : m_open.last(), target });
        if (!id.isEmpty() && !m_byId.contains(id))
            m_byId.insert(id, part);
        if (!m_open.isEmpty())
            m_children[m_open.last()].append(part);
        m_open.append(part);
    }
    void leave() { m_open.removeLast(); }

    /// False: too many, or a part that holds itself.
    bool isBearable()
    {
        m_known.fill(-1, m_parts.size());
        return m_parts.isEmpty() || weight(0, 0) <= maxDrawn;
    }

private:
    struct Part
    {
        int parent;
        QString target;
    };

    qint64 weight(int part, int depth)
    {
        constexpr qint64 endless = maxDrawn + 1;
        if (depth > 4 * maxDepth || m_known[part] == -2)
            return endless;
        if (m_known[part] >= 0)
            return m_known[part];
        m_known[part] = -2;
        qint64 sum = 1;
        for (const int child : m_children.value(part))
            sum = std::min(endless, sum + weight(child, depth + 1));
        if (const auto target = m_byId.constFind(m_parts[part].target);
            target != m_byId.constEnd() && !m_parts[part].target.isEmpty())
            sum = std::min(endless, sum + weight(*target, depth + 1));
        m_known[part] = sum;
        return sum;
    }

    QList<Part> m_parts;
    QList<int> m_open;
    QHash<int, QList<int>> m_children;
    QHash<QString, int> m_byId;
    QList<qint64> m_known; ///< -1: not yet, -2: being counted
};

class Cleaner
{
public:
    explicit Cleaner(const QByteArray &svg)
        : m_reader(svg)
        , m_writer(&m_clean.svg)
    {
    }

    Result<CleanDrawing> run()
    {
        m_writer.writeStartDocument();
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::StartElement) {
                if (++m_count > maxParts || m_depth > maxDepth)
                    return Error::make(Error::Kind::Decode, u"picture-too-large"_s, u"parts"_s);
                if (!element())
                    m_reader.skipCurrentElement();
            } else if (token == QXmlStreamReader::EndElement) {
                m_writer.writeEndElement();
                m_weights.leave();
                --m_depth;
            }
        }
        m_writer.writeEndDocument();
        if (m_reader.hasError())
            return damaged(m_reader.errorString());
        if (!(m_clean.size.width() > 0 && m_clean.size.height() > 0
              && std::isfinite(m_clean.size.width()) && std::isfinite(m_clean.size.height())))
            return damaged(u"no size"_s);
        if (!m_weights.isBearable())
            return Error::make(Error::Kind::Decode, u"picture-too-large"_s, u"references"_s);
        return m_clean;
    }

private:
    static Error damaged(const QString &what)
    {
        return Error::make(Error::Kind::Decode, u"picture-damaged"_s, what);
    }

    /// False: the element and all in it is left out.
    bool element()
    {
        const QString name = m_reader.name().toString();
        if (m_depth == 0)
            readSize();
        const bool isOurs
            = m_reader.namespaceUri().isEmpty() || m_reader.namespaceUri() == svgNamespace;
        if (!isOurs || !isKnown(name)) {
            m_clean.textLeftOut |= isOurs && isText(name);
            m_clean.referencesLeftOut |= isOurs && isForeign(name);
            m_clean.effectsLeftOut |= isOurs && isEffect(name);
            return false;
        }
        if (name == u"style")
            return style();
        m_writer.writeStartElement(name);
        if (m_depth == 0) {
            m_writer.writeDefaultNamespace(svgNamespace);
            m_writer.writeNamespace(linkNamespace, u"xlink"_s);
        }
        QString id, target;
        for (const QXmlStreamAttribute &attribute : m_reader.attributes())
            this->attribute(name, attribute, id, target);
        m_weights.enter(id, target);
        ++m_depth;
        return true;
    }

    void attribute(const QString &element, const QXmlStreamAttribute &attribute, QString &id,
                   QString &target)
    {
        const QString name = attribute.name().toString();
        const QString value = attribute.value().toString();
        if (value.size() > maxAttribute)
            return;
        if (name == u"href") {
            if (element == u"a")
                return; // what is drawn stays, the link does not
            if (!value.trimmed().startsWith(u'#')) {
                m_clean.referencesLeftOut = true;
                return;
            }
            target = element == u"use" ? value.trimmed().mid(1) : QString();
            m_writer.writeAttribute(linkNamespace, u"href"_s, value.trimmed());
            return;
        }
        if (!attribute.namespaceUri().isEmpty() || name.startsWith("on"_L1, Qt::CaseInsensitive)
            || name.startsWith("font"_L1))
            return;
        if (leadsOutside(value)) {
            m_clean.referencesLeftOut = true;
            return;
        }
        if (name == u"id")
            id = value;
        m_writer.writeAttribute(name, value);
    }

    bool style()
    {
        const QString text = m_reader.readElementText(QXmlStreamReader::SkipChildElements);
        m_writer.writeStartElement(u"style"_s);
        if (leadsOutside(text) || text.size() > maxAttribute)
            m_clean.referencesLeftOut = true;
        else
            m_writer.writeCharacters(text);
        m_writer.writeEndElement();
        return true; // it was read to its end
    }

    void readSize()
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        QString box = attributes.value("viewBox"_L1).toString();
        const QStringList numbers = box.replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
        const QSizeF own(lengthOf(attributes.value("width"_L1)),
                         lengthOf(attributes.value("height"_L1)));
        if (own.width() > 0 && own.height() > 0)
            m_clean.size = own;
        else if (numbers.size() == 4)
            m_clean.size = { numbers[2].toDouble(), numbers[3].toDouble() };
    }

    QXmlStreamReader m_reader;
    CleanDrawing m_clean;
    QXmlStreamWriter m_writer;
    Weights m_weights;
    int m_count = 0;
    int m_depth = 0;
};

} // namespace

bool isDrawing(const QByteArray &bytes)
{
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 4096)).trimmed();
    if (!start.startsWith('<') && !start.startsWith("\xef\xbb\xbf<")
        && !start.startsWith("\xff\xfe<") && !start.startsWith("\xfe\xff"))
        return false;
    QXmlStreamReader reader(bytes);
    return reader.readNextStartElement() && reader.name() == u"svg";
}

Result<CleanDrawing> cleanDrawing(const QByteArray &svg) { return Cleaner(svg).run(); }

} // namespace gallery
