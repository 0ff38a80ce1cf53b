import Foundation
import FuyuanKit

/// A credit list in JSON Lines: the header in the first line, an entry in each that follows.
struct CreditFeed {
    let list: CreditList
    /// Whether every line could be read.
    let isWhole: Bool

    /// Reads a list; `-` is standard input. Without a header nothing can be said of its age, so that is a failure of the
    /// whole; any other bad line is reported on standard error and left out.
    init(_ path: String, _ language: Language) throws(Failure) {
        let name = path == "-" ? "<stdin>" : URL(fileURLWithPath: path).lastPathComponent
        var lines = LineSplitter()
        lines.append(try Self.bytes(path))
        lines.finish()
        var header: CreditListHeader?
        var entries: [CreditEntry] = []
        var isWhole = true
        while let line = lines.next() {
            if line.isBlank { continue }
            do throws(WireError) {
                if header == nil {
                    header = try line.read()
                } else {
                    entries.append(try line.read())
                }
            } catch {
                guard header != nil else {
                    throw .input(
                        "\(name):\(line.number)：第一行应为名单的来源、版次和快照日：\(error.text(in: .zh))",
                        "\(name):\(line.number): the first line must be the header of the list: \(error.text(in: .en))")
                }
                complain("\(name):\(line.number): \(error.text(in: language))")
                isWhole = false
            }
        }
        guard let header else { throw .input("\(name)：空文件", "\(name): the file is empty") }
        list = CreditList(header, entries)
        self.isWhole = isWhole
    }

    /// The editions of approval items in a JSON file.
    static func items(_ path: String) throws(Failure) -> [ApprovalItemList] {
        let bytes = try bytes(path)
        do throws(WireError) {
            return try JSON.read([ApprovalItemList].self, from: bytes)
        } catch {
            throw .input("\(path)：\(error.text(in: .zh))", "\(path): \(error.text(in: .en))")
        }
    }

    private static func bytes(_ path: String) throws(Failure) -> [UInt8] {
        let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
        guard let handle, let data = try? handle.readToEnd() ?? Data() else {
            throw .input("无法读取文件：\(path)", "cannot read the file: \(path)")
        }
        return [UInt8](data)
    }
}
