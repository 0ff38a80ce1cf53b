import FuyuanKit

/// How the program ends.
enum ExitCode: Int32 {
    /// Nothing was found wrong.
    case clean = 0
    /// Something was found: irregular or refused acts, overdue deadlines, warnings.
    case findings = 1
    /// Something could not be read.
    case badInput = 2
    /// The command line is wrong.
    case usage = 64

    /// The graver of two.
    func and(_ other: ExitCode) -> ExitCode { rawValue >= other.rawValue ? self : other }
}

/// Why a subcommand cannot do its work.
struct Failure: Error {
    let code: ExitCode
    let text: Bilingual

    static func usage(_ zh: String, _ en: String) -> Failure { Failure(code: .usage, text: Bilingual(zh, en)) }
    static func input(_ zh: String, _ en: String) -> Failure { Failure(code: .badInput, text: Bilingual(zh, en)) }
}
