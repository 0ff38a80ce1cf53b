import FuyuanKit

/// `fuyuan next`: what a role may do in a case on a day, and why the rest may not be done.
enum Next: Subcommand {
    static let name = "next"
    static let usage = "CASE --role ROLE [--id ID] [--on DATE] [FILE…]"
    static let summary = Bilingual("某一主体此时可作的行为，以及其余行为为何不可", "what a role may do now, and why the rest may not")
    static let options: Set<String> = DocketOptions.all.union(["role", "id", "on"])

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let id = try arguments.value(0, "CASE")
        guard let role = arguments["role"] else { throw .usage("缺少 --role", "--role is missing") }
        let law = try DocketOptions.law(arguments)
        let docket = try Input.read(arguments.values.dropFirst(), under: law, out.language)
        let file = try DocketOptions.file(id, in: docket)
        guard let day = try arguments.day("on") ?? file.lastDay else { throw .usage("缺少 --on", "--on is missing") }
        guard let options = file.options(for: role, id: arguments["id"].map { ActorID($0) }, on: day, under: law) else {
            let roles = type(of: file).roles.map { $0.wire }.joined(separator: " | ")
            throw .usage("--role 应为 \(roles)", "--role must be \(roles)")
        }
        if out.isJSON {
            for option in options { out.json(value(option)) }
        } else {
            print(file, options, on: day, &out)
        }
        return .clean
    }

    private static func print(_ file: any Dossier, _ options: [ActOption], on day: CivilDate, _ out: inout Printer) {
        let language = out.language
        out.line("\(file.id)  \(type(of: file).machine[language])  \(file.phase[language])  \(day)")
        out.line(out.say("可以", "may be done"))
        let open = options.filter(\.isAvailable)
        if open.isEmpty { out.line(out.say("  无", "  nothing")) }
        for option in open {
            out.line("  \(option.act[language])\(out.articles(option.basis))")
            if !option.open.isEmpty { out.line(out.say("    取决于具体内容：", "    depends on the particulars:")) }
            out.reasons(option.open, indent: 4)
            if !option.irregular.isEmpty { out.line(out.say("    将属不规范：", "    would be irregular:")) }
            out.reasons(option.irregular, indent: 4)
        }
        out.line(out.say("不可", "may not be done"))
        for option in options where !option.isAvailable {
            out.line("  \(option.act[language])")
            out.reasons(option.reasons, indent: 4)
        }
    }

    private static func value(_ option: ActOption) -> JSONValue {
        [
            "act": JSONValue(option.act), "available": .flag(option.isAvailable),
            "by": .list(option.by.map { JSONValue($0) }), "basis": JSONValue(option.basis),
            "open": .list(option.open.map { JSONValue($0) }),
            "irregular": .list(option.irregular.map { JSONValue($0) }),
            "reasons": .list(option.reasons.map { JSONValue($0) }),
        ]
    }
}
