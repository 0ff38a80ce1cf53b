import FuyuanKit

/// One door into the kit, as a subcommand.
protocol Subcommand: SendableMetatype {
    /// Its name on the command line.
    static var name: String { get }
    /// What follows the name.
    static var usage: String { get }
    /// What it does.
    static var summary: Bilingual { get }
    /// Its options, beside those that all have.
    static var options: Set<String> { get }
    /// Does it.
    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode
}

extension Subcommand {
    static var options: Set<String> { [] }
}

/// The subcommands.
enum Subcommands {
    static let all: [any Subcommand.Type] = [
        CountyMonth.self, Replay.self, Audit.self, Deadlines.self, Duties.self, IndicatorFigures.self, Verify.self,
        Next.self, Explain.self, Diagram.self, Check.self,
        Days.self,
        FeeCommand.self, Interest.self, Roads.self, Distribute.self, Vote.self, Intercept.self, Report.self,
        Schema.self,
        Pages.self,
    ]

    static func help(in language: Language) -> String {
        let head =
            language == .zh
            ? "用法：fuyuan [子命令] [参数] [--lang zh|en] [--json]\n不带参数时演示随附示例县的一个月。\n"
            : "usage: fuyuan [SUBCOMMAND] [ARGUMENTS] [--lang zh|en] [--json]\nWithout arguments a month of the sample county is shown.\n"
        let rows = all.map { ["  \($0.name) \($0.usage)", $0.summary[language]] }
        let tail =
            language == .zh
            ? "\nFILE 为 JSON Lines 案卷，- 为标准输入，省略为示例案卷。\n退出码：0 无异常，1 有发现，2 输入有误，64 用法错误。"
            : "\nFILE is a journal in JSON Lines, - standard input, none the sample docket.\nExit codes: 0 clean, 1 findings, 2 bad input, 64 usage."
        return head + "\n" + rows.map { "\($0[0])\n      \($0[1])" }.joined(separator: "\n") + "\n" + tail
    }
}

/// What the subcommands on dockets share.
enum DocketOptions {
    static let all: Set<String> = ["regime"]

    /// The law in hand, with the local choices of the command line.
    static func law(_ arguments: Arguments) throws(Failure) -> LegalContext {
        var law = LegalContext.current
        law.mediationRegime = try arguments.word("regime", MediationRegime.self)
        return law
    }

    /// The day asked about: that of `--as-of`, else the last day in the docket.
    static func day(_ arguments: Arguments, _ docket: Docket) throws(Failure) -> CivilDate {
        guard let day = try arguments.day("as-of") ?? docket.lastDay else {
            throw .input("案卷为空，须以 --as-of 指定日期", "the docket is empty: give a day with --as-of")
        }
        return day
    }

    /// The file of a case, or a failure naming it.
    static func file(_ id: String, in docket: Docket) throws(Failure) -> any Dossier {
        guard let file = docket[CaseID(id)] else { throw .input("案卷中没有 \(id)", "there is no case \(id) in the docket") }
        return file
    }

    /// The exit code after reading a docket.
    static func code(_ docket: Docket, hasFindings: Bool) -> ExitCode {
        docket.unread.isEmpty ? hasFindings ? .findings : .clean : .badInput
    }
}
