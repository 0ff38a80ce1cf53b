/// Indicators over files of bankruptcy that need a figure no procedure holds; they take a register of such figures.
extension Indicator {
    /// 处置闲置土地: the area of land that files show as disposed of in the period. The area is in the registry of
    /// immovables, reported under the name of the item (`case#estate-asset-3`).
    /// law: bankruptcy.ind.landDisposed
    public static func landDisposed(_ reported: ReportedFigures) -> Indicator {
        disposed(
            Term("land-disposed", "处置闲置土地", "idle land disposed of"),
            Term("land-area", "期内处置的土地面积", "area of the land disposed of"), .landArea, reported)
    }

    /// 处置房屋: the floor area of buildings that files show as disposed of in the period.
    /// law: bankruptcy.ind.buildingDisposed
    public static func buildingsDisposed(_ reported: ReportedFigures) -> Indicator {
        disposed(
            Term("buildings-disposed", "处置房屋", "buildings disposed of"),
            Term("floor-area", "期内处置的房屋建筑面积", "floor area of the buildings disposed of"), .floorArea, reported)
    }

    private static func disposed(
        _ term: Term, _ counted: Term, _ figure: ReportedFigureID, _ reported: ReportedFigures
    ) -> Indicator {
        .courses(
            IndicatorDefinition(term, .sum, in: .squareMetres, numerator: counted, Basis(Citation("JZ22"))),
            of: EstateAsset.self, in: BankruptcyCase.self
        ) { asset, period, _ in
            guard asset.wasDisposedOf(in: period),
                let area = reported.latest(figure, of: asset.unit, by: period.through)
            else { return [] }
            return [.amount(asset.unit, area)]
        }
    }

    /// 稳住岗位数: employees kept after plans and settlements approved in the period.
    /// law: bankruptcy.ind.jobs
    public static func jobsKept(_ reported: ReportedFigures) -> Indicator {
        .sum(
            IndicatorDefinition(
                Term("jobs-kept", "稳住岗位数", "jobs kept"), .sum, in: .persons,
                numerator: Term(
                    "employees-kept", "期内批准重整计划、认可和解协议的企业留用的职工",
                    "employees kept by firms whose plan or settlement was approved"), Basis(), .convention),
            of: BankruptcyCase.self
        ) { file, period, _ in
            guard period.contains(file.rescuedOn) else { return nil }
            return reported.figures(.employeesKept, of: file.id.rawValue).last?.amount
        }
    }

    /// 援助资金: aid paid in the period for the costs of cases there are files of.
    /// law: bankruptcy.ind.costAid
    public static func costAid(_ reported: ReportedFigures) -> Indicator {
        .sum(
            IndicatorDefinition(
                Term("cost-aid", "破产费用援助资金", "aid for costs"), .sum, in: .money,
                numerator: Term("aid", "期内发放的援助资金", "aid paid in the period"), Basis(Citation("HS24", 8))),
            of: BankruptcyCase.self
        ) { file, period, _ in reported.sum(.costAid, of: file.id.rawValue, over: period) }
    }

    /// 每案平均援助资金: the same, for one case that got aid.
    public static func meanCostAid(_ reported: ReportedFigures) -> Indicator {
        .mean(
            IndicatorDefinition(
                Term("cost-aid-mean", "每案平均援助资金", "mean aid for a case"), .mean, in: .money,
                numerator: Term("aid", "期内发放的援助资金", "aid paid in the period"),
                denominator: Term("aided", "获得援助的案件", "cases that got aid"), Basis(Citation("HS24", 8)),
                .convention),
            of: BankruptcyCase.self
        ) { file, period, _ in reported.sum(.costAid, of: file.id.rawValue, over: period) }
    }

    /// 僵尸企业出清数: debtors on the government’s list of zombie firms whose case was concluded in the period.
    /// law: bankruptcy.ind.zombieCleared
    public static func zombiesCleared(_ reported: ReportedFigures) -> Indicator {
        .count(
            IndicatorDefinition(
                Term("zombies-cleared", "僵尸企业出清数", "zombie firms cleared"), .count, in: .households,
                numerator: Term(
                    "listed-and-concluded", "期内终结的案件中列入政府僵尸企业名单的债务人",
                    "debtors on the list whose case was concluded"), Basis(Citation("TH"))),
            of: BankruptcyCase.self
        ) { file, period, _ in
            guard let end = file.conclusion(in: period)?.day else { return false }
            return (reported.latest(.zombieFirm, of: file.id.rawValue, by: end) ?? 0) > 0
        }
    }
}
