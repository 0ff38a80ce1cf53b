import Foundation
import FuyuanKit

/// Reads journals into a docket, piece by piece: what is read is never held as a whole.
struct Input {
    /// The docket read.
    private(set) var docket = Docket()
    private let law: LegalContext
    private let language: Language

    /// Reads files in order; `-` is standard input, no files are the sample docket. Bad lines are reported on standard
    /// error as `file:line:byte: message` and do not stop the rest.
    static func read(_ files: some Collection<String>, under law: LegalContext, _ language: Language) throws(Failure)
        -> Docket
    {
        var input = Input(law: law, language: language)
        var progress = Progress()
        for file in files.isEmpty ? try samples() : Array(files) { try input.read(file, &progress) }
        progress.end()
        return input.docket
    }

    private init(law: LegalContext, language: Language) {
        self.law = law
        self.language = language
    }

    private mutating func read(_ file: String, _ progress: inout Progress) throws(Failure) {
        try LineSource.read(file, &progress) { line, name in
            guard docket.admit(line, from: name, under: law) != nil, let bad = docket.unread.last else { return }
            complain("\(bad.place): \(bad.error.text(in: language))")
        }
    }

    /// The sample docket that ships with the program, file by file.
    static func samples() throws(Failure) -> [String] {
        let files = journals(in: samplesFolder)
        guard !files.isEmpty else { throw .input("找不到示例案卷", "the sample docket is missing") }
        return files
    }

    /// Where the samples stand.
    static var samplesFolder: String { Bundle.module.url(forResource: "Samples", withExtension: nil)?.path ?? "" }

    /// The files of a folder whose names end with `.jsonl`, by name.
    static func journals(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".jsonl") }.sorted().map { folder + "/" + $0 }
    }
}

/// Files read line by line; no file is ever held as a whole.
enum LineSource {
    /// Reads a file, or standard input for `-`, and hands on each line with the name of the file.
    static func read(
        _ file: String, _ progress: inout Progress, _ take: (JournalLine, String) -> Void
    ) throws(Failure) {
        let name = file == "-" ? "<stdin>" : URL(fileURLWithPath: file).lastPathComponent
        let handle = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file)
        guard let handle else { throw .input("无法读取文件：\(file)", "cannot read the file: \(file)") }
        var lines = LineSplitter()
        var count = 0
        do {
            while let piece = try handle.read(upToCount: 1 << 16), !piece.isEmpty {
                lines.append([UInt8](piece))
                while let line = lines.next() {
                    take(line, name)
                    count += 1
                }
                progress.add(bytes: piece.count, lines: count)
            }
        } catch {
            throw .input("读取中断：\(file)", "reading broke off: \(file)")
        }
        lines.finish()
        while let line = lines.next() { take(line, name) }
    }

    /// Reads a whole file of bytes.
    static func bytes(of file: String) throws(Failure) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw .input("无法读取文件：\(file)", "cannot read the file: \(file)")
        }
        return [UInt8](data)
    }

    /// Reads the records of a file of JSON lines; a line that is none ends the reading.
    static func records<Record: WireValue>(_ type: Record.Type, in file: String, _ language: Language)
        throws(Failure) -> [Record]
    {
        var records: [Record] = []
        var bad: String?
        var progress = Progress()
        try read(file, &progress) { line, name in
            if line.isBlank || bad != nil { return }
            do throws(WireError) {
                records.append(try line.read(Record.self))
            } catch {
                bad = "\(name):\(line.number):\(max(1, error.column)): \(error.text(in: language))"
            }
        }
        if let bad { throw .input(bad, bad) }
        return records
    }
}

/// Writes a line on standard error.
func complain(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8)) }

/// Says on standard error how far reading has come, once it takes over a second; silent when not on a terminal.
struct Progress {
    private let isShown = isatty(2) == 1
    private let start = ContinuousClock.now
    private var last = ContinuousClock.now
    private var bytes = 0
    private var wrote = false

    mutating func add(bytes count: Int, lines: Int) {
        bytes += count
        guard isShown, start.duration(to: .now) > .seconds(1), last.duration(to: .now) > .milliseconds(200) else {
            return
        }
        last = .now
        wrote = true
        try? FileHandle.standardError.write(contentsOf: Data("\r\(bytes >> 20) MB · \(lines)".utf8))
    }

    func end() {
        if wrote { try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K".utf8)) }
    }
}
