title: Murder accused sprung as gang rams prison van outside Limerick
published: 2014-11-07
source: The Western Herald
style: annacotty
---
Gardaí were last night hunting for Declan "Badger" Hartigan (34), the murder accused who was sprung from a prison van by armed men at Annacotty, Co Limerick, yesterday morning.

The van, with two prisoners and three officers on board, was on its way from Limerick Prison to the Central Criminal Court in Dublin when a stolen lorry was driven into it head-on at 7.50am. Four men in boiler suits, two of them carrying shotguns, cut open the rear doors with an angle grinder.

The driver, prison officer Gerard Tuohy (51), suffered two broken legs. His colleague Sinéad Moloney was struck on the head with the butt of a gun and has been discharged from hospital. The third officer was unhurt.

The other prisoner, Aidan Prunty (22), serving eight months for burglary, declined an invitation to go along. "I've only six weeks left," he is said to have told the raiders.

Hartigan was due to go on trial on Monday for the murder of Thomas Roche, a leading figure in the Roche-Considine gang, who was shot outside a pub in Moyross in December 2012. He denies the charge. Detectives believe the killing was in revenge for that of Hartigan's brother Fergal, gunned down in his car seven months earlier. Nobody has been charged with it.

A caller to a Belfast newsroom said the New Republican Vanguard, a splinter of the Real IRA, had carried out the ambush. Gardaí dismissed the claim as "fantasy". Supt Nuala Crehan said the inquiry centred on associates of the Hartigan family in Southill.

A 29-year-old woman, understood to be Hartigan's former partner, was arrested in Newry by the PSNI last night and later released without charge. A clerk at Limerick courthouse, detained yesterday afternoon, is still being questioned on suspicion of having passed on the time of the transfer.

It is the second time the family has embarrassed the Irish Prison Service. In March 2009 Hartigan's uncle Michael, known as "Mossy", slipped out of the Midlands Prison beneath a load of laundry. He was picked up 11 months later in Alicante and is now in Portlaoise Prison, finishing a 14-year term for importing cocaine. Two officers were dismissed over that affair; a third, Brendan Leahy, charged with taking €5,000 to look the other way, was acquitted in 2011.

The Minister for Justice, Fidelma Scully, told the Dáil that she had full confidence in the director general of the service, Colm Daly, and denied reports that he had offered to step down. The Prison Officers' Association said an armed escort, withdrawn in September, would have made the difference.
---
+ TOOK_PART_IN | "Declan \"Badger\" Hartigan" / "Hartigan" / "Badger" / "the murder accused" / "Murder accused" -> PrisonBreak/Attack
+ HELD_IN | "Declan \"Badger\" Hartigan" / "Hartigan" / "Badger" / "the murder accused" / "Murder accused" -> "Limerick Prison"
+ TOOK_PART_IN | "Four men in boiler suits" / "Four men" / "armed men" / "the raiders" / "gang" -> PrisonBreak/Attack
+ OCCURRED_AT | PrisonBreak/Attack -> "Annacotty"
+ WOUNDED_IN | "Gerard Tuohy" / "The driver" / "prison officer Gerard Tuohy" -> PrisonBreak/Attack
+ WOUNDED_IN | "Sinéad Moloney" / "His colleague" / "His colleague Sinéad Moloney" -> PrisonBreak/Attack
+ HELD_IN | "Aidan Prunty" / "The other prisoner" -> "Limerick Prison"
+ TARGETED_IN | "Declan \"Badger\" Hartigan" / "Hartigan" / "Badger" / "the murder accused" / "Murder accused" -> Trial | asserted/planned
+ TOOK_PART_IN | "Declan \"Badger\" Hartigan" / "Hartigan" / "Badger" / "the murder accused" / "Murder accused" -> Killing/Attack | alleged
+ KILLED_IN | "Thomas Roche" / "a leading figure in the Roche-Considine gang" / "a leading figure" -> Killing/Attack
+ OCCURRED_AT | Killing/Attack -> "Moyross"
+ AFFILIATED_WITH | "Thomas Roche" / "a leading figure in the Roche-Considine gang" / "a leading figure" -> "Roche-Considine gang" / "Roche-Considine" / "the Roche-Considine gang"
+ RELATED_TO | "Fergal" / "Hartigan's brother Fergal" / "Hartigan's brother" -> "Declan \"Badger\" Hartigan" / "Hartigan" / "Badger" / "the murder accused" / "Murder accused"
+ KILLED_IN | "Fergal" / "Hartigan's brother Fergal" / "Hartigan's brother" -> Killing/Attack
+ TOOK_PART_IN | "New Republican Vanguard" / "the New Republican Vanguard" / "a splinter of the Real IRA" / "a splinter" -> PrisonBreak/Attack | claimed/alleged
+ AFFILIATED_WITH | "New Republican Vanguard" / "the New Republican Vanguard" / "a splinter of the Real IRA" / "a splinter" -> "Real IRA" / "the Real IRA"
+ RELATED_TO | "A 29-year-old woman" / "Hartigan's former partner" -> "Declan \"Badger\" Hartigan" / "Hartigan" / "Badger" / "the murder accused" / "Murder accused" | asserted/alleged
+ ARRESTED_IN | "A 29-year-old woman" / "Hartigan's former partner" -> Arrest
+ OCCURRED_AT | Arrest -> "Newry"
+ ARRESTED_IN | "A clerk at Limerick courthouse" / "A clerk" -> Arrest
+ RELATED_TO | "Michael" / "Mossy" / "Hartigan's uncle Michael" / "Hartigan's uncle" -> "Declan \"Badger\" Hartigan" / "Hartigan" / "Badger" / "the murder accused" / "Murder accused"
+ ESCAPED_FROM | "Michael" / "Mossy" / "Hartigan's uncle Michael" / "Hartigan's uncle" -> "Midlands Prison" / "the Midlands Prison"
+ OCCURRED_AT | PrisonBreak -> "Midlands Prison" / "the Midlands Prison"
+ ARRESTED_IN | "Michael" / "Mossy" / "Hartigan's uncle Michael" / "Hartigan's uncle" -> Arrest
+ OCCURRED_AT | Arrest -> "Alicante"
+ HELD_IN | "Michael" / "Mossy" / "Hartigan's uncle Michael" / "Hartigan's uncle" -> "Portlaoise Prison"
+ CONVICTED_IN | "Michael" / "Mossy" / "Hartigan's uncle Michael" / "Hartigan's uncle" -> Trial
+ TARGETED_IN | "Two officers" -> PersonnelChange
+ CONVICTED_IN | "Brendan Leahy" / "a third, Brendan Leahy" / "a third" -> Trial | negated
+ AFFILIATED_WITH | "Colm Daly" / "the director general of the service" / "the director general" -> "Irish Prison Service" / "the Irish Prison Service" / "the service"
? TARGETED_IN | "Declan \"Badger\" Hartigan" / "Hartigan" / "Badger" / "the murder accused" / "Murder accused" -> PrisonBreak/Attack
? TOOK_PART_IN | "two of them carrying shotguns" / "two of them" -> PrisonBreak/Attack
? OCCURRED_AT | PrisonBreak/Attack -> "Limerick" / "Co Limerick"
? TARGETED_IN | "three officers" -> PrisonBreak/Attack
? TARGETED_IN | "The third officer" -> PrisonBreak/Attack
? WOUNDED_IN | "The third officer" -> PrisonBreak/Attack | negated
? TARGETED_IN | "two prisoners" -> PrisonBreak/Attack
? TARGETED_IN | "Aidan Prunty" / "The other prisoner" -> PrisonBreak/Attack
? TOOK_PART_IN | "Aidan Prunty" / "The other prisoner" -> PrisonBreak/Attack | negated/denied
? HELD_IN | "two prisoners" -> "Limerick Prison"
? CONVICTED_IN/TARGETED_IN | "Aidan Prunty" / "The other prisoner" -> Trial
? OCCURRED_AT | Trial -> "Dublin" | asserted/planned
? TOOK_PART_IN | "Central Criminal Court" / "the Central Criminal Court" -> Trial | asserted/planned
? TOOK_PART_IN | "Declan \"Badger\" Hartigan" / "Hartigan" / "Badger" / "the murder accused" / "Murder accused" -> Killing/Attack | denied
? TOOK_PART_IN | "New Republican Vanguard" / "the New Republican Vanguard" / "a splinter of the Real IRA" / "a splinter" -> PrisonBreak/Attack | denied/negated
? PART_OF | "New Republican Vanguard" / "the New Republican Vanguard" / "a splinter of the Real IRA" / "a splinter" -> "Real IRA" / "the Real IRA"
? AFFILIATED_WITH | "A caller to a Belfast newsroom" / "A caller" -> "New Republican Vanguard" / "the New Republican Vanguard" / "a splinter of the Real IRA" / "a splinter" | claimed/alleged
? TOOK_PART_IN | "associates of the Hartigan family" / "associates" -> PrisonBreak/Attack | alleged
? TOOK_PART_IN | "Gardaí" / "Detectives" -> SecurityOperation
? TARGETED_IN | "Declan \"Badger\" Hartigan" / "Hartigan" / "Badger" / "the murder accused" / "Murder accused" -> SecurityOperation
? AFFILIATED_WITH | "Nuala Crehan" / "Supt Nuala Crehan" -> "Gardaí" / "Detectives"
? TOOK_PART_IN | "PSNI" / "the PSNI" -> Arrest
? TOOK_PART_IN | "A clerk at Limerick courthouse" / "A clerk" -> PrisonBreak/Attack | alleged
? AFFILIATED_WITH | "Declan \"Badger\" Hartigan" / "Hartigan" / "Badger" / "the murder accused" / "Murder accused" -> "the Hartigan family" / "the family"
? AFFILIATED_WITH | "Michael" / "Mossy" / "Hartigan's uncle Michael" / "Hartigan's uncle" -> "the Hartigan family" / "the family"
? AFFILIATED_WITH | "Fergal" / "Hartigan's brother Fergal" / "Hartigan's brother" -> "the Hartigan family" / "the family"
? TOOK_PART_IN | "Two officers" -> PersonnelChange
? TARGETED_IN | "Brendan Leahy" / "a third, Brendan Leahy" / "a third" -> Trial
? TOOK_PART_IN | "Brendan Leahy" / "a third, Brendan Leahy" / "a third" -> PrisonBreak | alleged/negated
? AFFILIATED_WITH | "Brendan Leahy" / "a third, Brendan Leahy" / "a third" -> "Irish Prison Service" / "the Irish Prison Service" / "the service"
? AFFILIATED_WITH | "Gerard Tuohy" / "The driver" / "prison officer Gerard Tuohy" -> "Irish Prison Service" / "the Irish Prison Service" / "the service"
? AFFILIATED_WITH | "Sinéad Moloney" / "His colleague" / "His colleague Sinéad Moloney" -> "Irish Prison Service" / "the Irish Prison Service" / "the service"
? AFFILIATED_WITH | "three officers" -> "Irish Prison Service" / "the Irish Prison Service" / "the service"
? AFFILIATED_WITH | "Two officers" -> "Irish Prison Service" / "the Irish Prison Service" / "the service"
? AFFILIATED_WITH | "The third officer" -> "Irish Prison Service" / "the Irish Prison Service" / "the service"
? RUN_BY | "Midlands Prison" / "the Midlands Prison" -> "Irish Prison Service" / "the Irish Prison Service" / "the service"
? RUN_BY | "Limerick Prison" -> "Irish Prison Service" / "the Irish Prison Service" / "the service"
? RUN_BY | "Portlaoise Prison" -> "Irish Prison Service" / "the Irish Prison Service" / "the service"
? TARGETED_IN | "Gerard Tuohy" / "The driver" / "prison officer Gerard Tuohy" -> PrisonBreak/Attack
? TARGETED_IN | "Sinéad Moloney" / "His colleague" / "His colleague Sinéad Moloney" -> PrisonBreak/Attack
? TARGETED_IN | "Thomas Roche" / "a leading figure in the Roche-Considine gang" / "a leading figure" -> Killing/Attack
? RELATED_TO | "Declan \"Badger\" Hartigan" / "Hartigan" / "Badger" / "the murder accused" / "Murder accused" -> "Fergal" / "Hartigan's brother Fergal" / "Hartigan's brother"
? TARGETED_IN | "Fergal" / "Hartigan's brother Fergal" / "Hartigan's brother" -> Killing/Attack
? RELATED_TO | "Declan \"Badger\" Hartigan" / "Hartigan" / "Badger" / "the murder accused" / "Murder accused" -> "A 29-year-old woman" / "Hartigan's former partner" | asserted/alleged
? TARGETED_IN | "A 29-year-old woman" / "Hartigan's former partner" -> Arrest
? TARGETED_IN | "A clerk at Limerick courthouse" / "A clerk" -> Arrest
? RELATED_TO | "Declan \"Badger\" Hartigan" / "Hartigan" / "Badger" / "the murder accused" / "Murder accused" -> "Michael" / "Mossy" / "Hartigan's uncle Michael" / "Hartigan's uncle"
? HELD_IN | "Michael" / "Mossy" / "Hartigan's uncle Michael" / "Hartigan's uncle" -> "Midlands Prison" / "the Midlands Prison" | asserted/alleged
? TOOK_PART_IN | "Michael" / "Mossy" / "Hartigan's uncle Michael" / "Hartigan's uncle" -> PrisonBreak
? TARGETED_IN | "Midlands Prison" / "the Midlands Prison" -> PrisonBreak
? TARGETED_IN | "Michael" / "Mossy" / "Hartigan's uncle Michael" / "Hartigan's uncle" -> Arrest
? TARGETED_IN | "Michael" / "Mossy" / "Hartigan's uncle Michael" / "Hartigan's uncle" -> Trial
- ESCAPED_FROM | "Declan \"Badger\" Hartigan" / "Hartigan" / "Badger" / "the murder accused" / "Murder accused" -> "Limerick Prison" | freed from a van on the road, not from the prison
- TOOK_PART_IN | "Aidan Prunty" / "The other prisoner" -> PrisonBreak/Attack | asserted: he stayed in the van
- CONVICTED_IN | "Declan \"Badger\" Hartigan" / "Hartigan" / "Badger" / "the murder accused" / "Murder accused" -> * | his trial has yet to begin
- CONVICTED_IN | "Brendan Leahy" / "a third, Brendan Leahy" -> Trial | acquitted
- ESCAPED_FROM | "Michael" / "Mossy" / "Hartigan's uncle Michael" / "Hartigan's uncle" -> "Portlaoise Prison" | got out of the Midlands; is held in Portlaoise
- TARGETED_IN | "Colm Daly" / "the director general of the service" / "the director general" -> * | his resignation is denied
- KILLED_IN | "Declan \"Badger\" Hartigan" / "Hartigan" / "Badger" / "the murder accused" / "Murder accused" -> * | his brother was shot
