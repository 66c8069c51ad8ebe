import sys,os,json,tomllib
base='/work/stories/told-e'
for lang in sys.argv[1:]:
    d={};cur=None
    for f in sorted(os.listdir(base+'/src')):
        if not f.startswith(lang+'-'): continue
        for l in open(f'{base}/src/{f}',encoding='utf8'):
            l=l.strip()
            if not l: continue
            if l.startswith('## '): cur=l[3:].strip(); assert cur not in d,cur; d[cur]=[]
            else: d[cur].append(l)
    ov=f'{base}/src/ov-{lang}.txt'
    if os.path.exists(ov):
        o={};cur=None
        for l in open(ov,encoding='utf8'):
            l=l.strip()
            if not l: continue
            if l.startswith('## '): cur=l[3:]; assert cur in d,cur; o[cur]=[]
            else: o[cur].append(l)
        for t,x in o.items():
            if len(x)==3: d[t][2:]=x
            elif len(x)==2: d[t][3:]=x
            else: print('OV?',lang,t,len(x))
        print('ov',lang,len(o))
    os.makedirs(f'{base}/{lang}',exist_ok=True)
    for t,x in d.items():
        if len(set(x))!=5: print(lang,t,len(x),len(set(x)))
        with open(f'{base}/{lang}/{t}.toml','w',encoding='utf8') as o:
            o.write('texts = [\n'+''.join('  '+json.dumps(s,ensure_ascii=False)+',\n' for s in x)+']\n')
        assert tomllib.load(open(f'{base}/{lang}/{t}.toml','rb'))['texts']==x
        if lang!='ja':
            n=[len(s.split()) for s in x]
            if not(3<=n[0]<=9 and 12<=n[1]<=30 and 12<=n[2]<=30 and 38<=n[3]<=82 and 38<=n[4]<=82): print(lang,t,n)
        else:
            n=[len(s) for s in x]
            if not(n[0]<=30 and n[1]<n[3] and n[2]<n[3] and n[3]>=90 and n[4]>=90): print(lang,t,n)
    print(lang,len(d),sum(map(len,d.values())))
