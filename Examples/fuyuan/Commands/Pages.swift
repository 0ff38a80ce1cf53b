import Foundation
import FuyuanKit

/// `fuyuan pages`: writes the pages of `Documentation/` that follow from the code.
enum Pages: Subcommand {
    static let name = "pages"
    static let usage = "DIR"
    static let summary = Bilingual(
        "由代码生成各程序、期限、规范与参数的说明页", "writes the pages on machines, time limits, instruments and parameters")

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let folder = try arguments.value(0, "DIR")
        let pages = all()
        for (path, text) in pages { try write(text, to: "\(folder)/\(path)") }
        out.line(out.say("已写入 \(folder)：共 \(pages.count) 页", "\(pages.count) pages written to \(folder)"))
        return .clean
    }

    /// Every page: its path below the folder, and its text.
    private static func all() -> [(path: String, text: String)] {
        var pages: [(path: String, text: String)] = []
        for machine in Docket.machines {
            let name = machine.machine.wire
            for language in Language.allCases {
                pages.append(("machines/\(name)\(suffix(language)).md", MachinePage.text(machine, in: language)))
            }
            let schema = JSONSchema.document(
                machine.actSchema, id: "urn:fuyuan:\(name):act", title: machine.machine.en)
            pages.append(("wire/\(name).schema.json", String(decoding: schema, as: UTF8.self) + "\n"))
        }
        for language in Language.allCases {
            pages.append(("machines/README\(suffix(language)).md", MachinePage.index(in: language)))
            pages.append(("time-limits\(suffix(language)).md", LimitPage.text(in: language)))
        }
        pages.append(("instruments.md", LawPages.instruments))
        pages.append(("policies.md", LawPages.policies))
        pages.append(("case-types.md", LawPages.caseTypes))
        return pages
    }

    private static func suffix(_ language: Language) -> String { language == .zh ? ".zh" : "" }

    /// Writes a text, making the folders it stands in.
    static func write(_ text: String, to path: String) throws(Failure) {
        let place = URL(fileURLWithPath: path)
        do {
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: place)
        } catch {
            throw .input("无法写入 \(path)", "\(path) cannot be written")
        }
    }
}
