import FuyuanKit

/// The applications of a table: one row for each person in an application, rows of one number being one application.
struct ApplicantSheet {
    private typealias Column = CSVTable.Column
    private static let number = Column("申请号", "application", "编号", "受理号", "id")
    private static let item = Column("事项", "item", "事项编码")
    private static let region = Column("地区", "region", "行政区划")
    private static let role = Column("角色", "role", "身份")
    private static let kind = Column("证件类型", "document", "kind")
    private static let identifier = Column("证件号码", "identifier", "号码", "代码")
    private static let name = Column("名称", "name", "姓名")
    private static let former = Column("曾用名", "former", "former name")
    private static let entity = Column("代表单位", "entity", "单位代码")

    /// The applications, in the order of their first rows.
    private(set) var applications: [CreditApplication] = []
    /// The file, with what was wrong in it.
    private(set) var table: CSVTable

    init(_ path: String, organ: String) throws(Failure) {
        table = try CSVTable(
            path,
            columns: [
                Self.number, Self.item, Self.region, Self.role, Self.kind, Self.identifier, Self.name, Self.former,
                Self.entity,
            ], needed: [Self.number, Self.item, Self.kind, Self.identifier, Self.name])
        var places: [String: Int] = [:]
        for row in table.rows {
            do throws(BadCell) {
                let number = try table.needed(Self.number, in: row)
                let item = try table.needed(Self.item, in: row)
                let region = try region(row)
                let applicant = try applicant(row)
                guard let place = places[number.text] else {
                    places[number.text] = applications.count
                    applications.append(
                        CreditApplication(
                            CreditApplication.ID(number.text), for: ApprovalItemCode(rawValue: item.text), at: organ,
                            in: region, [applicant]))
                    continue
                }
                guard applications[place].item.rawValue == item.text, applications[place].region == region else {
                    throw item.bad("同一申请的事项和地区应当相同", "rows of one application have one item and region")
                }
                applications[place].applicants.append(applicant)
            } catch {
                table.problems.append(error.problem)
            }
        }
        table.problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    }

    private func region(_ row: CSVTable.Row) throws(BadCell) -> DivisionCode? {
        guard let cell = table.cell(Self.region, in: row) else { return nil }
        do throws(IdentifierError) {
            return try DivisionCode(parsing: cell.text)
        } catch {
            throw cell.bad(error.text.zh, error.text.en)
        }
    }

    private func applicant(_ row: CSVTable.Row) throws(BadCell) -> CreditApplicant {
        let kind = try table.needed(Self.kind, in: row).word(SubjectNumberKind.self, Self.documents)
        let name = try table.needed(Self.name, in: row)
        let role = try table.cell(Self.role, in: row)?.word(ApplicantRole.self, Self.roles) ?? .applicant
        // A missing number is no bad row: what follows from it is the kit's to say.
        let number = SubjectNumber(kind, table.cell(Self.identifier, in: row)?.text ?? "")
        var applicant = CreditApplicant(number, SubjectName(name.text), as: [role])
        if let former = table.cell(Self.former, in: row) { applicant.formerNames = [SubjectName(former.text)] }
        if let entity = table.cell(Self.entity, in: row) {
            let code = SubjectNumber(.creditCode, entity.text)
            if let fault = code.fault { throw entity.bad(fault.text.zh, fault.text.en) }
            applicant.entities = [EntityTie(role == .applicant ? .representative : role, of: code)]
        }
        return applicant
    }

    private static let documents: [String: SubjectNumberKind] = [
        "身份证": .residentID, "居民身份证": .residentID, "营业执照": .creditCode, "通行证": .travelPermit,
    ]

    private static let roles: [String: ApplicantRole] = [
        "法定代表人": .representative, "主要负责人": .representative, "拟任高管": .appointee,
    ]
}
