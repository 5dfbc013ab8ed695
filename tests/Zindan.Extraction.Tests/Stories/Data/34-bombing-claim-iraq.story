title: Blast outside court kills nine
published: 2009-10-26
source: Two Rivers Agency
style: wire agency
---
BAGHDAD (Two Rivers) - A suicide bomber blew himself up outside a court in Mosul on Monday, killing at least nine people and wounding dozens, police said.

The Islamic Column claimed responsibility in a statement on its website. It named the bomber as Abu Omar al-Shami and said that he had escaped from Badr prison in 2008. The government did not confirm that.

Among the dead was judge Nabil Aziz, who had convicted 40 members of the group. A rival organisation, the Sons of Ur, condemned the attack and denied any role. A curfew was imposed in Mosul.
---
+ KILLED_IN | "at least nine people" / "nine people" -> Bombing/Attack | low 9
+ WOUNDED_IN | "dozens" -> Bombing/Attack | low 24
+ KILLED_IN | "Nabil Aziz" -> Bombing/Attack
+ TOOK_PART_IN | "Islamic Column" -> Bombing/Attack | claimed
+ TOOK_PART_IN | "A suicide bomber" / "suicide bomber" / "Abu Omar al-Shami" -> Bombing
+ OCCURRED_AT | Bombing/Attack -> "Mosul"
+ ESCAPED_FROM | "Abu Omar al-Shami" -> "Badr prison" | claimed/alleged/asserted
? TOOK_PART_IN | "Sons of Ur" -> Bombing/Attack | denied
? KILLED_IN | "A suicide bomber" / "Abu Omar al-Shami" / "suicide bomber" -> Bombing/Attack
? CONVICTED_IN | "40 members" / "40 members of the group" -> Trial
? AFFILIATED_WITH | "40 members" / "Abu Omar al-Shami" / "40 members of the group" -> "Islamic Column" / "the group" | claimed/asserted
? OCCURRED_AT | PrisonBreak -> *
? TARGETED_IN | "court" -> *
? TOOK_PART_IN | "Nabil Aziz" -> Trial
? HELD_IN | "Abu Omar al-Shami" -> "Badr prison"
? TOOK_PART_IN | "Abu Omar al-Shami" -> PrisonBreak
- TOOK_PART_IN | "Sons of Ur" -> * | denied
- TOOK_PART_IN | "Islamic Column" -> * | asserted | only claimed
- CONVICTED_IN | "Nabil Aziz" -> * | the judge
- AFFILIATED_WITH | "Nabil Aziz" -> * | the judge
- ESCAPED_FROM | "Nabil Aziz" / "40 members" -> * | not said
