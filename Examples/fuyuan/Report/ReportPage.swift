import FuyuanKit

/// The frame of every page of the report.
struct ReportPage {
    let language: Language
    /// How far below the report's folder the page stands: 0 or 1.
    let depth: Int
    let title: String
    let body: String

    /// The page as a file.
    var text: String {
        let up = depth == 0 ? "" : "../"
        let name = language == .zh ? "府院联动案卷报告" : "Report on a docket of courts and governments"
        let links = [
            (up + "index.html", language == .zh ? "概览" : "Overview"),
            (up + "calendar.html", language == .zh ? "期限日历" : "Deadline calendar"),
            (up + "duties.html", language == .zh ? "跨案义务" : "Cross-case duties"),
            (up + "indicators.html", language == .zh ? "指标" : "Indicators"),
            (up + "cases.html", language == .zh ? "案件" : "Cases"),
            (up + "machines.html", language == .zh ? "程序图" : "Procedures"),
        ]
        return """
            <!DOCTYPE html>
            <html lang="\(language == .zh ? "zh-CN" : "en")">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(HTML.escape(title)) · \(name)</title>
            <link rel="stylesheet" href="\(up)report.css">
            </head>
            <body>
            <a class="skip" href="#main">\(language == .zh ? "跳到正文" : "Skip to the text")</a>
            <header><nav aria-label="\(language == .zh ? "各页" : "Pages")"><ul>
            \(links.map { "<li>\(HTML.link($0.0, $0.1))</li>" }.joined(separator: "\n"))
            </ul></nav></header>
            <main id="main">
            <h1>\(HTML.escape(title))</h1>
            \(body)</main>
            </body>
            </html>

            """
    }

    /// The style of all pages: for screens, narrow ones too, and for paper.
    static let style = """
        :root { --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --ground: #fff; --shade: #f3f5f7; --mark: #0b5cad;
          --bad: #b3261e; --good: #1a6b3c; --wait: #8a5a00; }
        * { box-sizing: border-box; }
        body { margin: 0; color: var(--ink); background: var(--ground); line-height: 1.6;
          font-family: "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
        main { max-width: 72rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
        header { background: var(--shade); border-bottom: 1px solid var(--line); }
        nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; max-width: 72rem; margin: 0 auto;
          padding: .75rem 1.25rem; }
        a { color: var(--mark); }
        a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
        .skip { position: absolute; left: -999rem; }
        .skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .25rem .75rem; }
        h1 { font-size: 1.6rem; line-height: 1.3; } h2 { font-size: 1.25rem; margin-top: 2.25rem; } h3 { font-size: 1.05rem; }
        .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: .75rem; padding: 0; list-style: none; }
        .tiles li { border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .8rem; }
        .tiles b { display: block; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
        .wide { overflow-x: auto; margin: 1rem 0; }
        table { border-collapse: collapse; width: 100%; font-size: .94rem; }
        caption { text-align: left; font-weight: 600; padding: .4rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
        time, th a, .id { white-space: nowrap; }
        th, td { min-width: 4.8em; } .month th, .month td { min-width: 0; }
        thead th { background: var(--shade); } tbody th { font-weight: 500; }
        .soft { color: var(--soft); } .bad { color: var(--bad); font-weight: 600; } .good { color: var(--good); } .wait { color: var(--wait); }
        ol.line { list-style: none; margin: 1rem 0; padding: 0 0 0 1.1rem; border-left: 3px solid var(--line); }
        ol.line > li { position: relative; padding: 0 0 1rem .6rem; }
        ol.line > li::before { content: ""; position: absolute; left: -1.6rem; top: .45rem; width: .8rem; height: .8rem;
          border-radius: 50%; background: var(--mark); border: 2px solid var(--ground); }
        ol.line > li.refused::before { background: var(--bad); border-radius: 0; }
        ol.line > li.irregular::before { background: var(--wait); transform: rotate(45deg); border-radius: 0; }
        ol.line time { font-variant-numeric: tabular-nums; font-weight: 600; }
        ol.line ul { margin: .2rem 0; padding-left: 1.2rem; }
        .months { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: 1.5rem; }
        .month td { height: 3.1rem; width: 14.28%; border: 1px solid var(--line); font-size: .85rem; padding: .2rem .3rem; }
        .month th { text-align: center; padding: .2rem; } .month .rest { background: var(--shade); }
        .month b { display: block; } .month .late b { color: var(--bad); }
        svg { max-width: 100%; height: auto; } svg text { font-family: inherit; fill: var(--ink); }
        .figure { margin: 1rem 0; } figcaption { color: var(--soft); font-size: .9rem; }
        @page { size: A4 landscape; margin: 12mm; }
        @media print {
          header, .skip { display: none; } main { max-width: none; padding: 0; } body { font-size: 10.5pt; }
          a { color: inherit; text-decoration: none; } .wide { overflow: visible; }
          h2, h3, caption { break-after: avoid; } tr, li, .figure, .month { break-inside: avoid; }
          thead { display: table-header-group; }
        }

        """
}
