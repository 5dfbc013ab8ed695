title: They left dressed as pastors: 17 gang members abscond from Honduran jail
published: 2017-05-29
source: Diario del Motagua (translated from Spanish)
style: pavon mara
---
SANTA BÁRBARA, Honduras. – With Bibles under their arms and ties borrowed from nobody knows whom, seventeen members of Mara Salvatrucha (MS-13) abandoned the Santa Bárbara penitentiary on Friday evening, mingled with an evangelical choir that had come to sing to the inmates.

The National Penitentiary Institute (INP) gave the figure of 17 yesterday. The Committee for the Families of Prisoners, however, speaks of 22 absentees. "They are hiding five," declared its coordinator, Digna Euceda.

At the head of the list is Wilmer Alexis Bonilla, "El Duende", 38, who was serving 45 years for the massacre of nine people in a billiard hall in Choloma in 2012. Also gone are his nephew Josué Bonilla, "Gatito", and a Guatemalan, Edy Tzoc Caal, alias "Chapín", wanted in his country for the murder of a prosecutor.

Not everyone crossed the last gate. Two members of the rival Barrio 18 who had put on choir robes were recognised by a guard and beaten; one of them, Selvin Lagos, died on Saturday in hospital. The guard, Santos Pineda, is being questioned. Members of the choir assure us that they noticed nothing. Their pastor, Reverend Elmer Zúniga, was arrested on Saturday and freed the next day for lack of evidence.

The director of the prison, Commissioner Rigoberto Amaya, has been relieved of his post and six custodians have been charged before a court in San Pedro Sula with facilitating evasion. Amaya himself faces no accusation.

Yesterday, at the Agua Caliente crossing, Guatemalan police captured four of the seventeen, among them "Gatito", in a truck loaded with melons. A fifth, Nelson Cruz, threw himself into the river and drowned. The Minister of Security, General Julián Pacheda, announced in Tegucigalpa that Tzoc too had fallen; hours later his Guatemalan counterpart corrected him: the detainee was a farm labourer with the same surname.

The authorities suspect the hand of "Los Programas", a wing of the MS-13 that split with the leadership in 2015 and is said to be run from Pavón prison, near Guatemala City, by Bonilla's half-brother, Óscar Mejía, "El Tío". It was at Pavón that eight Barrio 18 inmates rioted last October and took two teachers hostage; both women were let go unharmed after nine hours.

Honduras has not forgotten Támara either. In 2014 a commando in police uniform stormed the courthouse in La Ceiba and carried off three defendants brought from the Támara penitentiary, killing four soldiers. Two of those defendants were hunted down within the year. The third was El Duende's wife, Reina Murillo. She has never been seen again.
---
+ ESCAPED_FROM | "seventeen members of Mara Salvatrucha (MS-13)" / "seventeen members of Mara Salvatrucha" / "seventeen members" / "17 gang members" / "17" / "the seventeen" / "They left" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison"
+ AFFILIATED_WITH | "seventeen members of Mara Salvatrucha (MS-13)" / "seventeen members of Mara Salvatrucha" / "seventeen members" / "17 gang members" / "17" / "the seventeen" / "They left" -> "Mara Salvatrucha" / "MS-13" / "Mara Salvatrucha (MS-13)" / "the MS-13"
+ ESCAPED_FROM | "22 absentees" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" | alleged/asserted/claimed
+ ESCAPED_FROM | "Wilmer Alexis Bonilla" / "El Duende" / "Bonilla" / "Bonilla's" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison"
+ ESCAPED_FROM | "Josué Bonilla" / "Gatito" / "his nephew" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison"
+ ESCAPED_FROM | "Edy Tzoc Caal" / "Chapín" / "Tzoc" / "a Guatemalan" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison"
+ ESCAPED_FROM | "Nelson Cruz" / "A fifth" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison"
+ OCCURRED_AT | PrisonBreak -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison"
+ CONVICTED_IN | "Wilmer Alexis Bonilla" / "El Duende" / "Bonilla" / "Bonilla's" -> Trial
+ TOOK_PART_IN | "Wilmer Alexis Bonilla" / "El Duende" / "Bonilla" / "Bonilla's" -> Killing/Attack | asserted/alleged
+ KILLED_IN | "nine people" -> Killing/Attack
+ OCCURRED_AT | Killing/Attack -> "Choloma"
+ RELATED_TO | "Josué Bonilla" / "Gatito" / "his nephew" -> "Wilmer Alexis Bonilla" / "El Duende" / "Bonilla" / "Bonilla's"
+ TOOK_PART_IN | "Edy Tzoc Caal" / "Chapín" / "Tzoc" / "a Guatemalan" -> Killing/Attack | alleged
+ ATTEMPTED_ESCAPE_FROM | "Two members of the rival Barrio 18" / "Two members" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" | asserted/attempted
+ ATTEMPTED_ESCAPE_FROM | "Selvin Lagos" / "one of them, Selvin Lagos" / "one of them" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" | asserted/attempted
+ AFFILIATED_WITH | "Two members of the rival Barrio 18" / "Two members" -> "Barrio 18" / "the rival Barrio 18"
+ KILLED_IN | "Selvin Lagos" / "one of them, Selvin Lagos" / "one of them" -> Killing/Attack/PrisonBreak
+ ARRESTED_IN | "Elmer Zúniga" / "Their pastor" / "Reverend Elmer Zúniga" -> Arrest
+ TARGETED_IN | "Rigoberto Amaya" / "Amaya" / "The director of the prison" / "Commissioner Rigoberto Amaya" -> PersonnelChange
+ TARGETED_IN | "six custodians" -> Trial
+ OCCURRED_AT | Trial -> "San Pedro Sula"
+ ARRESTED_IN | "four of the seventeen" -> Arrest/SecurityOperation
+ ARRESTED_IN | "Josué Bonilla" / "Gatito" / "his nephew" -> Arrest/SecurityOperation
+ OCCURRED_AT | Arrest/SecurityOperation -> "Agua Caliente" / "the Agua Caliente crossing"
+ ARRESTED_IN | "a farm labourer with the same surname" / "a farm labourer" / "the detainee" -> Arrest
+ AFFILIATED_WITH | "Los Programas" / "a wing of the MS-13" -> "Mara Salvatrucha" / "MS-13" / "Mara Salvatrucha (MS-13)" / "the MS-13"
+ TOOK_PART_IN | "Los Programas" / "a wing of the MS-13" -> PrisonBreak | alleged
+ AFFILIATED_WITH | "Óscar Mejía" / "El Tío" / "Bonilla's half-brother" -> "Los Programas" / "a wing of the MS-13" | alleged/asserted
+ HELD_IN | "Óscar Mejía" / "El Tío" / "Bonilla's half-brother" -> "Pavón prison" / "Pavón" | asserted/alleged
+ RELATED_TO | "Óscar Mejía" / "El Tío" / "Bonilla's half-brother" -> "Wilmer Alexis Bonilla" / "El Duende" / "Bonilla" / "Bonilla's"
+ TOOK_PART_IN | "eight Barrio 18 inmates" -> Riot/Kidnapping
+ AFFILIATED_WITH | "eight Barrio 18 inmates" -> "Barrio 18" / "the rival Barrio 18"
+ TARGETED_IN | "two teachers" / "both women" -> Kidnapping/Riot
+ OCCURRED_AT | Riot -> "Pavón prison" / "Pavón"
+ TOOK_PART_IN | "a commando in police uniform" / "a commando" -> PrisonBreak/Attack/Killing/Kidnapping
+ TOOK_PART_IN | "three defendants brought from the Támara penitentiary" / "three defendants" / "those defendants" -> PrisonBreak/Attack/Killing/Kidnapping
+ HELD_IN | "three defendants brought from the Támara penitentiary" / "three defendants" / "those defendants" -> "Támara penitentiary" / "Támara" / "the Támara penitentiary"
+ KILLED_IN | "four soldiers" -> PrisonBreak/Attack/Killing/Kidnapping
+ OCCURRED_AT | PrisonBreak/Attack/Killing/Kidnapping -> "La Ceiba"
+ ARRESTED_IN | "Two of those defendants" -> Arrest/SecurityOperation
+ TOOK_PART_IN | "Reina Murillo" / "The third" / "El Duende's wife" -> PrisonBreak/Attack/Killing/Kidnapping
+ RELATED_TO | "Reina Murillo" / "The third" / "El Duende's wife" -> "Wilmer Alexis Bonilla" / "El Duende" / "Bonilla" / "Bonilla's"
? ESCAPED_FROM | "hiding five" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" | alleged/asserted/claimed
? ESCAPED_FROM | "four of the seventeen" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison"
? AFFILIATED_WITH | "Wilmer Alexis Bonilla" / "El Duende" / "Bonilla" / "Bonilla's" -> "Mara Salvatrucha" / "MS-13" / "Mara Salvatrucha (MS-13)" / "the MS-13" | asserted/alleged
? AFFILIATED_WITH | "Josué Bonilla" / "Gatito" / "his nephew" -> "Mara Salvatrucha" / "MS-13" / "Mara Salvatrucha (MS-13)" / "the MS-13" | asserted/alleged
? AFFILIATED_WITH | "Edy Tzoc Caal" / "Chapín" / "Tzoc" / "a Guatemalan" -> "Mara Salvatrucha" / "MS-13" / "Mara Salvatrucha (MS-13)" / "the MS-13" | asserted/alleged
? AFFILIATED_WITH | "Nelson Cruz" / "A fifth" -> "Mara Salvatrucha" / "MS-13" / "Mara Salvatrucha (MS-13)" / "the MS-13" | asserted/alleged
? AFFILIATED_WITH | "four of the seventeen" -> "Mara Salvatrucha" / "MS-13" / "Mara Salvatrucha (MS-13)" / "the MS-13"
? KILLED_IN/TARGETED_IN | "a prosecutor" -> Killing/Attack | asserted/alleged
? OCCURRED_AT | Killing/Attack -> "his country" / "Guatemalan" | asserted/alleged
? ESCAPED_FROM | "Two members of the rival Barrio 18" / "Two members" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" | negated/attempted
? ESCAPED_FROM | "Selvin Lagos" / "one of them, Selvin Lagos" / "one of them" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" | negated/attempted
? TOOK_PART_IN | "Two members of the rival Barrio 18" / "Two members" -> PrisonBreak | asserted/attempted
? TOOK_PART_IN | "Selvin Lagos" / "one of them, Selvin Lagos" / "one of them" -> PrisonBreak | asserted/attempted
? AFFILIATED_WITH | "Selvin Lagos" / "one of them, Selvin Lagos" / "one of them" -> "Barrio 18" / "the rival Barrio 18"
? WOUNDED_IN | "Selvin Lagos" / "one of them, Selvin Lagos" / "one of them" -> Killing/Attack/PrisonBreak
? WOUNDED_IN/TARGETED_IN | "Two members of the rival Barrio 18" / "Two members" -> Killing/Attack/PrisonBreak
? TOOK_PART_IN | "Santos Pineda" / "a guard" / "The guard" -> Killing/Attack | alleged/asserted
? OCCURRED_AT | Killing/Attack -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison"
? TOOK_PART_IN | "Rigoberto Amaya" / "Amaya" / "The director of the prison" / "Commissioner Rigoberto Amaya" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison"
? AFFILIATED_WITH | "Rigoberto Amaya" / "Amaya" / "The director of the prison" / "Commissioner Rigoberto Amaya" -> "National Penitentiary Institute" / "INP" / "The National Penitentiary Institute"
? TOOK_PART_IN | "six custodians" -> PrisonBreak | alleged
? TARGETED_IN | "Rigoberto Amaya" / "Amaya" / "The director of the prison" / "Commissioner Rigoberto Amaya" -> Trial | negated
? TOOK_PART_IN | "Guatemalan police" -> Arrest/SecurityOperation
? ARRESTED_IN/TARGETED_IN | "Edy Tzoc Caal" / "Chapín" / "Tzoc" / "a Guatemalan" -> Arrest | negated/denied
? PART_OF | "Los Programas" / "a wing of the MS-13" -> "Mara Salvatrucha" / "MS-13" / "Mara Salvatrucha (MS-13)" / "the MS-13"
? HELD_IN | "eight Barrio 18 inmates" -> "Pavón prison" / "Pavón"
? TOOK_PART_IN | "eight Barrio 18 inmates" -> Kidnapping/Riot
? OCCURRED_AT | Kidnapping -> "Pavón prison" / "Pavón"
? TARGETED_IN | "three defendants brought from the Támara penitentiary" / "three defendants" / "those defendants" -> PrisonBreak/Attack/Killing/Kidnapping
? TOOK_PART_IN | "Two of those defendants" -> PrisonBreak/Attack/Killing/Kidnapping
? HELD_IN | "Two of those defendants" -> "Támara penitentiary" / "Támara" / "the Támara penitentiary"
? TARGETED_IN | "Reina Murillo" / "The third" / "El Duende's wife" -> PrisonBreak/Attack/Killing/Kidnapping
? HELD_IN | "Reina Murillo" / "The third" / "El Duende's wife" -> "Támara penitentiary" / "Támara" / "the Támara penitentiary"
? AFFILIATED_WITH | "Digna Euceda" / "its coordinator" -> "Committee for the Families of Prisoners" / "The Committee for the Families of Prisoners"
? OCCURRED_AT | PrisonBreak -> "Honduras" / "Honduran"
? RUN_BY | "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" -> "National Penitentiary Institute" / "INP" / "The National Penitentiary Institute"
? HELD_IN | "seventeen members of Mara Salvatrucha (MS-13)" / "seventeen members of Mara Salvatrucha" / "seventeen members" / "17 gang members" / "17" / "the seventeen" / "They left" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" | asserted/alleged
? TOOK_PART_IN | "seventeen members of Mara Salvatrucha (MS-13)" / "seventeen members of Mara Salvatrucha" / "seventeen members" / "17 gang members" / "17" / "the seventeen" / "They left" -> PrisonBreak
? HELD_IN | "22 absentees" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" | asserted/alleged
? TOOK_PART_IN | "22 absentees" -> PrisonBreak | alleged/asserted/claimed
? HELD_IN | "hiding five" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" | asserted/alleged
? TOOK_PART_IN | "hiding five" -> PrisonBreak | alleged/asserted/claimed
? HELD_IN | "Wilmer Alexis Bonilla" / "El Duende" / "Bonilla" / "Bonilla's" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" | asserted/alleged
? TOOK_PART_IN | "Wilmer Alexis Bonilla" / "El Duende" / "Bonilla" / "Bonilla's" -> PrisonBreak
? HELD_IN | "Josué Bonilla" / "Gatito" / "his nephew" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" | asserted/alleged
? TOOK_PART_IN | "Josué Bonilla" / "Gatito" / "his nephew" -> PrisonBreak
? HELD_IN | "Edy Tzoc Caal" / "Chapín" / "Tzoc" / "a Guatemalan" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" | asserted/alleged
? TOOK_PART_IN | "Edy Tzoc Caal" / "Chapín" / "Tzoc" / "a Guatemalan" -> PrisonBreak
? HELD_IN | "Nelson Cruz" / "A fifth" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" | asserted/alleged
? TOOK_PART_IN | "Nelson Cruz" / "A fifth" -> PrisonBreak
? HELD_IN | "four of the seventeen" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" | asserted/alleged
? TOOK_PART_IN | "four of the seventeen" -> PrisonBreak
? TARGETED_IN | "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "SANTA BÁRBARA" / "Santa Bárbara"
? TARGETED_IN | "Wilmer Alexis Bonilla" / "El Duende" / "Bonilla" / "Bonilla's" -> Trial
? TARGETED_IN | "nine people" -> Killing/Attack
? OCCURRED_AT | Killing/Attack -> "Honduras" / "Honduran"
? RELATED_TO | "Wilmer Alexis Bonilla" / "El Duende" / "Bonilla" / "Bonilla's" -> "Josué Bonilla" / "Gatito" / "his nephew"
? HELD_IN | "Two members of the rival Barrio 18" / "Two members" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" | asserted/alleged
? HELD_IN | "Selvin Lagos" / "one of them, Selvin Lagos" / "one of them" -> "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" | asserted/alleged
? TARGETED_IN | "Selvin Lagos" / "one of them, Selvin Lagos" / "one of them" -> Killing/Attack
? TARGETED_IN | "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" -> Killing/Attack
? OCCURRED_AT | Killing/Attack -> "SANTA BÁRBARA" / "Santa Bárbara"
? TARGETED_IN | "Elmer Zúniga" / "Their pastor" / "Reverend Elmer Zúniga" -> Arrest
? TARGETED_IN | "Santa Bárbara penitentiary" / "the Santa Bárbara penitentiary" / "Honduran jail" / "the prison" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "SANTA BÁRBARA" / "Santa Bárbara"
? OCCURRED_AT | PersonnelChange -> "Honduras" / "Honduran"
? OCCURRED_AT | Trial -> "Honduras" / "Honduran"
? TARGETED_IN | "four of the seventeen" -> Arrest/SecurityOperation
? TARGETED_IN | "Josué Bonilla" / "Gatito" / "his nephew" -> Arrest/SecurityOperation
? TARGETED_IN | "a farm labourer with the same surname" / "a farm labourer" / "the detainee" -> Arrest
? RELATED_TO | "Wilmer Alexis Bonilla" / "El Duende" / "Bonilla" / "Bonilla's" -> "Óscar Mejía" / "El Tío" / "Bonilla's half-brother"
? TARGETED_IN | "Pavón prison" / "Pavón" -> Riot
? OCCURRED_AT | Riot -> "Guatemala City"
? TARGETED_IN | "Pavón prison" / "Pavón" -> Kidnapping
? OCCURRED_AT | Kidnapping -> "Guatemala City"
? TARGETED_IN | "four soldiers" -> PrisonBreak/Attack/Killing/Kidnapping
? OCCURRED_AT | PrisonBreak/Attack/Killing/Kidnapping -> "Honduras" / "Honduran"
? TARGETED_IN | "Two of those defendants" -> Arrest/SecurityOperation
? RELATED_TO | "Wilmer Alexis Bonilla" / "El Duende" / "Bonilla" / "Bonilla's" -> "Reina Murillo" / "The third" / "El Duende's wife"
- ESCAPED_FROM | "Two members of the rival Barrio 18" / "Two members" -> * | recognised and beaten at the gate
- KILLED_IN | "Nelson Cruz" / "A fifth" -> * | drowned
- ARRESTED_IN | "Edy Tzoc Caal" / "Chapín" / "Tzoc" / "a Guatemalan" -> * | the detainee was another man of that name
- TARGETED_IN | "Rigoberto Amaya" / "Amaya" / "The director of the prison" / "Commissioner Rigoberto Amaya" -> Trial | faces no accusation
- ESCAPED_FROM | "Reina Murillo" / "The third" / "El Duende's wife" -> * | carried off from a courthouse
- KILLED_IN | "two teachers" / "both women" -> * | let go unharmed
- ESCAPED_FROM | "Óscar Mejía" / "El Tío" / "Bonilla's half-brother" -> * | is in Pavón
- ESCAPED_FROM | * -> "Támara penitentiary" / "Támara" / "the Támara penitentiary" | the break was at the courthouse
