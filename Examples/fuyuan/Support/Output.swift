import Foundation
import FuyuanKit

/// Files a subcommand writes.
enum Output {
    /// Writes a whole file, or standard output for `-`; the file is replaced at once or not at all.
    static func write(_ bytes: [UInt8], to path: String, _ out: inout Printer) throws(Failure) {
        if path == "-" {
            out.raw(bytes)
            return
        }
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw .input("无法写入文件：\(path)", "cannot write the file: \(path)")
        }
    }
}
