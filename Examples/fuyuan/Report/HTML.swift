import FuyuanKit

/// HTML put together, everything escaped.
enum HTML {
    /// Text for the body of an element or the value of an attribute.
    static func escape(_ text: String) -> String {
        var out = ""
        out.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            default:  // not an enum
                // Control characters have no place in a page.
                if scalar.value < 0x20 && scalar != "\n" && scalar != "\t" {
                    out += "\u{FFFD}"
                } else {
                    out.unicodeScalars.append(scalar)
                }
            }
        }
        return out
    }

    /// A table with a caption; the first cell of a row is its head. Cells are HTML.
    static func table(_ caption: String, _ heads: [String], _ rows: [[String]]) -> String {
        let head = heads.map { "<th scope=\"col\">\(escape($0))</th>" }.joined()
        let body = rows.map { row in
            let cells = row.enumerated().map { place, cell in
                place == 0 ? "<th scope=\"row\">\(cell)</th>" : "<td>\(cell)</td>"
            }
            return "<tr>\(cells.joined())</tr>\n"
        }
        return """
            <div class="wide" role="region" aria-label="\(escape(caption))" tabindex="0"><table>
            <caption>\(escape(caption))</caption>
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(body.joined())</tbody></table></div>

            """
    }

    /// A link.
    static func link(_ address: String, _ text: String) -> String {
        "<a href=\"\(escape(address))\">\(escape(text))</a>"
    }

    /// The name of a file for an id: letters, digits and `-` stay, all else becomes its code in hexadecimal.
    static func fileName(_ id: String) -> String {
        id.utf8.map { byte in
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == 0x2D
            if isPlain { return String(Unicode.Scalar(byte)) }
            return "_" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined() + ".html"
    }
}
