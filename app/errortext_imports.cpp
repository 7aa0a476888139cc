// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext_table.h"

#include <QCoreApplication>

namespace errortext {

namespace {

constexpr Row rows[] {
    // the file as a whole
    { "import-too-large", QT_TRANSLATE_NOOP("ErrorText", "The file is larger than 32 megabytes."),
      QT_TRANSLATE_NOOP("ErrorText", "Split it into several files.") },
    { "import-too-many-rows",
      QT_TRANSLATE_NOOP("ErrorText", "The file has more than 100,000 rows."),
      QT_TRANSLATE_NOOP("ErrorText", "Split it into several files.") },
    { "import-empty", QT_TRANSLATE_NOOP("ErrorText", "The file holds no rows."),
      QT_TRANSLATE_NOOP("ErrorText", "Check that it is the right file.") },
    { "import-json-document",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The file is one large list instead of one entry on each line."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Write each entry on a line of its own, without a list around them.") },

    // its columns
    { "import-no-card-column",
      QT_TRANSLATE_NOOP("ErrorText", "No column says which card an entry belongs to."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Call a column “card” (such as deal:100), or choose one card for all "
                        "rows.") },
    { "import-no-title-column", QT_TRANSLATE_NOOP("ErrorText", "No column holds the title."),
      QT_TRANSLATE_NOOP("ErrorText", "Call the column with the titles “title”.") },
    { "import-no-text-column", QT_TRANSLATE_NOOP("ErrorText", "No column holds the text."),
      QT_TRANSLATE_NOOP("ErrorText", "Call the column with the texts “text”.") },

    // one row
    { "import-open-quote", QT_TRANSLATE_NOOP("ErrorText", "A quote is not closed."),
      QT_TRANSLATE_NOOP("ErrorText", "Close it, or write it twice where it belongs to the text.") },
    { "import-text-after-quote",
      QT_TRANSLATE_NOOP("ErrorText", "Something follows a closing quote in the same field."),
      QT_TRANSLATE_NOOP("ErrorText", "Write a quote twice where it belongs to the text.") },
    { "import-field-too-long",
      QT_TRANSLATE_NOOP("ErrorText", "A field is longer than a million characters."),
      QT_TRANSLATE_NOOP("ErrorText", "Shorten it to what people would read.") },
    { "import-too-many-columns", QT_TRANSLATE_NOOP("ErrorText", "There are more than 200 columns."),
      QT_TRANSLATE_NOOP("ErrorText", "Check the separators, or leave columns out.") },
    { "import-bad-json",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The line cannot be read: a quote, comma or brace is missing or too many."),
      QT_TRANSLATE_NOOP("ErrorText", "Correct the line.") },
    { "import-not-an-object", QT_TRANSLATE_NOOP("ErrorText", "The line holds no entry."),
      QT_TRANSLATE_NOOP("ErrorText", "Write title and text with their names, in braces.") },
    { "import-no-card", QT_TRANSLATE_NOOP("ErrorText", "The row names no card."),
      QT_TRANSLATE_NOOP("ErrorText", "Write the card, such as deal:100.") },
    { "import-not-a-card", QT_TRANSLATE_NOOP("ErrorText", "What the row names is no card."),
      QT_TRANSLATE_NOOP("ErrorText", "Write it such as deal:100, or paste the card's address.") },
    { "import-not-a-type", QT_TRANSLATE_NOOP("ErrorText", "The type of the card is missing."),
      QT_TRANSLATE_NOOP("ErrorText", "Write its number or a word such as deal.") },
    { "import-not-a-number", QT_TRANSLATE_NOOP("ErrorText", "The number of the card is missing."),
      QT_TRANSLATE_NOOP("ErrorText", "Write the number as it stands in the card's address.") },
    { "import-not-text",
      QT_TRANSLATE_NOOP("ErrorText", "A field holds a list or group of values instead of text."),
      QT_TRANSLATE_NOOP("ErrorText", "Write text in quotes.") },
    { "import-extra-fields",
      QT_TRANSLATE_NOOP("ErrorText", "The row has more fields than there are columns."),
      QT_TRANSLATE_NOOP("ErrorText", "Check its separators and quotes.") },
    { "import-twice", QT_TRANSLATE_NOOP("ErrorText", "The same entry stands in the file already."),
      QT_TRANSLATE_NOOP("ErrorText", "Leave one of them out, unless you want it twice.") },
};

} // namespace

std::span<const Row> importRows() { return rows; }

} // namespace errortext
