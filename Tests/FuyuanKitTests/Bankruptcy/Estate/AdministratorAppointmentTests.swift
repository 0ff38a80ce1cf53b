import FuyuanKit
import Testing

private typealias Office = Matter<AdministratorOffice>

@Suite("指定管理人") struct AdministratorAppointmentTests {
    @Test func `bankruptcy.v13: a successor is not appointed with the acceptance`() throws {
        let institution = AdministratorCandidacy(.institution)
        let accepted = CivilDate("2026-03-16")
        var late = Office()
        try late.do(.select(AdministratorSelection(.lot)), .court, on: "2026-07-01")
        var successor = late
        let first = AdministratorAppointment("adm-2", institution, acceptedOn: accepted)
        #expect(try late.do(.appoint(first), .court, on: "2026-07-01").irregularities == ["with-acceptance"])
        let second = AdministratorAppointment("adm-2", institution, acceptedOn: accepted, succeeds: "adm-1")
        #expect(try successor.do(.appoint(second), .court, on: "2026-07-01").isRegular)
        // The look-back still runs from acceptance.
        let tied = AdministratorCandidacy(.institution, ties: [ConflictTie(.adviser, endedOn: CivilDate("2023-03-16"))])
        var bound = Office()
        try bound.do(.select(AdministratorSelection(.lot)), .court, on: "2026-07-01")
        #expect(
            try bound.do(
                .appoint(AdministratorAppointment("adm-2", tied, acceptedOn: accepted, succeeds: "adm-1")), .court,
                on: "2026-07-01"
            ).irregularities == ["no-conflict"])
    }

    @Test func `A candidate passed over counts as selected no more`() throws {
        var office = Office()
        try office.do(
            .enroll(RosterEnrolment(.institution, panel: 7, publishedOn: CivilDate("2025-12-20"))), .rosterCourt,
            on: "2026-01-05")
        try office.do(.select(AdministratorSelection(.lot)), .court, on: "2026-03-10")
        try office.do(.passOver, .court, on: "2026-03-12")
        let appointed = try office.do(
            .appoint(
                AdministratorAppointment(
                    "adm-1", AdministratorCandidacy(.institution), acceptedOn: CivilDate("2026-03-16"))), .court,
            on: "2026-03-16")
        #expect(appointed.unknown == [.selected])
    }

    @Test func `The debtor may be left in possession from the day of the ruling on`() throws {
        var office = Office()
        try office.do(.select(AdministratorSelection(.lot)), .court, on: "2026-03-10")
        try office.do(
            .appoint(
                AdministratorAppointment(
                    "adm-1", AdministratorCandidacy(.institution), acceptedOn: CivilDate("2026-03-16"))), .court,
            on: "2026-03-16")
        let granted = try office.do(.handToDebtor(SelfManagementGrant()), .court, on: "2026-03-16")
        #expect(granted.isRegular && granted.emits == [.movePowersToDebtor])
        #expect(office.phase == .supervising)
    }

    @Test func `A financial institution after administrative clean-up may also be competed for`() {
        #expect(AdministratorSelection(.competitive, for: .cleanedUpFinancial).fits(in: .current))
        #expect(AdministratorSelection(.recommended, for: .cleanedUpFinancial).fits(in: .current))
        #expect(!AdministratorSelection(.recommended, for: .financialOrNational).fits(in: .current))
        #expect(!AdministratorSelection(.competitive).fits(in: .current))
    }
}
