title: Panel says warnings ignored before Nigerian jail raid that freed 147
published: 2015-11-12
source: Savannah Wire
style: inquiry
---
ABUJA, Nov 12 - Nigerian prison chiefs ignored two warnings of a raid on a jail in the northeast in July, and three guards took bribes from the attackers, a panel of inquiry said on Thursday.

Gunmen blew open the gate of Wukari prison in Taraba state on the night of July 4 and freed 147 inmates. Five guards and a night watchman at a nearby school were killed. The government blames the Islamist group Jundul Haqq.

The panel, headed by retired judge Comfort Adeyemi, found that there were about 25 raiders, not 100 as the Nigerian Prisons Service had said. They came for Sani Dogo, a commander of the group who was sentenced to life in 2013 for the bombing of a bus station in Jos that killed 22 people. A guard who survived told the panel that Dogo rode away on the first motorcycle.

Sixty-one of the inmates have since been recaptured and seven were killed in a military operation near Takum in August, the report says. The army said then that Dogo was among the dead. He was not, Adeyemi told reporters; he appeared in a video last month.

According to the report, a police inspector told the prison's head, Festus Okon, in June that an attack was being planned. Okon, who was dismissed in July, says he passed this on to headquarters in Abuja. The second warning came from Dogo's brother Bala, a trader in Wukari. Unknown men abducted him in September and he has not been seen since.

The three guards are to be charged with aiding the escape. A fourth, Danjuma Ishaya, who was arrested after the raid, was cleared and released. The panel recommended the dismissal of Prisons Service chief Peter Ogbu. The interior ministry said no decision had been taken.

The panel dismissed reports of a riot inside the jail before the attack.

Soldiers beat off an earlier attempt to storm Wukari prison in March 2014, killing two gunmen. Jundul Haqq, which wants an Islamic state in northern Nigeria, has not claimed July's raid. It did claim an attack on a police station in Bauchi in May in which three officers died.
---
+ TOOK_PART_IN | "Gunmen blew" / "Gunmen" / "about 25 raiders" / "25 raiders" / "the attackers" -> PrisonBreak/Attack/Bombing/Killing
+ ESCAPED_FROM | "147" / "147 inmates" / "the inmates" -> "Wukari prison" / "a jail in the northeast" / "a jail" / "Nigerian jail" / "the jail" / "the prison"
+ ESCAPED_FROM | "Sani Dogo" / "Dogo" / "a commander of the group" -> "Wukari prison" / "a jail in the northeast" / "a jail" / "Nigerian jail" / "the jail" / "the prison"
+ KILLED_IN | "Five guards" -> PrisonBreak/Attack/Bombing/Killing
+ KILLED_IN | "a night watchman" / "a night watchman at a nearby school" -> PrisonBreak/Attack/Bombing/Killing
+ TOOK_PART_IN | "Jundul Haqq" / "the Islamist group" / "the Islamist group Jundul Haqq" / "the group" -> PrisonBreak/Attack/Bombing/Killing | alleged/asserted
+ TARGETED_IN | "three guards" / "The three guards" -> Trial | planned/asserted
+ ARRESTED_IN | "Danjuma Ishaya" / "A fourth" -> Arrest
+ CONVICTED_IN | "Sani Dogo" / "Dogo" / "a commander of the group" -> Trial
+ AFFILIATED_WITH | "Sani Dogo" / "Dogo" / "a commander of the group" -> "Jundul Haqq" / "the Islamist group" / "the Islamist group Jundul Haqq" / "the group"
+ TOOK_PART_IN | "Sani Dogo" / "Dogo" / "a commander of the group" -> Bombing/Attack/Killing
+ KILLED_IN | "22 people" -> Bombing/Attack/Killing
+ OCCURRED_AT | Bombing/Attack/Killing -> "Jos"
+ ARRESTED_IN | "Sixty-one of the inmates" / "Sixty-one" -> Arrest
+ KILLED_IN | "seven" -> SecurityOperation/Clash/Killing
+ OCCURRED_AT | SecurityOperation/Clash/Killing -> "Takum"
+ TARGETED_IN | "Festus Okon" / "Okon" / "the prison's head" -> PersonnelChange
+ RELATED_TO | "Bala" / "Dogo's brother Bala" / "Dogo's brother" / "a trader in Wukari" / "a trader" -> "Sani Dogo" / "Dogo" / "a commander of the group"
+ TARGETED_IN | "Bala" / "Dogo's brother Bala" / "Dogo's brother" / "a trader in Wukari" / "a trader" -> Kidnapping
+ TOOK_PART_IN | "Unknown men" -> Kidnapping
+ OCCURRED_AT | PrisonBreak/Attack/Bombing/Killing -> "Wukari prison" / "a jail in the northeast" / "a jail" / "Nigerian jail" / "the jail" / "the prison"
+ KILLED_IN | "two gunmen" -> Attack/Clash/Killing/PrisonBreak
+ TOOK_PART_IN | "Soldiers" -> Attack/Clash/Killing/PrisonBreak
+ OCCURRED_AT | Attack/Clash/Killing/PrisonBreak -> "Wukari prison" / "a jail in the northeast" / "a jail" / "Nigerian jail" / "the jail" / "the prison"
+ TOOK_PART_IN | "Jundul Haqq" / "the Islamist group" / "the Islamist group Jundul Haqq" / "the group" -> Attack/Killing | claimed
+ KILLED_IN | "three officers" -> Attack/Killing
+ OCCURRED_AT | Attack/Killing -> "Bauchi"
? TOOK_PART_IN | "100" -> PrisonBreak/Attack/Bombing/Killing | denied/negated/asserted
? TOOK_PART_IN | "147" / "147 inmates" / "the inmates" -> PrisonBreak/Attack/Bombing/Killing
? TOOK_PART_IN | "Sani Dogo" / "Dogo" / "a commander of the group" -> PrisonBreak/Attack/Bombing/Killing
? ESCAPED_FROM | "Sixty-one of the inmates" / "Sixty-one" -> "Wukari prison" / "a jail in the northeast" / "a jail" / "Nigerian jail" / "the jail" / "the prison"
? TOOK_PART_IN | "Sixty-one of the inmates" / "Sixty-one" -> PrisonBreak/Attack/Bombing/Killing
? ESCAPED_FROM | "seven" -> "Wukari prison" / "a jail in the northeast" / "a jail" / "Nigerian jail" / "the jail" / "the prison"
? TOOK_PART_IN | "seven" -> PrisonBreak/Attack/Bombing/Killing
? HELD_IN | "147" / "147 inmates" / "the inmates" -> "Wukari prison" / "a jail in the northeast" / "a jail" / "Nigerian jail" / "the jail" / "the prison"
? HELD_IN | "Sani Dogo" / "Dogo" / "a commander of the group" -> "Wukari prison" / "a jail in the northeast" / "a jail" / "Nigerian jail" / "the jail" / "the prison"
? AFFILIATED_WITH | "Gunmen blew" / "Gunmen" / "about 25 raiders" / "25 raiders" / "the attackers" -> "Jundul Haqq" / "the Islamist group" / "the Islamist group Jundul Haqq" / "the group" | alleged
? TOOK_PART_IN | "three guards" / "The three guards" -> PrisonBreak/Attack/Bombing/Killing | asserted/alleged
? TOOK_PART_IN | "Danjuma Ishaya" / "A fourth" -> PrisonBreak/Attack/Bombing/Killing | negated/denied
? OCCURRED_AT | Bombing/Attack/Killing -> "Nigeria" / "Nigerian" / "northern Nigeria"
? TOOK_PART_IN | "The army" -> SecurityOperation/Clash/Killing
? KILLED_IN/TARGETED_IN | "Sani Dogo" / "Dogo" / "a commander of the group" -> SecurityOperation/Clash/Killing | negated/denied/alleged/asserted
? TOOK_PART_IN | "Festus Okon" / "Okon" / "the prison's head" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Wukari prison" / "a jail in the northeast" / "a jail" / "Nigerian jail" / "the jail" / "the prison"
? AFFILIATED_WITH | "Festus Okon" / "Okon" / "the prison's head" -> "Nigerian Prisons Service" / "Prisons Service" / "the Nigerian Prisons Service"
? OCCURRED_AT | Kidnapping -> "Wukari"
? TARGETED_IN | "Peter Ogbu" / "Prisons Service chief Peter Ogbu" / "Prisons Service chief" -> PersonnelChange | planned/alleged
? AFFILIATED_WITH | "Peter Ogbu" / "Prisons Service chief Peter Ogbu" / "Prisons Service chief" -> "Nigerian Prisons Service" / "Prisons Service" / "the Nigerian Prisons Service"
? AFFILIATED_WITH | "Comfort Adeyemi" / "Adeyemi" / "retired judge Comfort Adeyemi" / "retired judge" -> "a panel of inquiry" / "The panel" / "the panel" / "Panel"
? AFFILIATED_WITH | "Danjuma Ishaya" / "A fourth" -> "Nigerian Prisons Service" / "Prisons Service" / "the Nigerian Prisons Service"
? AFFILIATED_WITH | "three guards" / "The three guards" -> "Nigerian Prisons Service" / "Prisons Service" / "the Nigerian Prisons Service"
? AFFILIATED_WITH | "Five guards" -> "Nigerian Prisons Service" / "Prisons Service" / "the Nigerian Prisons Service"
? AFFILIATED_WITH | "A guard who survived" -> "Nigerian Prisons Service" / "Prisons Service" / "the Nigerian Prisons Service"
? AFFILIATED_WITH | "Nigerian prison chiefs" / "prison chiefs" -> "Nigerian Prisons Service" / "Prisons Service" / "the Nigerian Prisons Service"
? OCCURRED_AT | Riot -> "Wukari prison" / "a jail in the northeast" / "a jail" / "Nigerian jail" / "the jail" / "the prison" | denied/negated
? OCCURRED_AT | PrisonBreak/Attack/Bombing/Killing -> "Wukari"
? OCCURRED_AT | PrisonBreak/Attack/Bombing/Killing -> "Taraba" / "Taraba state"
? OCCURRED_AT | PrisonBreak/Attack/Bombing/Killing -> "Nigeria" / "Nigerian" / "northern Nigeria"
? TOOK_PART_IN/TARGETED_IN | "two gunmen" -> Attack/Clash/Killing/PrisonBreak
? OCCURRED_AT | Attack/Clash/Killing/PrisonBreak -> "Wukari"
? OCCURRED_AT | Attack/Killing -> "Nigeria" / "Nigerian" / "northern Nigeria"
? RUN_BY | "Wukari prison" / "a jail in the northeast" / "a jail" / "Nigerian jail" / "the jail" / "the prison" -> "Nigerian Prisons Service" / "Prisons Service" / "the Nigerian Prisons Service"
? TARGETED_IN | "police" / "a police station in Bauchi" -> Attack/Killing
? AFFILIATED_WITH | "three officers" -> "police" / "a police station in Bauchi"
? HELD_IN | "Sixty-one of the inmates" / "Sixty-one" -> "Wukari prison" / "a jail in the northeast" / "a jail" / "Nigerian jail" / "the jail" / "the prison" | asserted/alleged
? HELD_IN | "seven" -> "Wukari prison" / "a jail in the northeast" / "a jail" / "Nigerian jail" / "the jail" / "the prison" | asserted/alleged
? TARGETED_IN | "Five guards" -> PrisonBreak/Attack/Bombing/Killing
? TARGETED_IN | "a night watchman" / "a night watchman at a nearby school" -> PrisonBreak/Attack/Bombing/Killing
? TARGETED_IN | "Danjuma Ishaya" / "A fourth" -> Arrest
? TARGETED_IN | "Sani Dogo" / "Dogo" / "a commander of the group" -> Trial
? TARGETED_IN | "22 people" -> Bombing/Attack/Killing
? TARGETED_IN | "Sixty-one of the inmates" / "Sixty-one" -> Arrest
? TARGETED_IN | "seven" -> SecurityOperation/Clash/Killing
? OCCURRED_AT | SecurityOperation/Clash/Killing -> "Nigeria" / "Nigerian" / "northern Nigeria"
? TARGETED_IN | "Wukari prison" / "a jail in the northeast" / "a jail" / "Nigerian jail" / "the jail" / "the prison" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Wukari"
? OCCURRED_AT | PersonnelChange -> "Taraba" / "Taraba state"
? OCCURRED_AT | PersonnelChange -> "Nigeria" / "Nigerian" / "northern Nigeria"
? RELATED_TO | "Sani Dogo" / "Dogo" / "a commander of the group" -> "Bala" / "Dogo's brother Bala" / "Dogo's brother" / "a trader in Wukari" / "a trader"
? OCCURRED_AT | Kidnapping -> "Taraba" / "Taraba state"
? OCCURRED_AT | Kidnapping -> "Nigeria" / "Nigerian" / "northern Nigeria"
? TARGETED_IN | "Wukari prison" / "a jail in the northeast" / "a jail" / "Nigerian jail" / "the jail" / "the prison" -> Riot | denied/negated
? OCCURRED_AT | Riot -> "Wukari" | denied/negated
? OCCURRED_AT | Riot -> "Taraba" / "Taraba state" | denied/negated
? OCCURRED_AT | Riot -> "Nigeria" / "Nigerian" / "northern Nigeria" | denied/negated
? TARGETED_IN | "Wukari prison" / "a jail in the northeast" / "a jail" / "Nigerian jail" / "the jail" / "the prison" -> PrisonBreak/Attack/Bombing/Killing
? TARGETED_IN | "Wukari prison" / "a jail in the northeast" / "a jail" / "Nigerian jail" / "the jail" / "the prison" -> Attack/Clash/Killing/PrisonBreak
? OCCURRED_AT | Attack/Clash/Killing/PrisonBreak -> "Taraba" / "Taraba state"
? OCCURRED_AT | Attack/Clash/Killing/PrisonBreak -> "Nigeria" / "Nigerian" / "northern Nigeria"
? TARGETED_IN | "three officers" -> Attack/Killing
- KILLED_IN | "Sani Dogo" / "Dogo" / "a commander of the group" -> * | the army was wrong, he appeared in a video
- TOOK_PART_IN | "100" -> PrisonBreak/Attack/Bombing/Killing | 25 raiders, not 100
- CONVICTED_IN | "three guards" / "The three guards" -> * | only to be charged
- TARGETED_IN | "Danjuma Ishaya" / "A fourth" -> Trial | was cleared and released
- ARRESTED_IN | "Bala" / "Dogo's brother Bala" / "Dogo's brother" / "a trader in Wukari" / "a trader" -> * | abducted by unknown men
- OCCURRED_AT | Riot -> "Wukari prison" / "a jail in the northeast" / "a jail" / "Nigerian jail" / "the jail" | reports of a riot are dismissed
- TOOK_PART_IN | "Jundul Haqq" / "the Islamist group" / "the Islamist group Jundul Haqq" -> Attack/Clash/Killing/PrisonBreak | nobody is named for the earlier attempt
- TARGETED_IN | "Peter Ogbu" / "Prisons Service chief Peter Ogbu" / "Prisons Service chief" -> * | only recommended, no decision
