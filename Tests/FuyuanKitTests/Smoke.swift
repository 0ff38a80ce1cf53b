import FuyuanKit
import Testing

@Test func `The first day of 2026 is a Thursday`() { #expect(CivilDate(2026, 1, 1)?.weekday == 4) }
