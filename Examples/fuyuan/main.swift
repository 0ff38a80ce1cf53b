import Foundation
import FuyuanKit

/// Runs the subcommand of the command line; where none is given, `replay` of the files named, or the sample county's month.
func run(_ words: [String], _ language: inout Language) throws(Failure) -> ExitCode {
    // An option, standard input or a file in the place of the subcommand: replay it.
    let name = words.first.flatMap { $0.hasPrefix("-") || FileManager.default.fileExists(atPath: $0) ? nil : $0 }
    if words.contains("--help") || words.contains("-h") || name == "help" {
        let isEnglish =
            words.contains("--lang=en")
            || words.indices.dropLast().contains { words[$0...].starts(with: ["--lang", "en"]) }
        print(Subcommands.help(in: isEnglish ? .en : .zh))
        return .clean
    }
    let isFile = words.first.map { $0 == "-" || FileManager.default.fileExists(atPath: $0) } ?? false
    let fallback = isFile ? Replay.name : CountyMonth.name
    guard let command = Subcommands.all.first(where: { $0.name == name ?? fallback }) else {
        throw .usage("没有子命令 \(name ?? "")", "there is no subcommand \(name ?? "")")
    }
    let arguments = try Arguments(words.dropFirst(name == nil ? 0 : 1), allowed: command.options)
    language = try arguments.language()
    var out = Printer(language, isJSON: arguments.has("json"))
    defer { out.flush() }
    let code = try command.run(arguments, &out)
    out.flush()
    guard !out.hasFailed else { throw .input("无法写入标准输出", "standard output cannot be written") }
    return code
}

var language = Language.zh
do throws(Failure) {
    exit(try run(Array(CommandLine.arguments.dropFirst()), &language).rawValue)
} catch {
    complain("fuyuan: \(error.text[language])")
    if error.code == .usage { complain(language == .zh ? "用法见 fuyuan --help" : "see fuyuan --help --lang en") }
    exit(error.code.rawValue)
}
