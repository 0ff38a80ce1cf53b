import FuyuanKit

/// Horizontal bars as an SVG, with the values in words beside them.
struct BarChart {
    /// A bar.
    struct Bar {
        /// What it is of.
        let label: String
        /// Its length in thousandths of the whole width.
        let permille: Int
        /// Its value in words.
        let value: String
    }

    let title: String
    let bars: [Bar]

    var svg: String {
        let (row, left, wide) = (30, 330, 420)
        let height = bars.count * row + 10
        var out = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 \(height)" width="960" height="\(height)" role="img" aria-label="\(HTML.escape(title + "：" + bars.map { "\($0.label) \($0.value)" }.joined(separator: "；")))">

            """
        for (place, bar) in bars.enumerated() {
            let y = place * row + 6
            let length = max(0, min(1000, bar.permille)) * wide / 1000
            out +=
                "<text x=\"\(left - 10)\" y=\"\(y + 15)\" text-anchor=\"end\" font-size=\"13\">\(HTML.escape(bar.label))</text>"
            out += "<rect x=\"\(left)\" y=\"\(y)\" width=\"\(wide)\" height=\"20\" fill=\"#eef1f3\"/>"
            out += "<rect x=\"\(left)\" y=\"\(y)\" width=\"\(length)\" height=\"20\" fill=\"#0b5cad\"/>"
            out += "<text x=\"\(left + wide + 10)\" y=\"\(y + 15)\" font-size=\"13\">\(HTML.escape(bar.value))</text>\n"
        }
        return out + "</svg>\n"
    }
}
