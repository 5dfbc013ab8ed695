title: New heads for prison service
published: 2016-02-24
source: Official Journal Digest
style: dry gazette
---
By decree of Monday, the President appointed General Luiz Tavares director of the National Prison Service of Brazil. He replaces Marta Lemos, who resigned in January after the breakout at Serra Velha.

Colonel Joao Pires was named deputy director. Pires formerly commanded the Third Battalion.

The decree dismisses the warden of Serra Velha, Caio Brandt, and his two deputies. An investigation cleared Lemos of negligence. A proposal to appoint Vera Duarte as ombudsman was withdrawn.
---
+ TARGETED_IN/TOOK_PART_IN | "Luiz Tavares" -> PersonnelChange
+ TARGETED_IN/TOOK_PART_IN | "Marta Lemos" -> PersonnelChange
+ TARGETED_IN/TOOK_PART_IN | "Joao Pires" -> PersonnelChange
+ TARGETED_IN/TOOK_PART_IN | "Caio Brandt" -> PersonnelChange
+ AFFILIATED_WITH | "Luiz Tavares" -> "National Prison Service" / "National Prison Service of Brazil"
? AFFILIATED_WITH | "Joao Pires" / "Marta Lemos" -> *
? TARGETED_IN | "two deputies" / "his two deputies" -> PersonnelChange
? AFFILIATED_WITH | "Caio Brandt" -> *
? OCCURRED_AT | PrisonBreak -> "Serra Velha"
? AFFILIATED_WITH/TARGETED_IN | "Vera Duarte" -> * | planned/negated
- TARGETED_IN | "Vera Duarte" -> PersonnelChange | asserted | withdrawn
- AFFILIATED_WITH | "Vera Duarte" -> * | asserted | withdrawn
- CONVICTED_IN | * -> * | no trial
- ESCAPED_FROM | * -> * | no escapee is named
- TOOK_PART_IN | "Marta Lemos" -> PrisonBreak | she resigned
? TOOK_PART_IN | "the President" -> PersonnelChange
